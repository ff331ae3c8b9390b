import { byId, made, nodeOf } from "./dom.ts";
import { asked } from "./program.ts";

const WIDE = matchMedia("(min-width: 62rem)");

/** Whether there is room for the inspector beside the channel. */
export function isWide(): boolean {
  return WIDE.matches;
}

/** Shows why a statement was given, with the others of its message to choose from. @throws Error with what to tell. */
export async function inspect(references: readonly string[], chosen: string): Promise<void> {
  const drawn = await asked("/inspect", { reference: chosen });
  const choices = references.map((reference, at) => {
    const number = String(at + 1);
    const state = {
      "aria-pressed": String(reference === chosen),
      "aria-label": `Statement ${number}`,
    };
    const button = made("button", { type: "button", ...state }, number);
    button.addEventListener("click", () => {
      void inspect(references, reference).then(() =>
        pane().querySelector<HTMLElement>("[aria-pressed=true]")?.focus(),
      );
    });
    return button;
  });
  const close = made("button", { type: "button", class: "close" }, "Close");
  close.addEventListener("click", closeInspector);
  pane().replaceChildren(
    made("div", { class: "row" }, "Statement", ...choices, close),
    nodeOf(drawn),
  );
  document.body.classList.add("inspecting");
  showMark();
}

/** The statement in sight, the page where it was. */
function showMark(): void {
  const article = pane().querySelector<HTMLElement>(".article");
  const mark = article?.querySelector<HTMLElement>("mark");
  if (article === null || article === undefined || mark === null || mark === undefined) return;
  article.scrollTop = mark.offsetTop - article.clientHeight / 3;
}

/** Moves the reader there. */
export function enterInspector(): void {
  pane().focus();
}

function closeInspector(): void {
  document.body.classList.remove("inspecting");
  byId("message", HTMLInputElement).focus();
}

function pane(): HTMLElement {
  return byId("inspector", HTMLElement);
}
