import type { APIComponentInContainer } from "discord.js";

import type { Reference } from "../../domain/reference.ts";
import { customId } from "../pressing/custom-id.ts";
import type { ButtonWords } from "../words/words.ts";
import { button, buttonRow } from "./components.ts";

/** What can be done with a statement: to see it in its surroundings, and to copy it. */
export function statementButtons(
  reference: Reference,
  words: ButtonWords,
): readonly APIComponentInContainer[] {
  return buttonRow([
    button(words.context, customId("context", reference)),
    button(words.copy, customId("copy", reference)),
  ]);
}
