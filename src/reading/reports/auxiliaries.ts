import type { Token } from "../text/tokens.ts";

export const BE = /^(?:be|is|are|was|were|been|being|'s|’s|'re|’re)$/u;
export const NOT = /^(?:not|n't|n’t|never)$/u;
const IRREALIS = /^(?:would|could|might|may|should|can|will|must|shall|'ll|’ll|'d|’d|to|let|if)$/u;

/** Whether the auxiliaries before a verb make a passive of it, or tell that it has not happened: was *asked*; would *say*, did not *say*. No name does: Doris May *said*. */
export function auxiliaries(
  tokens: readonly Token[],
  at: number,
): { passive: boolean; unreal: boolean } {
  let passive = false;
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before];
    if (
      token === undefined ||
      !(
        /^(?:AUX|ADV|PART)$/u.test(token.tag) ||
        IRREALIS.test(token.lower) ||
        BE.test(token.lower)
      ) ||
      token.lower === "who" ||
      token.tag === "PROPN"
    )
      break;
    if (IRREALIS.test(token.lower) || NOT.test(token.lower)) return { passive, unreal: true };
    if (BE.test(token.lower)) passive = true;
  }
  return { passive, unreal: false };
}
