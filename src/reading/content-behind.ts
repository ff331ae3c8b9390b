import type { Cue } from "./cues.ts";
import { edges, hasVerb, lemmaOf } from "./group.ts";
import type { Group } from "./group.ts";
import { isCalendar } from "./names.ts";
import { phraseStartingAt } from "./noun-phrases.ts";
import type { Token } from "./tokens.ts";

const PLACE_OR_TIME =
  /^(?:on|in|at|during|after|before|from|via|through|to|late|early|ahead|following|as|by|while|when)$/u;
/** Verbs behind which an infinitive is what was said: vowed *to fight*. */
const COMMITS = /^(?:promise|vow|pledge|agree|swear|propose|threaten|offer)$/u;
/** Verbs that report only what is quoted: began *“…”*. */
const ONLY_QUOTED =
  /^(?:begin|continue|conclude|echo|confess|snap|rule|charge|counsel|cry|shout|yell)$/u;

/** Where what was said begins behind the cue, its hearers and its circumstances: told reporters on Tuesday *that …* */
export function contentStart(
  tokens: readonly Token[],
  group: Group,
  groups: readonly Group[],
): number | undefined {
  const { cue } = group;
  let at = edges(group).last + 1;
  if (
    cue.manner === "tell" &&
    tokens[at]?.piece === undefined &&
    tokens[at]?.lower !== "that" &&
    tokens[at]?.lower !== "for"
  ) {
    const hearer = phraseStartingAt(tokens, at);
    if (hearer !== undefined && !isOrder(tokens, cue)) at = hearer.last + 1;
  }
  if (cue.manner === "judge" || isOrder(tokens, cue)) return at;
  const colon = tokens.findIndex((token, index) => index >= at && token.text === ":");
  if (colon >= 0 && colon < tokens.length - 1) {
    const other = groups.some(
      (one) => one.cue.first > cue.last && one.cue.last < colon && one.cue.manner !== "source",
    );
    const quoted = tokens[colon + 1]?.piece !== undefined && !other;
    if (cue.manner === "noun" || quoted || !hasVerb(tokens, at, colon)) return colon + 1;
  }
  at = behindCircumstances(tokens, at);
  if (tokens[at]?.lower === "that") return at + 1;
  const that = tokens.findIndex(
    ({ lower }, index) => index > at && index < at + 15 && lower === "that",
  );
  if (tokens[at]?.text === "," && that > 0 && tokens[that - 1]?.text === ",") return that + 1;
  if (tokens[at]?.text === "," && tokens[at + 1]?.piece !== undefined) return at + 1;
  if (cue.manner === "noun") return undefined;
  if (cue.manner === "think") return tokens[at]?.piece === undefined ? undefined : at;
  const first = tokens[at];
  if (first === undefined || first.tag === "PUNCT") return undefined;
  if (first.piece === undefined && ONLY_QUOTED.test(lemmaOf(tokens, cue))) return undefined;
  if (first.tag === "VERB" && !COMMITS.test(lemmaOf(tokens, cue))) return undefined;
  if (first.lower === "to" && !COMMITS.test(lemmaOf(tokens, cue))) return undefined;
  return first.piece !== undefined || startsClause(tokens, at) ? at : undefined;
}

/** urged Kyiv *to …*, asked *whether …*, called for *…* : the thing asked is the hearer's part too. */
function isOrder(tokens: readonly Token[], cue: Cue): boolean {
  return /^(?:urge|call|beg|implore|instruct|order|command|encourage|advise)$/u.test(
    lemmaOf(tokens, cue),
  );
}

/** on Tuesday; in an interview with the BBC; at a briefing; later */
export function behindCircumstances(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token === undefined) return at;
    const time = timeLength(tokens, at);
    if (time > 0) at += time;
    else if (
      isCalendar(token) ||
      token.tag === "ADV" ||
      /^(?:yesterday|today|tonight)$/u.test(token.lower)
    )
      at++;
    else if (PLACE_OR_TIME.test(token.lower) && token.tag !== "SCONJ") {
      const phrase = isCalendar(tokens[at + 1] ?? token)
        ? { last: at + 1 }
        : phraseStartingAt(tokens, at + 1);
      if (phrase === undefined) return at;
      at = phrase.last + 1;
      while (tokens[at]?.tag === "NUM") at++;
      if (tokens[at]?.tag === "ADP" && PLACE_OR_TIME.test(tokens[at]?.lower ?? "")) continue;
      if (/^(?:with|of|for|between|about)$/u.test(tokens[at]?.lower ?? ""))
        at = (phraseStartingAt(tokens, at + 1)?.last ?? at) + 1;
    } else return at;
  }
}

/** A clause has a verb of its own, and does not begin with a mark. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex((token, index) => index >= at && /^[;:]$/u.test(token.text));
  return (
    hasVerb(tokens, at, end < 0 ? tokens.length : end) ||
    tokens.slice(at, at + 6).some((token) => token.piece !== undefined)
  );
}

/** How many tokens a time takes: last week; 16 December 2024; two days ago. */
function timeLength(tokens: readonly Token[], at: number): number {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (/^(?:last|early|late|earlier|next)$/u.test(first?.lower ?? ""))
    return isCalendar(second) || isUnit(second) || second?.lower === "last" ? 1 : 0;
  if (isUnit(first) && tokens[at - 1]?.lower === "last") return 1;
  if (isUnit(second) && third?.lower === "ago") return 3;
  return first?.tag === "NUM" && isCalendar(tokens[at - 1]) ? 1 : 0;
}

function isUnit(token: Token | undefined): boolean {
  return /^(?:week|month|year|night|days|weeks|months|years|hours)$/u.test(token?.lower ?? "");
}
