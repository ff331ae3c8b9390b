import { CUE_VERBS } from "../lexicon/cue-verbs.ts";
import { PERSON_NOUNS } from "../lexicon/people.ts";
import type { Token } from "../text/tokens.ts";
import { auxiliaries } from "./auxiliaries.ts";
import type { Cue } from "./cue.ts";
import { isTakenBack } from "./denials.ts";

/** What a noun of speech takes behind it. */
const TAKES = /^(?:that|of|to|for|about|on|against|:)$/u;
export const SPEECH_NOUNS =
  /^(?:remarks?|statements?|comments?|words|claims?|announcement|warnings?|assertions?|suggestions?|argument|message|admission|insistence|promise|vow|pledge|declaration|allegations?|denial)$/u;

/** was asked about *a claim* by Lee that …: no part of what was done before the claim is told of */
export function nounBy(tokens: readonly Token[], by: number): Cue | undefined {
  const claim = tokens[by - 1];
  if (claim?.tag !== "NOUN" || !SPEECH_NOUNS.test(claim.lower)) return undefined;
  const first = tokens[by - 2]?.tag === "DET" ? by - 2 : by - 1;
  return { first, last: by - 1, manner: "passive", verb: by, hangs: false };
}

/** Lavrov's *remarks* last week …: Moscow opposes …;  the minister's *claim* that …;  his *calls* for … */
export function noun(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at];
  if (token?.tag !== "NOUN" || token.piece !== undefined) return undefined;
  if (PERSON_NOUNS.has(token.lower)) return undefined;
  const next = tokens[at + 1];
  const takes = next?.piece !== undefined || TAKES.test(next?.lower ?? "");
  if (!takes && !SPEECH_NOUNS.test(token.lower)) return undefined;
  for (let owner = at - 1; owner >= Math.max(0, at - 3); owner--) {
    const { lower = "", tag = "" } = tokens[owner] ?? {};
    if (/^['’]s?$/u.test(lower))
      return { first: at, last: at, manner: "noun", verb: owner, hangs: false };
    if (isTakenBack(tokens, owner)) return undefined;
    if (/^(?:his|her|their|its)$/u.test(lower) && tag === "PRON")
      return { first: at, last: at, manner: "noun", verb: owner + 1, hangs: false };
    if (!/^(?:ADJ|NOUN|NUM|ADV)$/u.test(tag)) return undefined;
  }
  return undefined;
}

/** Participles that tell what somebody has in mind to do; *challenged* to do it tells what others want. */
const MINDED =
  /^(?:determined|committed|prepared|inclined|pleased|delighted|opposed|resigned|dedicated|devoted|honou?red|shocked|surprised|saddened|thrilled|tempted|relieved)$/u;

/** Lee is *confident* that …; was *critical* of it; is *worried* about …: not what Lee was told by others */
export function state(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at];
  const minded =
    (token?.tag === "ADJ" && !/^(?:alleged|rumou?red|supposed)$/u.test(token.lower)) ||
    (token?.tag === "VERB" && token.lower.endsWith("ed") && !CUE_VERBS.has(token.lower));
  if (!minded || token.piece !== undefined || !TAKES.test(tokens[at + 1]?.lower ?? ""))
    return undefined;
  if (token.tag === "VERB" && tokens[at + 1]?.lower === "to" && !MINDED.test(token.lower))
    return undefined;
  const { passive, unreal } = auxiliaries(tokens, at);
  return passive && !unreal
    ? { first: at, last: at, manner: "think", verb: at, hangs: false }
    : undefined;
}
