import { byId, made, nodeOf } from "./dom.ts";
import { orHint } from "./hint.ts";
import { asked } from "./program.ts";

const WIDE = matchMedia("(min-width: 62rem)");

/** What is shown last is what was asked for last, whatever comes later. */
let lastAsked = 0;

/** From where the reader came, to go back there. */
let opener: HTMLElement | undefined;

/** Makes the inspector begin empty, and close by Escape where it covers the page. */
export function openInspector(): void {
  clear();
  pane().addEventListener("keydown", ({ key }) => void (key === "Escape" && close()));
  WIDE.addEventListener("change", close);
}

/** Goes on beside a new answer, where there is room: with its first statement, or with nothing where it has none. @throws Error with what to tell. */
export async function follow(references: readonly string[]): Promise<void> {
  if (!WIDE.matches) return;
  const [first] = references;
  if (first === undefined) clear();
  else await show(references, first);
}

/** Shows why a statement of a message was given, and takes the reader there. @throws Error with what to tell. */
export async function inspect(references: readonly string[], from: HTMLElement): Promise<void> {
  const [first] = references;
  if (first === undefined) return;
  await show(references, first);
  opener = from;
  document.body.classList.toggle("inspecting", !WIDE.matches);
  for (const behind of [byId("head", HTMLElement), byId("main", HTMLElement)])
    behind.inert = !WIDE.matches;
  pane().focus();
}

async function show(references: readonly string[], chosen: string): Promise<void> {
  lastAsked += 1;
  const own = lastAsked;
  const drawn = await asked("/inspect", { reference: chosen });
  if (own !== lastAsked) return;
  const choices = references.map((reference, at) => choice(references, reference, at, chosen));
  const closing = made("button", { type: "button", class: "close" }, "Close");
  closing.addEventListener("click", close);
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

function close(): void {
  if (!document.body.classList.contains("inspecting")) return;
  document.body.classList.remove("inspecting");
  for (const behind of [byId("head", HTMLElement), byId("main", HTMLElement)]) behind.inert = false;
  (opener?.isConnected === true ? opener : byId("message", HTMLInputElement)).focus();
}

function pane(): HTMLElement {
  return byId("inspector", HTMLElement);
}
