import { phraseStartingAt } from "../people/noun-phrases.ts";
import type { Token } from "../text/tokens.ts";
import { behindCircumstances } from "./circumstances.ts";
import { opensFinite } from "./group.ts";

/**
 * Whether a clause that a cue interrupts goes on behind it with its own verb: whoever stands before the source is whom the words are about,
 * and does not speak.
 *
 *     Lee, a spokesman *said* on Monday, was late      Lee, a spokesman *told* them, never left
 */
export function isParenthetic(tokens: readonly Token[], verb: number): boolean {
  const tells = /^t(?:old|ells?)$/u.test(tokens[verb]?.lower ?? "");
  const hearer = tells ? phraseStartingAt(tokens, verb + 1) : undefined;
  const comma = behindCircumstances(tokens, (hearer?.last ?? verb) + 1);
  return tokens[comma]?.text === "," && opensFinite(tokens, comma + 1);
}
