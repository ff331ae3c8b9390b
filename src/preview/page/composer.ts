import type { Suggestion } from "../suggestions.ts";
import { act } from "./channel.ts";
import { byId, made } from "./dom.ts";
import { hint, orHint } from "./hint.ts";
import { showOwn } from "./messages.ts";
import { ask } from "./program.ts";

/** What may be typed next, as the list above the field shows it; and which is highlighted, -1 for none. */
let offered: readonly Suggestion[] = [];
let highlighted = -1;

/** What was sent before, the last at the end; which of it stands in the field; and what stood there when the first was called back. */
const earlier: string[] = [];
let recalled = 0;
let draft = "";

/** Makes the field complete what is typed in it, and send it. */
export function openComposer(): void {
  const input = field();
  input.addEventListener("input", () => void orHint(suggest));
  input.addEventListener("focus", () => void orHint(suggest));
  input.addEventListener("click", () => void orHint(suggest));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", keyPressed);
  input.addEventListener("keyup", ({ key }) => void (MOVES.has(key) && orHint(suggest)));
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
  field().focus();
  await send();
}

/** Keys that move the caret and change nothing. */
const MOVES: ReadonlySet<string> = new Set(["ArrowLeft", "ArrowRight", "Home", "End"]);

/** Asks for what may come next; what comes for an older text, or another place in it, is not shown. */
async function suggest(): Promise<void> {
  const { value, selectionStart } = field();
  const at = selectionStart ?? value.length;
  const typed = { text: value.slice(0, at), behind: value.slice(at) };
  const suggestions = value.startsWith("/") ? await ask("/suggest", typed) : [];
  const isSame = field().value === value && (field().selectionStart ?? value.length) === at;
  if (!isSame || document.activeElement !== field()) return;
  offered = suggestions;
  highlight(-1);
}

function keyPressed(event: KeyboardEvent): void {
  const isOpen = offered.length > 0;
  if (event.key === "ArrowDown" && isOpen) highlight((highlighted + 1) % offered.length);
  else if (event.key === "ArrowUp" && isOpen)
    highlight((highlighted > 0 ? highlighted : offered.length) - 1);
  else if (event.key === "ArrowUp") recall(recalled - 1);
  else if (event.key === "ArrowDown") recall(recalled + 1);
  else if (event.key === "Tab" && isOpen && !event.shiftKey) take(Math.max(0, highlighted));
  else if (event.key === "Enter" && highlighted >= 0) take(highlighted);
  else if (event.key === "Escape" && isOpen) close();
  else return;
  event.preventDefault();
}

/** Puts a suggestion into the field, in the place of what stands at the caret. */
function take(at: number): void {
  const suggestion = offered[at];
  if (suggestion === undefined) return;
  const { value } = field();
  const behind = value.slice(suggestion.to).trimStart();
  const before = value.slice(0, suggestion.from) + suggestion.insert;
  const isApart = behind === "" || before.endsWith(" ");
  field().value = `${before}${isApart ? "" : " "}${behind}`;
  field().setSelectionRange(before.length, before.length);
  void orHint(suggest);
}

/** Something that was sent before; behind the last, what was being typed. */
function recall(at: number): void {
  if (at < 0 || at > earlier.length) return;
  if (recalled === earlier.length) draft = field().value;
  recalled = at;
  field().value = earlier[at] ?? draft;
}

/** Sends what stands in the field, which is free for the next at once; what could not be sent comes back, unless something else was begun. */
async function send(): Promise<void> {
  const text = field().value.trim();
  if (text === "") return;
  close();
  hint("");
  field().value = "";
  let refusal: string | undefined;
  try {
    refusal = await sent(text);
  } catch (error) {
    refusal = error instanceof Error ? error.message : String(error);
  }
  if (refusal === undefined) return keep(text);
  hint(refusal);
  if (field().value === "") field().value = text;
}

/** @returns why it was not sent. */
async function sent(text: string): Promise<string | undefined> {
  if (text.startsWith("/")) return act("/send", { text }, text);
  showOwn(text);
  hint(`Only commands are answered. To ask this: /ask question:${text}`);
  return undefined;
}

function keep(text: string): void {
  draft = "";
  earlier.push(text);
  recalled = earlier.length;
}

function close(): void {
  offered = [];
  highlight(-1);
}

/** Shows the list, with one of it highlighted. */
function highlight(at: number): void {
  highlighted = at;
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
