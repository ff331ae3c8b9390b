import type { Welcome } from "../acts.ts";
import type { Shown } from "../shown.ts";
import { byId, made, nodeOf } from "./dom.ts";
import { personHere } from "./person.ts";

/** What the page remembers of a message: what Discord would. */
export interface Remembered extends Pick<Shown, "flags" | "components" | "references"> {
  readonly content: string;
  /** Whose command it answers, by id. */
  readonly by: string;
}

/** Messages, by the element that shows them. */
const remembered = new WeakMap<Element, Remembered>();

/** What the menu of every message has. */
let menus: Welcome["menus"] = [];

/** Gives every message to come this menu. */
export function offer(offered: Welcome["menus"]): void {
  menus = offered;
}

/** What is remembered of a message; undefined for what is none. */
export function rememberedOf(message: Element): Remembered | undefined {
  return remembered.get(message);
}

/** Shows a message of whoever sits before the page. */
export function showOwn(words: string): void {
  const { id, called } = personHere();
  const body = made("div", { class: "text" }, words);
  const message = made("article", { "aria-label": `${called} wrote` }, author(called), body);
  remembered.set(message, { content: words, components: [], flags: 0, by: id, references: [] });
  message.append(tools(message, false));
  append(message);
}

/** Shows an answer. @param used what was done to get it */
export function showAnswer(shown: Shown, used: string): HTMLElement {
  const message = made(
    "article",
    { tabindex: "-1" },
    made("p", { class: "used" }, made("strong", {}, personHere().called), ` used ${used}`),
    author("On the Record", made("span", { class: "badge" }, "APP")),
    made("div", { class: "drawn" }),
  );
  putIn(message, shown);
  append(message);
  return message;
}

/** Puts an answer into the place of a message; whoever was in that stays at the same button, or at the message. */
export function putIn(message: HTMLElement, shown: Shown): void {
  const { drawn, flags, components, references, isPrivate } = shown;
  const by = remembered.get(message)?.by ?? personHere().id;
  const focused = message.contains(document.activeElement) ? document.activeElement : null;
  remembered.set(message, { content: "", components, flags, by, references });
  message.classList.toggle("private", isPrivate);
  message.setAttribute("aria-label", isPrivate ? "On the Record, to you alone" : "On the Record");
  message.querySelector(".drawn")?.replaceChildren(nodeOf(drawn));
  message.querySelector(".tools")?.remove();
  message.append(tools(message, isPrivate));
  if (focused !== null) focusAgain(message, focused.textContent);
}

function focusAgain(message: HTMLElement, label: string): void {
  const buttons = Array.from(message.querySelectorAll<HTMLElement>("button:enabled, summary"));
  (buttons.find(({ textContent }) => textContent === label) ?? message).focus();
}

function author(name: string, ...badge: readonly Node[]): HTMLElement {
  return made("p", { class: "author" }, made("strong", {}, name), ...badge);
}

/** What may be done with a message beside what it offers itself; each button tells in `data-tool` what it is for. */
function tools(message: HTMLElement, isPrivate: boolean): HTMLElement {
  const hasStatements = (remembered.get(message)?.references.length ?? 0) > 0;
  return made(
    "div",
    { class: "tools" },
    ...(isPrivate
      ? [made("span", {}, "Only you can see this"), tool("Dismiss message", "dismiss")]
      : []),
    ...(hasStatements ? [tool("Inspect", "inspect")] : []),
    ...menus.map(({ name, shown }) => tool(shown, name)),
  );
}

function tool(label: string, name: string): HTMLElement {
  return made("button", { type: "button", "data-tool": name }, label);
}

function append(message: HTMLElement): void {
  byId("channel", HTMLElement).append(message);
  message.scrollIntoView({ block: "start" });
}
