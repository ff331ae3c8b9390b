import type { Act, Welcome } from "../acts.ts";
import type { Shown } from "../shown.ts";
import { byId, made, nodeOf } from "./dom.ts";
import { enterInspector, inspect, isWide } from "./inspecting.ts";
import { done } from "./program.ts";

/** What the page remembers of a message: what Discord would. */
interface Posted {
  readonly content: string;
  readonly components: readonly unknown[];
  readonly flags: number;
  /** Whose command it answers. */
  readonly by: string;
  readonly references: readonly string[];
}

/** Messages, by the element that shows them. */
const posted = new WeakMap<Element, Posted>();

let menus: Welcome["menus"] = [];

/** Makes the channel answer to presses. */
export function openChannel(): void {
  channel().addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    const message = button?.closest("article");
    if (button !== null && message !== null && message !== undefined) void pressed(button, message);
  });
}

/** What the menu of every message has from now on. */
export function offer(offered: Welcome["menus"]): void {
  menus = offered;
}

/** A message of whoever sits before the page. */
export function say(words: string): void {
  const body = made("div", { class: "text" }, words);
  const message = made("article", { "aria-label": `${you()}: ${words}` }, author(you()), body);
  posted.set(message, { content: words, components: [], flags: 0, by: personId(), references: [] });
  message.append(tools(message, false));
  append(message);
}

/** Has the program do something, and does what it says. @param used what was done, to be shown above the answer */
export async function act(
  path: "/send" | "/press" | "/choose",
  what: object,
  used: string,
  pressedMessage?: HTMLElement,
): Promise<void> {
  let last: HTMLElement | undefined;
  let said = "";
  await done(path, what, (next: Act) => {
    if (next.kind === "hint") said = next.words;
    else if (next.kind === "update" && pressedMessage !== undefined)
      put(pressedMessage, next.message);
    else if (next.kind === "edit" && last !== undefined) put(last, next.message);
    else last = reply(next.message, used);
  });
  hint(said);
}

/** A line below the field, for whoever sits before the page. */
export function hint(words: string): void {
  byId("hint", HTMLElement).textContent = words;
}

/** Does something; what keeps it from being done is told below the field. */
export async function orHint(doing: () => Promise<void>): Promise<void> {
  try {
    await doing();
  } catch (error) {
    hint(error instanceof Error ? error.message : String(error));
  }
}

function reply(shown: Shown, used: string): HTMLElement {
  const message = made("article", {});
  message.append(made("p", { class: "used" }, made("strong", {}, you()), ` used ${used}`));
  message.append(
    author("On the Record", made("span", { class: "badge" }, "APP")),
    made("div", { class: "drawn" }),
  );
  put(message, shown);
  append(message);
  const [first] = shown.references;
  if (first !== undefined && isWide()) void orHint(async () => inspect(shown.references, first));
  return message;
}

/** Puts what is shown into a message. */
function put(
  message: HTMLElement,
  { drawn, flags, components, references, isPrivate }: Shown,
): void {
  const by = posted.get(message)?.by ?? personId();
  posted.set(message, { content: "", components, flags, by, references });
  message.classList.toggle("private", isPrivate);
  message.setAttribute("aria-label", isPrivate ? "On the Record, to you alone" : "On the Record");
  message.querySelector(".drawn")?.replaceChildren(nodeOf(drawn));
  message.querySelector(".tools")?.remove();
  message.append(tools(message, isPrivate));
}

function author(name: string, ...badge: readonly Node[]): HTMLElement {
  return made("p", { class: "author" }, made("strong", {}, name), ...badge);
}

/** What may be done with a message. */
function tools(message: HTMLElement, isPrivate: boolean): HTMLElement {
  const all = made("div", { class: "tools" });
  const tool = (label: string, what: () => void): void => {
    const button = made("button", { type: "button" }, label);
    button.addEventListener("click", what);
    all.append(button);
  };
  if (isPrivate) {
    all.append(made("span", {}, "Only you can see this"));
    tool("Dismiss message", () => message.remove());
  }
  const { references = [], content = "", components = [] } = posted.get(message) ?? {};
  const [first] = references;
  if (first !== undefined)
    tool("Inspect", () => void orHint(async () => inspect(references, first).then(enterInspector)));
  for (const { name, shown } of menus)
    tool(
      shown,
      () =>
        void orHint(async () => act("/choose", { name, message: { content, components } }, shown)),
    );
  return all;
}

/** Presses a button of an answer, or chooses from its menu. */
async function pressed(button: HTMLButtonElement, message: HTMLElement): Promise<void> {
  const { id, chosen } = button.dataset;
  const pressedOn = posted.get(message);
  if (id === undefined || pressedOn === undefined) return;
  const { flags, by, components } = pressedOn;
  message.setAttribute("aria-busy", "true");
  const used = chosen ?? button.textContent;
  await orHint(async () =>
    act("/press", { id, chosen, message: { flags, by, components } }, used, message),
  );
  message.removeAttribute("aria-busy");
}

function append(message: HTMLElement): void {
  channel().append(message);
  message.scrollIntoView({ block: "start" });
}

function channel(): HTMLElement {
  return byId("channel", HTMLElement);
}

function personId(): string {
  return person().dataset["id"] ?? "";
}

function you(): string {
  return person().value === "host" ? "You" : "A member";
}

function person(): HTMLOptionElement {
  const [chosen] = byId("as", HTMLSelectElement).selectedOptions;
  if (chosen === undefined) throw new TypeError("nobody sits before the page");
  return chosen;
}
