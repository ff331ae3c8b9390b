import { phraseEndingAt, phraseStartingAt } from "../people/noun-phrases.ts";
import type { Token } from "../text/tokens.ts";
import { behindCircumstances } from "./circumstances.ts";
import { opensFinite } from "./group.ts";

/**
 * Whether a clause that a cue interrupts goes on behind it with its own verb: whoever stands before the source is whom the words are about,
 * and does not speak.
 *
 *     Lee, a spokesman *said* on Monday, was late      Lee, a spokesman *told* them, never left
 *     Lee, a spokesman *said*, “is late”
 */
export function isParenthetic(tokens: readonly Token[], verb: number): boolean {
  const tells = /^t(?:old|ells?)$/u.test(tokens[verb]?.lower ?? "");
  const hearer = tells ? phraseStartingAt(tokens, verb + 1) : undefined;
  const comma = behindCircumstances(tokens, (hearer?.last ?? verb) + 1);
  if (tokens[comma]?.text !== ",") return false;
  return opensFinite(tokens, comma + 1) || goesOnQuoted(tokens, verb, comma + 1);
}

/** Lee, a spokesman *said*, “is late”: quoted words that go on, behind somebody whom the article does not name. */
function goesOnQuoted(tokens: readonly Token[], verb: number, quote: number): boolean {
  const source = phraseEndingAt(tokens, verb - 1);
  const [comma, article] = source === undefined ? [] : tokens.slice(source.first - 1);
  const next = tokens[quote];
  const goesOn = next?.piece !== undefined && !next.begins;
  return goesOn && comma?.text === "," && /^an?$/u.test(article?.lower ?? "");
}
