import { CUE_VERBS } from "../lexicon/cue-verbs.ts";
import type { Token } from "../text/tokens.ts";
import { BE, auxiliaries } from "./auxiliaries.ts";
import type { Cue } from "./cue.ts";
import { isUnspoken } from "./denials.ts";
import { nounBy } from "./noun-cues.ts";
import { isUnwilling } from "./refusals.ts";
import { closesInsertion } from "./insertions.ts";
import { isReduced } from "./reduced.ts";

/** "asked not to be named": how a source is kept, nothing that is said. */
const ANONYMOUS = /^(?:named|identified|anonymous|anonymity|quoted)$/u;
/** Participles by which a reporter tells what follows from the sentence, no part of what was said in it. */
export const CONCLUDING =
  /^(?:raising|suggesting|indicating|signalling|signaling|revealing|confirming|underscoring|underlining|highlighting|reflecting|prompting|sparking|fuelling|fueling|drawing|marking|reinforcing|hinting|implying|threatening|beginning|concluding)$/u;

/** said; has said; told; pointed out; was quoted as saying; went on to say — and any other verb: its weight tells whether it reports */
export function verb(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at];
  if (token === undefined || token.piece !== undefined || !isVerb(tokens, at)) return undefined;
  if (/^points?$/u.test(token.lower) && !/^(?:out|to)$/u.test(tokens[at + 1]?.lower ?? ""))
    return undefined;
  const manner = strikesBack(tokens, at) ? "say" : (CUE_VERBS.get(token.lower)?.manner ?? "act");
  const last = token.lower.startsWith("point") && tokens[at + 1]?.lower === "out" ? at + 1 : at;
  if (token.lower.endsWith("ing"))
    return isConclusion(tokens, at) ? undefined : participle(tokens, at, last, manner);
  if (
    goesOn(tokens, at) ||
    isAnonymous(tokens, at) ||
    (isReduced(tokens, at) && !closesInsertion(tokens, at)) ||
    isUnwilling(tokens, at) ||
    isNothing(tokens, at)
  )
    return undefined;
  if (/^(?:quoted|cited)$/u.test(token.lower) && isAsSaying(tokens, at)) return undefined;
  const going = goingOnTo(tokens, at);
  const { passive, unreal } = auxiliaries(tokens, going >= 0 ? going : at);
  if (unreal) return undefined;
  if (going >= 0) return { first: at, last, manner, verb: going, hangs: false };
  if (!passive && (tokens[at + 1]?.lower !== "by" || !token.lower.endsWith("ed")))
    return { first: at, last, manner, verb: at, hangs: false };
  const by = tokens.findIndex(
    ({ lower, piece }, index) =>
      index > at && index < at + 12 && lower === "by" && piece === undefined,
  );
  if (by < 0) return undefined;
  return nounBy(tokens, by) ?? { first: at, last: at, manner: "passive", verb: by, hangs: false };
}

/** Lee *shot back*: “No.” */
function strikesBack(tokens: readonly Token[], at: number): boolean {
  const struck = /^(?:sho(?:t|ots)|fire[ds]|hits?|snap(?:s|ped)|str(?:uck|ikes))$/u;
  return struck.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "back";
}

/** was quoted by the Post *as saying*, the Post quoted Lee *as saying*: one cue with it */
function isAsSaying(tokens: readonly Token[], at: number): boolean {
  const saying = tokens.findIndex(
    ({ lower, piece }, index) => index > at && piece === undefined && lower.endsWith("ing"),
  );
  return saying > 0 && saying < at + 10 && quotedAs(tokens, saying) === at;
}

/** made *no* mention of it, gave *no* reason: not what anybody said, unless quoted */
function isNothing(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.lower === "no" &&
    tokens[at + 2]?.tag === "NOUN" &&
    !CUE_VERBS.has(tokens[at]?.lower ?? "")
  );
}

/** asked not to be named: how a source is kept, nothing that is said */
function isAnonymous(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower.startsWith("ask") === true &&
    /^(?:not|to)$/u.test(tokens[at + 1]?.lower ?? "") &&
    tokens.slice(at, at + 6).some(({ lower }) => ANONYMOUS.test(lower))
  );
}

/** Fighting went on, *suggesting* that talks failed: behind a comma and no quotation, what the reporter makes of it. */
function isConclusion(tokens: readonly Token[], at: number): boolean {
  return (
    CONCLUDING.test(tokens[at]?.lower ?? "") &&
    /^[,—–]$/u.test(tokens[at - 1]?.text ?? "") &&
    tokens[at - 2]?.piece === undefined
  );
}

/** *went* on to say: the verb behind is the cue */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return goingOnTo(tokens, at + 3) === at;
}

/** went on to *say*, continues to *insist*, began to *warn*, seemed to *suggest*: where what he did begins; -1 where it is no such thing */
function goingOnTo(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.lower !== "to") return -1;
  const [go, on] = [tokens[at - 3]?.lower ?? "", tokens[at - 2]?.lower ?? ""];
  if (/^(?:went|goes|go)$/u.test(go) && on === "on") return at - 3;
  const manner = CUE_VERBS.get(tokens[at]?.lower ?? "")?.manner;
  if (manner === undefined) return -1;
  return GOING.test(on) || (manner === "say" && SEEMING.test(on)) ? at - 2 : -1;
}

const GOING = /^(?:continue[sd]?|beg[ai]n|proceed(?:s|ed)?)$/u;

/** What somebody seemed to say was said; what they seemed to think is what the reporter makes of them. */
const SEEMING = /^(?:seem(?:s|ed)?|appear(?:s|ed)?)$/u;

function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || isOwner(tokens, at - 1)) return false;
  if (before?.tag === "DET" && !(token.tag === "VERB" && MANY.test(before.lower))) return false;
  if (token.tag === "VERB") return true;
  if (!CUE_VERBS.has(token.lower) || before?.lower === "her") return false;
  const named = /^(?:PROPN|PRON|NUM)$/u.test(before?.tag ?? "");
  if (token.tag === "PROPN") return named && /^\p{Ll}/u.test(token.text);
  return (
    named ||
    tokens[at + 1]?.lower === "that" ||
    token.lower.endsWith("ed") ||
    isBesideQuotation(tokens, at)
  );
}

/** *Some* believe, they *all* agreed: who speaks, no part of a noun phrase */
const MANY = /^(?:some|many|most|several|few|all|both|each|others?|another)$/u;

/** Lee*'s* warning, his warning; not "he's warning". */
function isOwner(tokens: readonly Token[], at: number): boolean {
  const { lower = "", tag = "" } = tokens[at] ?? {};
  if (/^(?:his|their|its|our|my|your)$/u.test(lower)) return true;
  const of = tokens[at - 1];
  return /^['’]s?$/u.test(lower) && tag === "PART" && of?.tag !== "PRON";
}

/** “…,” he *notes*.   Lee *answers*: “…” */
function isBesideQuotation(tokens: readonly Token[], at: number): boolean {
  const mark = /^[,:]$/u;
  const behind = mark.test(tokens[at + 1]?.text ?? "") ? tokens[at + 2] : tokens[at + 1];
  const ahead = tokens.slice(Math.max(0, at - 4), at).some((token) => token.piece !== undefined);
  return ahead || behind?.piece !== undefined;
}

/** , *saying* …   was *saying* …   was *quoted as saying* … */
function participle(
  tokens: readonly Token[],
  at: number,
  last: number,
  manner: Cue["manner"],
): Cue | undefined {
  const before = tokens[at - 1]?.lower ?? "";
  const quoted = quotedAs(tokens, at);
  if (quoted >= 0) return { first: quoted, last, manner, verb: quoted, hangs: false };
  const { unreal } = auxiliaries(tokens, at);
  if (unreal || isUnspoken(tokens, at)) return undefined;
  const is =
    BE.test(before) || (tokens[at - 1]?.tag === "ADV" && BE.test(tokens[at - 2]?.lower ?? ""));
  return { first: at, last, manner, verb: at, hangs: !is };
}

/** was *quoted* by the Post as saying, was *quoted* on Monday saying: -1 where it is neither */
function quotedAs(tokens: readonly Token[], at: number): number {
  const quoted = tokens.findLastIndex(
    ({ lower }, index) => index < at && index > at - 9 && /^(?:quoted|cited)$/u.test(lower),
  );
  if (quoted < 0 || tokens[at - 1]?.lower === "as") return quoted;
  const plainly = tokens
    .slice(quoted + 1, at)
    .every(({ tag }) => !/^(?:VERB|AUX|PUNCT)$/u.test(tag));
  return plainly && BE.test(tokens[quoted - 1]?.lower ?? "") ? quoted : -1;
}
