import { behindCircumstances } from "./circumstances.ts";
import { aheadOf } from "./ahead.ts";
import { edges, hasVerb, lemmaOf } from "./group.ts";
import type { Group } from "./group.ts";
import { phraseStartingAt } from "../people/noun-phrases.ts";
import { isAnothers, quotedByAnother, touching } from "./places.ts";
import type { Seen } from "./places.ts";
import type { Side } from "./weighing/side-evidence.ts";

/** The sides on which anything stands at all. */
export function sidesOf({ tokens }: Seen, group: Group, groups: readonly Group[]): readonly Side[] {
  if (group.relative !== undefined) return ["behind"];
  const { first, last } = edges(tokens, group);
  const { manner, hangs } = group.cue;
  const before = touching({ tokens }, first) >= 0 && !hangs;
  const ahead =
    before &&
    aheadOf({ tokens }, group, groups) >= 0 &&
    !isSetting({ tokens }, first) &&
    !isAnothers({ tokens }, group, groups);
  const behind = hasMore({ tokens }, group, groups);
  const alone = groups.every((one) => one === group || edges(tokens, one).last < first);
  if (manner === "refuse" || opensClause({ tokens }, last)) return ["behind"];
  if (before && behind && (isBegun({ tokens }, first) || goesOnQuoted({ tokens }, first, last)))
    return ["both"];
  if (behind && isQuotedBehind({ tokens }, first, last)) return ["behind"];
  if (behind && isRelative({ tokens }, first)) return ["behind"];
  if (before && !alone && isInClause({ tokens }, first, last)) {
    const led = groups.some((one) => one !== group && edges(tokens, one).first < first);
    return [led ? "behind" : "both"];
  }
  if (ahead && isQuotedAhead({ tokens }, first))
    return [YES.test(tokens[last + 1]?.lower ?? "") ? "behind" : "ahead"];
  if (ahead && isRefusedAhead({ tokens }, group, groups)) return ["ahead"];
  if (before && alone && goesOnBehind({ tokens }, group)) return ["both"];
  if (ahead && isToldAhead({ tokens }, group)) return ["ahead"];
  return [
    ...(behind ? (["behind"] as const) : []),
    ...(ahead ? (["ahead"] as const) : []),
    ...(ahead && behind && alone && first > 1 ? (["both"] as const) : []),
  ];
}

/** *It was*, Lee said, *“a wet day”*: a clause that has its verb, and waits for more; not: As wet as it was, Lee said, “we went.” */
function isBegun({ tokens }: Seen, first: number): boolean {
  const front = tokens.slice(0, Math.max(0, first - 2));
  return (
    tokens[first - 1]?.text === "," &&
    tokens[first - 2]?.tag === "AUX" &&
    front.length > 0 &&
    front.every(({ tag, piece }) => piece === undefined && SUBJECT.test(tag))
  );
}

/** *If it rains*, Lee said, *“the quay is wet”*: quoted words that begin no sentence, behind a clause; not: On that question, Lee said, “we wait” */
function goesOnQuoted({ tokens }: Seen, first: number, last: number): boolean {
  const quote = tokens.findIndex(({ piece }, at) => at > last && piece !== undefined);
  return (
    first > SHORT &&
    hasVerb(tokens, 0, first) &&
    tokens[first - 1]?.text === "," &&
    tokens[quote]?.begins === false &&
    tokens[quote - 1]?.text === "," &&
    !hasVerb(tokens, last + 1, quote) &&
    !tokens.slice(0, SHORT).some(({ lower }) => ASKED.test(lower))
  );
}

/** *When asked about it*, Lee said, “we wait”: how it came to be said */
const ASKED = /^(?:asked|pressed|questioned|speaking|writing)$/u;

/** How many tokens there are in: In short, Lee said … */
const SHORT = 3;

/** What a subject is made of, with a *but* before it. */
const SUBJECT = /^(?:CCONJ|DET|ADJ|NOUN|PROPN|PRON|NUM)$/u;

/** It came to what *Lee said* was a scandal: no more than the scandal is Lee's. */
function isRelative({ tokens }: Seen, first: number): boolean {
  return first > 1 && tokens[first - 1]?.lower === "what" && tokens[first - 2]?.piece === undefined;
}

/** Whether anything stands behind a report but its hearer, its circumstances and where it was printed: “…,” Lee told the Post on Monday, according to Reuters. */
function hasMore({ tokens }: Seen, group: Group, groups: readonly Group[]): boolean {
  const from = edges(tokens, group).last + 1;
  let at = behindCircumstances(tokens, behindHearer({ tokens }, group));
  while (tokens[at]?.piece === undefined && tokens[at]?.tag === "PUNCT") at++;
  const printed = groups.find(({ cue }) => cue.manner === "source" && cue.first === at);
  return printed === undefined
    ? at < quotedByAnother({ tokens }, from, group, groups)
    : edges(tokens, printed).last + 2 < tokens.length;
}

/** Lee told *the harbour* on Monday …: where what follows the cue and its hearer begins. */
function behindHearer({ tokens }: Seen, group: Group): number {
  const from = edges(tokens, group).last + 1;
  if (group.cue.manner !== "tell") return from;
  return (phraseStartingAt(tokens, from)?.last ?? from - 1) + 1;
}

/** *It is not about me*, Lee told them as he left; *it rained*, Lee said on Monday – a surprise: a whole clause, and behind the cue no more than when, where and why it was said. */
function isToldAhead({ tokens }: Seen, group: Group): boolean {
  const { first } = edges(tokens, group);
  const opens = /^(?:ADP|SCONJ)$/u.test(tokens[0]?.tag ?? "") || tokens[0]?.lower.endsWith("ing");
  if (!PARENTHETIC.test(lemmaOf(tokens, group.cue)) || opens === true) return false;
  if (tokens[first - 1]?.text !== "," || !hasVerb(tokens, 0, first)) return false;
  const from = behindHearer({ tokens }, group);
  if (CIRCUMSTANTIAL.test(tokens[from]?.lower ?? "")) return true;
  const at = behindCircumstances(tokens, from);
  const [next, after] = tokens.slice(at);
  if (next === undefined || /^(?:[;.!?]|--?|[—–])$/u.test(next.text)) return true;
  if (next.text === ",")
    return (
      (after?.tag === "VERB" && after.lower.endsWith("ing")) ||
      /^(?:as|when)$/u.test(after?.lower ?? "")
    );
  return CIRCUMSTANTIAL.test(next.lower) || (at > from && next.lower === "to");
}

/** Verbs that stand behind what they report: it rained, *Lee noted*. */
const PARENTHETIC =
  /^(?:say|tell|add|argue|note|report|write|explain|insist|warn|announce|state|claim|contend|observe|acknowledge|concede)$/u;

const CIRCUMSTANTIAL = /^(?:as|when|while|after|before|because|since|though|although)$/u;

const SUBORDINATE = /^(?:when|while|asked|pressed|speaking|although|though|after|before|since)$/u;

/** *When asked about it*, Lee said no: the setting, no part of what was said. */
function isSetting({ tokens }: Seen, first: number): boolean {
  const start = tokens[0]?.tag === "CCONJ" ? 1 : 0;
  const before = tokens.slice(start, first);
  return (
    SUBORDINATE.test(before[0]?.lower ?? "") &&
    before.every(({ piece }) => piece === undefined) &&
    before.filter(({ text }) => text === ",").length < 2
  );
}

/** *The quay*, Lee said on Monday, *was safe*; *When it rains*, Lee said, *the quay is wet* */
function goesOnBehind({ tokens }: Seen, group: Group): boolean {
  const { first } = edges(tokens, group);
  const comma = behindCircumstances(tokens, behindHearer({ tokens }, group));
  if (first < 2 || tokens[first - 1]?.text !== "," || tokens[comma]?.text !== ",") return false;
  if (!hasVerb(tokens, 0, first)) return hasVerb(tokens, comma + 1, comma + 2);
  const next = tokens[comma + 1];
  return (
    /^(?:SCONJ|ADP|ADV)$/u.test(tokens[0]?.tag ?? "") &&
    next?.piece === undefined &&
    /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/u.test(next?.tag ?? "") &&
    !/^(?:who|which|whose)$/u.test(next?.lower ?? "") &&
    hasVerb(tokens, comma + 1, tokens.length)
  );
}

/** The talks were short because, Lee said, *Norland refused to speak*: what another does in the clause that Lee's words open is told by Lee. */
function isInClause({ tokens }: Seen, first: number, last: number): boolean {
  const opening = tokens[first - 2]?.lower ?? "";
  return (
    tokens[first - 1]?.text === "," &&
    /^(?:because|since|although|though|while|whereas|if|that|unless)$/u.test(opening) &&
    tokens[behindCircumstances(tokens, last + 1)]?.text === ","
  );
}

/** *“No,”* Lee said of the plan: a quotation that ends in a comma or asks waits for who said it; not: In a talk on “Rain,” Lee said it rained, Blaming “the rain,” Lee said it was late */
function isQuotedAhead({ tokens }: Seen, first: number): boolean {
  const quote = tokens[first - 1];
  const going = tokens[0]?.lower.endsWith("ing") === true && tokens[0].tag === "VERB";
  const setting = (going || tokens[0]?.tag === "ADP") && !hasVerb(tokens, going ? 1 : 0, first);
  return quote?.piece !== undefined && (quote.trails || quote.asks) && !setting;
}

/** As Reed called it “late,” Lee said *yes*: the quotation is another's. */
const YES = /^(?:yes|no|nothing)$/u;

/** *Oslo would not discuss it*, Lee said on Monday, answering Reed: Lee tells that Oslo will not, whatever follows. */
function isRefusedAhead({ tokens }: Seen, group: Group, groups: readonly Group[]): boolean {
  const { first } = edges(tokens, group);
  const said = /^(?:said|says|added|adds|told|tells)$/u.test(tokens[group.cue.verb]?.lower ?? "");
  return (
    said &&
    tokens[first - 1]?.text === "," &&
    groups.some(({ cue }) => cue.manner === "refuse" && cue.last < first)
  );
}

/** There were other views: Lee said on Monday *that it rained* */
function opensClause({ tokens }: Seen, last: number): boolean {
  const that = behindCircumstances(tokens, last + 1);
  const opens =
    tokens[that]?.tag === "SCONJ" || /^(?:PRON|PROPN|DET)$/u.test(tokens[that + 1]?.tag ?? "");
  return opens && tokens[that]?.lower === "that";
}

/** In a letter to the harbour, Lee said, *“No.”*   In her “plan”, a paper, Lee said, *“No.”* — what stands ahead is no part of it */
function isQuotedBehind({ tokens }: Seen, first: number, last: number): boolean {
  const next = tokens[last + 1]?.tag === "PUNCT" ? last + 2 : last + 1;
  const quote = tokens[next];
  if (quote?.piece === undefined || quote.text !== "") return false;
  const sets = tokens[0]?.tag === "ADP" && tokens[touching({ tokens }, first)]?.piece === undefined;
  return (quote.begins && sets) || !tokens.slice(0, first).some(({ piece }) => piece !== undefined);
}
