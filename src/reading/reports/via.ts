import type { Span } from "../../domain/span.ts";

import type { Group } from "./group.ts";
import { phraseStartingAt } from "../people/noun-phrases.ts";
import { spanOf } from "../text/tokens.ts";
import type { Range, Token } from "../text/tokens.ts";

const OCCASION =
  /^(?:interview|briefing|statement|conference|post|message|speech|address|letter|article|hearing|tweet|call|op-ed|note|interviews|remarks)$/u;

/** What a medium does with words that it has from elsewhere. */
const CARRIED = /^(?:quoted|cited|reported|carried|relayed|translated|rendered)$/u;

/** "in the translation printed by TASS" */
const TRANSLATION = /^(?:translation|rendering)$/u;

/** So many tokens may stand between a source and the medium that carries the words: ", in a telephone interview with Fox News, as …" */
const NEAR = 16;

/** told *TASS*; said *in an interview with Corriere della Sera*; *quoted by* TASS as saying; said, *as translated by TASS* */
export function via(tokens: readonly Token[], group: Group): Span | undefined {
  const told = toldTo(tokens, group);
  const medium = carriedBy(tokens, Math.max(group.cue.last, group.source.last) + 1);
  if (told === undefined || medium === undefined) return spanIn(tokens, told ?? medium);
  const isNext = medium.first - told.last <= 2 && told.first < medium.first;
  return spanIn(tokens, isNext ? { first: told.first, last: medium.last } : medium);
}

function spanIn(tokens: readonly Token[], range: Range | undefined): Span | undefined {
  return range && spanOf(tokens, range);
}

function toldTo(tokens: readonly Token[], { cue, source }: Group): Range | undefined {
  if (tokens[cue.last - 1]?.lower === "as") return { first: cue.first, last: cue.last };
  const at = Math.max(cue.last, source.last) + 1;
  if (cue.manner === "tell" && tokens[cue.first]?.lower.startsWith("t")) {
    const hearer = at - 1 === cue.last ? phraseStartingAt(tokens, at) : undefined;
    return hearer === undefined ? undefined : { first: cue.first, last: hearer.last };
  }
  if (tokens[at]?.tag !== "ADP") return undefined;
  const phrase = phraseStartingAt(tokens, at + 1);
  if (
    phrase === undefined ||
    !tokens.slice(at, phrase.last + 1).some((token) => OCCASION.test(token.lower))
  )
    return undefined;
  const link = /^(?:with|to|on|by)$/u.test(tokens[phrase.last + 1]?.lower ?? "");
  const behind = link ? phraseStartingAt(tokens, phrase.last + 2) : undefined;
  return { first: at, last: behind?.last ?? phrase.last };
}

/** ", *as quoted by the Harbour Gazette*", "*in a translation by Reuters*": before anything else is quoted. */
function carriedBy(tokens: readonly Token[], from: number): Range | undefined {
  for (let at = from; at < Math.min(from + NEAR, tokens.length); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.piece !== undefined) return undefined;
    const isCarried = CARRIED.test(token.lower) && tokens[at + 1]?.lower === "by";
    const isTranslated =
      TRANSLATION.test(token.lower) && /^(?:by|of)$/u.test(tokens[at + 1]?.lower ?? "");
    if (!isCarried && !isTranslated) continue;
    const medium = phraseStartingAt(tokens, at + 2);
    if (medium === undefined) return undefined;
    return { first: isCarried ? beginning(tokens, at) : opening(tokens, at), last: medium.last };
  }
  return undefined;
}

/** "*as* quoted by" */
function beginning(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.lower === "as" ? at - 1 : at;
}

/** "*in the* translation by" */
function opening(tokens: readonly Token[], at: number): number {
  const first = /^(?:a|an|the|its)$/u.test(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
  return tokens[first - 1]?.lower === "in" ? first - 1 : first;
}
