import { byId, made, nodeOf } from "./dom.ts";
import { orHint } from "./hint.ts";
import { ask } from "./program.ts";

const WIDE = matchMedia("(min-width: 62rem)");

/** What is shown last is what was asked for last, whatever comes later. */
let lastAsked = 0;

/** Makes the inspector begin empty: beside the messages where there is room, else to be opened above them. */
export function openInspector(): void {
  clear();
  stand();
  WIDE.addEventListener("change", stand);
}

/** Without `show`, which would take the focus. */
function stand(): void {
  pane().close();
  pane().open = WIDE.matches;
}

/** Goes on beside a new answer, where there is room: with its first statement, or with nothing where it has none. @throws Error with what to tell. */
export async function follow(references: readonly string[]): Promise<void> {
  if (!WIDE.matches) return;
  const [first] = references;
  if (first === undefined) clear();
  else await show(references, first);
}

/** Shows why a statement of a message was given, and takes the reader there; from where it covers the messages, they come back to where they were. @throws Error with what to tell. */
export async function inspect(references: readonly string[]): Promise<void> {
  const [first] = references;
  if (first === undefined) return;
  await show(references, first);
  if (!pane().open) {
    pane().showModal();
    showMark();
  }
  pane().querySelector("h2")?.focus();
}

async function show(references: readonly string[], chosen: string): Promise<void> {
  lastAsked += 1;
  const own = lastAsked;
  const drawn = await ask("/inspect", { reference: chosen });
  if (own !== lastAsked) return;
  const choices = references.map((reference, at) => choice(references, reference, at, chosen));
  const closing = made("button", { type: "button", class: "close" }, "Close");
  closing.addEventListener("click", () => pane().close());
  const row = made("div", { class: "row" }, "Statement", ...choices, closing);
  pane().replaceChildren(row, nodeOf(drawn));
  showMark();
}

/** A button for one of the statements of a message. */
function choice(
  references: readonly string[],
  reference: string,
  at: number,
  chosen: string,
): HTMLElement {
  const number = String(at + 1);
  const state = {
    "aria-pressed": String(reference === chosen),
    "aria-label": `Statement ${number}`,
  };
  const button = made("button", { type: "button", ...state }, number);
  button.addEventListener("click", () => {
    void orHint(async () => {
      await show(references, reference);
      pane().querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
    });
  });
  return button;
}

/** The statement in sight, the page where it was. */
function showMark(): void {
  const article = pane().querySelector<HTMLElement>(".article");
  const mark = article?.querySelector<HTMLElement>("mark");
  if (article && mark) article.scrollTop = mark.offsetTop - article.clientHeight / 3;
}

function clear(): void {
  lastAsked += 1;
  const purpose =
    "Shows why an answer was given: the article with the statement marked in place, and all that was read of it.";
  pane().replaceChildren(made("h2", {}, "Inspector"), made("p", {}, purpose));
}

function pane(): HTMLDialogElement {
  return byId("inspector", HTMLDialogElement);
}
