import type { Span } from "../../domain/span.ts";

import type { Group } from "./group.ts";
import { phraseStartingAt } from "../people/noun-phrases.ts";
import { spanOf } from "../text/tokens.ts";
import type { Token } from "../text/tokens.ts";

const OCCASION =
  /^(?:interview|briefing|statement|conference|post|message|speech|address|letter|article|hearing|tweet|call|op-ed|note|interviews|remarks)$/u;

/** told *TASS*; said *in an interview with Corriere della Sera*; *quoted by* TASS as saying */
export function via(tokens: readonly Token[], { cue, source }: Group): Span | undefined {
  const span = (first: number, last: number): Span => spanOf(tokens, { first, last });
  if (tokens[cue.last - 1]?.lower === "as") return span(cue.first, cue.last);
  const at = Math.max(cue.last, source.last) + 1;
  if (cue.manner === "tell" && tokens[cue.first]?.lower.startsWith("t")) {
    const hearer = at - 1 === cue.last ? phraseStartingAt(tokens, at) : undefined;
    return hearer === undefined ? undefined : span(cue.first, hearer.last);
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
  return span(at, behind?.last ?? phrase.last);
}
