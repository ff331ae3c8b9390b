import type { Suggestion } from "../suggestions.ts";
import { act, hint, orHint, say } from "./channel.ts";
import { byId, made } from "./dom.ts";
import { asked } from "./program.ts";

/** What may be typed next, as the list below the field shows it, and which of these is chosen; -1 for none. */
let offered: readonly Suggestion[] = [];
let chosen = -1;

/** What was sent before, the last at the end, and which of it stands in the field. */
const sent: string[] = [];
let recalled = 0;

/** Makes the field complete what is typed in it, and send it. */
export function openComposer(): void {
  const input = field();
  input.addEventListener("input", () => void orHint(suggest));
  input.addEventListener("focus", () => void orHint(suggest));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", keyPressed);
  list().addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const at =
      event.target instanceof Element ? event.target.closest("li")?.dataset["at"] : undefined;
    take(Number(at ?? -1));
  });
  byId("composer", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    void orHint(send);
  });
}

/** Sends a command as if it had been typed. */
export async function sendThis(text: string): Promise<void> {
  field().value = text;
  await send();
}

/** Asks for what may come next; what comes for an older text is not shown. */
async function suggest(): Promise<void> {
  const text = field().value;
  const suggestions = text.startsWith("/") ? await asked("/suggest", { text }) : [];
  if (field().value !== text || document.activeElement !== field()) return;
  offered = suggestions;
  choose(-1);
}

function keyPressed(event: KeyboardEvent): void {
  const isOpen = offered.length > 0;
  if (event.key === "ArrowDown" && isOpen) choose(chosen + 1 < offered.length ? chosen + 1 : 0);
  else if (event.key === "ArrowUp" && isOpen) choose(chosen > 0 ? chosen - 1 : offered.length - 1);
  else if (event.key === "ArrowUp") recall(recalled - 1);
  else if (event.key === "ArrowDown") recall(recalled + 1);
  else if (event.key === "Tab" && isOpen && !event.shiftKey) take(Math.max(0, chosen));
  else if (event.key === "Enter" && chosen >= 0) take(chosen);
  else if (event.key === "Escape" && isOpen) close();
  else return;
  event.preventDefault();
}

/** Puts a suggestion into the field. */
function take(at: number): void {
  const suggestion = offered[at];
  if (suggestion === undefined) return;
  field().value = field().value.slice(0, suggestion.from) + suggestion.insert;
  void orHint(suggest);
}

/** Something that was sent before; an empty field behind the last. */
function recall(at: number): void {
  if (at < 0 || at > sent.length) return;
  recalled = at;
  field().value = sent[at] ?? "";
}

async function send(): Promise<void> {
  const text = field().value.trim();
  if (text === "") return;
  close();
  hint("");
  if (!text.startsWith("/")) {
    say(text);
    hint(`Only commands are answered. To ask this: /ask question:${text}`);
  } else {
    field().setAttribute("aria-busy", "true");
    await act("/send", { text }, text).finally(() => field().removeAttribute("aria-busy"));
    if (byId("hint", HTMLElement).textContent !== "") return;
  }
  sent.push(text);
  recalled = sent.length;
  field().value = "";
}

function close(): void {
  offered = [];
  choose(-1);
}

/** Shows the list, with one of it chosen. */
function choose(at: number): void {
  chosen = at;
  const items = offered.map(({ label, note }, index) => {
    const state = { id: `suggestion-${String(index)}`, "data-at": String(index) };
    const selected = { role: "option", "aria-selected": String(index === at) };
    return made("li", { ...state, ...selected }, made("span", {}, label), made("small", {}, note));
  });
  list().replaceChildren(...items);
  list().hidden = items.length === 0;
  items[at]?.scrollIntoView({ block: "nearest" });
  field().setAttribute("aria-expanded", String(items.length > 0));
  if (at < 0) field().removeAttribute("aria-activedescendant");
  else field().setAttribute("aria-activedescendant", `suggestion-${String(at)}`);
}

function field(): HTMLInputElement {
  return byId("message", HTMLInputElement);
}

function list(): HTMLElement {
  return byId("suggestions", HTMLElement);
}
