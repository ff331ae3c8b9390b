import type { Token } from "../text/tokens.ts";
import { behindCircumstances } from "./circumstances.ts";

/** Lee, *asked* whether it rained, …   *Pressed* on it, Lee said …: what was done to the one who speaks; but “It rained”, asked Lee */
export function isReduced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    !isFollowedByClause(tokens, at) &&
    /(?:ed|told|put|shown|known|seen|taken)$/u.test(tokens[at]?.lower ?? "") &&
    (before === undefined ||
      /^(?:,|when|if|once|while|as|though|unless|—|–)$/u.test(before.lower)) &&
    tokens[at - 2]?.piece === undefined &&
    (next?.tag === "ADP" ||
      /^(?:if|whether|why|how|what|who|to|repeatedly|directly)$/u.test(next?.lower ?? ""))
  );
}

/** Lee, the miller, warned *in January that* it rained */
function isFollowedByClause(tokens: readonly Token[], at: number): boolean {
  const that = behindCircumstances(tokens, at + 1);
  return that > at + 1 && tokens[that]?.lower === "that" && tokens[that]?.tag === "SCONJ";
}
