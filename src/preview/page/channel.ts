import type { Act } from "../acts.ts";
import { byId } from "./dom.ts";
import { hint, orHint } from "./hint.ts";
import { follow, inspect } from "./inspecting.ts";
import { putIn, rememberedOf, showAnswer } from "./messages.ts";
import { perform } from "./program.ts";

/** Makes the buttons of messages do what they say. */
export function openChannel(): void {
  byId("channel", HTMLElement).addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    const message = button?.closest("article");
    if (button !== null && message) void orHint(async () => pressed(button, message));
  });
}

/**
 * Has the program do something, and shows what comes of it.
 * @param used what was done, to be shown above the answer
 * @param pressedMessage whose place an answer may take
 * @returns why nothing was done; undefined where something was
 * @throws Error with what to tell.
 */
export async function act(
  path: "/send" | "/press" | "/choose",
  what: object,
  used: string,
  pressedMessage?: HTMLElement,
): Promise<string | undefined> {
  let refusal: string | undefined = "Nothing came back: what went wrong is in the terminal.";
  let last: HTMLElement | undefined;
  let references: readonly string[] = [];
  await perform(path, what, (next: Act) => {
    refusal = next.kind === "hint" ? next.words : undefined;
    if (next.kind === "hint") return;
    ({ references } = next.message);
    const place = next.kind === "update" ? pressedMessage : next.kind === "edit" ? last : undefined;
    if (place === undefined) last = showAnswer(next.message, used);
    else putIn(place, next.message);
  });
  if (refusal === undefined) await follow(references);
  return refusal;
}

/** Does what a button of a message says: of the answer itself, or of the tools below it. */
async function pressed(button: HTMLButtonElement, message: HTMLElement): Promise<void> {
  const { id, chosen, tool } = button.dataset;
  const { content, components, flags, by, references } = rememberedOf(message) ?? NOTHING;
  if (tool === "dismiss") return dismiss(message);
  if (tool === "inspect") return inspect(references);
  message.setAttribute("aria-busy", "true");
  try {
    const refusal =
      tool === undefined
        ? await act(
            "/press",
            { id, chosen, message: { flags, by, components } },
            chosen ?? button.textContent,
            message,
          )
        : await act(
            "/choose",
            { name: tool, message: { content, components } },
            button.textContent,
          );
    hint(refusal ?? "");
  } finally {
    message.removeAttribute("aria-busy");
  }
}

const NOTHING = { content: "", components: [], flags: 0, by: "", references: [] };

function dismiss(message: HTMLElement): void {
  message.remove();
  byId("message", HTMLInputElement).focus();
}
