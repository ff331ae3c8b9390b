import { openChannel } from "./channel.ts";
import { openComposer, sendThis } from "./composer.ts";
import { byId, made } from "./dom.ts";
import { orHint } from "./hint.ts";
import { openInspector } from "./inspecting.ts";
import { offer } from "./messages.ts";
import { ask } from "./program.ts";

/** Greets whoever sits before the page, in the language that is chosen. */
async function greet(): Promise<void> {
  const { holdings, examples, menus } = await ask("/welcome", {});
  offer(menus);
  byId("holdings", HTMLElement).textContent = holdings;
  const buttons = examples.map((example) => {
    const button = made("button", { type: "button" }, example);
    button.addEventListener("click", () => void orHint(async () => sendThis(example)));
    return made("li", {}, button);
  });
  byId("examples", HTMLElement).replaceChildren(...buttons);
}

openInspector();
openChannel();
openComposer();
byId("locale", HTMLSelectElement).addEventListener("change", () => void orHint(greet));
void orHint(greet);
