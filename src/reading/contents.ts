import { CUE_VERBS } from "./lexicon/cue-verbs.ts";
import type { Cue } from "./cues.ts";
import { isCalendar } from "./names.ts";
import { phraseStartingAt } from "./noun-phrases.ts";
import type { Range, Token } from "./tokens.ts";

/** What was said, as tokens of its sentence, and where the clause that reports it ends ("told reporters on Tuesday"). */
export interface Content extends Range {
  /** Whether it stands before its cue: only then can the next sentence go on with the same quotation. */
  readonly ahead: boolean;
}

/** A cue with its source, as found in one sentence. */
export interface Group {
  readonly cue: Cue;
  readonly source: Range;
}

const PLACE_OR_TIME =
  /^(?:on|in|at|during|after|before|from|via|through|to|late|early|ahead|following|as|by|while|when)$/u;
/** Verbs behind which an infinitive is what was said: vowed *to fight*. */
const COMMITS = /^(?:promise|vow|pledge|agree|swear|propose|threaten|offer)$/u;
/** Verbs that report only what is quoted: began *“…”*. */
const ONLY_QUOTED =
  /^(?:begin|continue|conclude|echo|confess|snap|rule|charge|counsel|cry|shout|yell)$/u;
const CONJUNCTION = /^(?:as|while|although|though|but|whereas|because|and|after|when)$/u;

/** What a cue says was said; undefined where nothing is found that it could report. */
export function contentOf(
  tokens: readonly Token[],
  group: Group,
  groups: readonly Group[],
): Content | undefined {
  const { cue } = group;
  const quoted = quotationAhead(tokens, group, groups);
  if (cue.manner === "refuse") return after(tokens, group, groups, cue.first);
  if (quoted !== undefined) return quoted;
  if (cue.manner === "words") return quotationBehind(tokens, cue.last + 1);
  const whole =
    cue.manner === "say" || cue.manner === "source"
      ? wholeSentence(tokens, group, groups)
      : undefined;
  if (whole !== undefined) return whole;
  if (cue.manner === "source") return sentenceAround(tokens, group, groups);
  if (tokens[edges(group).first - 1]?.lower === "what") return undefined;
  const start = contentStart(tokens, group, groups);
  const behind = start === undefined ? undefined : after(tokens, group, groups, start);
  return behind ?? clauseAhead(tokens, group);
}

function edges({ cue, source }: Group): Range {
  return { first: Math.min(cue.first, source.first), last: Math.max(cue.last, source.last) };
}

/** *“…,”* Peskov said   *It was “a mistake,”* Peskov said   “A,” Lee said; *“B,”* Low said */
function quotationAhead(
  tokens: readonly Token[],
  group: Group,
  groups: readonly Group[],
): Content | undefined {
  const { first } = edges(group);
  const apart = /^[,—–]$/u.test(tokens[first - 1]?.text ?? "");
  const touching = apart ? first - 2 : first - 1;
  if (tokens[touching]?.piece === undefined || group.cue.hangs || group.cue.manner === "noun")
    return undefined;
  if (
    groups.some((one) => one.source.first === group.source.first && one.cue.first < group.cue.first)
  )
    return undefined;
  let from = touching;
  while (from > 0 && tokens[from - 1]?.piece !== undefined) from--;
  return { first: leadOf(tokens, from, group, groups), last: touching, ahead: true };
}

/** Where the reporter's part of a mixed clause begins: behind the report before it, or the sentence's first word; the quotation itself behind a bare "But". */
function leadOf(
  tokens: readonly Token[],
  quote: number,
  own: Group,
  groups: readonly Group[],
): number {
  const before = groups.filter((group) => group !== own && edges(group).last < quote);
  const behind = Math.max(-1, ...before.map((group) => edges(group).last)) + 1;
  const mark = tokens.findLastIndex(
    (token, at) => at >= behind && at < quote && /^[,;—–]$/u.test(token.text),
  );
  const start = behind === 0 ? 0 : mark < 0 ? quote : mark + 1;
  const words = tokens.slice(start, quote).filter((token) => token.tag !== "PUNCT");
  return words.every((word) => /^(?:CCONJ|ADV|INTJ)$/u.test(word.tag)) ? quote : start;
}

/** *Russia*, he said, *had no say*   *It was settled*, he said, *but …* — shown whole, since neither half stands alone */
function wholeSentence(
  tokens: readonly Token[],
  group: Group,
  groups: readonly Group[],
): Content | undefined {
  const { first, last } = edges(group);
  if (group.cue.hangs || first < 2 || tokens[first - 1]?.text !== "," || groups.length > 1)
    return undefined;
  const end = behindCircumstances(tokens, last + 1);
  const next = tokens[end + 1];
  if (tokens[end]?.text !== "," || next === undefined) return undefined;
  const goesOn = hasVerb(tokens, 0, first)
    ? next.tag === "CCONJ"
    : /^(?:VERB|AUX|ADV)$/u.test(next.tag);
  let close = tokens.length - 1;
  while (tokens[close]?.tag === "PUNCT") close--;
  return goesOn ? { first: 0, last: close, ahead: false } : undefined;
}

/** As Lavrov put it, in words reported by RIA, *“…”* */
function quotationBehind(tokens: readonly Token[], from: number): Content | undefined {
  const first = tokens.findIndex((token, at) => at >= from && token.piece !== undefined);
  return first < 0 || tokens[first - 1]?.text !== ","
    ? undefined
    : { first, last: first, ahead: false };
}

/** According to X, *CLAUSE*   *CLAUSE*, according to X */
function sentenceAround(
  tokens: readonly Token[],
  group: Group,
  groups: readonly Group[],
): Content | undefined {
  const { first, last } = edges(group);
  const opens =
    first === 0 ||
    tokens[first - 2]?.lower === "that" ||
    (first < 3 && /^(?:CCONJ|ADV|PUNCT)$/u.test(tokens[first - 1]?.tag ?? ""));
  if (opens) {
    const comma = tokens.findIndex((token, at) => at > last && token.text === ",");
    return comma < 0 ? undefined : after(tokens, group, groups, comma + 1);
  }
  const end = tokens[first - 1]?.text === "," ? first - 2 : first - 1;
  const start = clauseStart(tokens, first, groups, group);
  return start <= end ? { first: start, last: end, ahead: true } : undefined;
}

/** Where a clause that ends before a token begins: behind the last earlier statement's cue, or at the sentence's start. */
function clauseStart(
  tokens: readonly Token[],
  before: number,
  groups: readonly Group[],
  own: Group,
): number {
  const earlier = groups.findLast(
    (group) => group !== own && edges(group).last < before && group.cue.manner === "source",
  );
  const from = earlier === undefined ? 0 : edges(earlier).last + 1;
  return tokens[from]?.tag === "CCONJ" || tokens[from]?.text === "," ? from + 1 : from;
}

/** Where what was said begins behind the cue, its hearers and its circumstances: told reporters on Tuesday *that …* */
function contentStart(
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

function lemmaOf(tokens: readonly Token[], cue: Cue): string {
  return CUE_VERBS.get(tokens[cue.first]?.lower ?? "")?.lemma ?? "";
}

/** on Tuesday; in an interview with the BBC; at a briefing; later */
function behindCircumstances(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token === undefined) return at;
    if (
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

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => /^(?:VERB|AUX)$/u.test(token.tag));
}

/** The words from a token to where the clause ends. */
function after(
  tokens: readonly Token[],
  own: Group,
  groups: readonly Group[],
  start: number,
): Content | undefined {
  let last = endOfClause(tokens, own, groups, start);
  while (last > start && tokens[last]?.tag === "PUNCT" && !/^[)%]$/u.test(tokens[last]?.text ?? ""))
    last--;
  const first = tokens[start];
  return start <= last && first !== undefined && first.tag !== "PUNCT"
    ? { first: start, last, ahead: false }
    : undefined;
}

/** A clause ends with its sentence, or where another report begins: ", adding that …", ", as officials say …", ", according to …". */
function endOfClause(
  tokens: readonly Token[],
  own: Group,
  groups: readonly Group[],
  start: number,
): number {
  let end = tokens.length - 1;
  for (const other of groups) {
    if (other === own) continue;
    const joined = isJoinedTo(tokens, own, other);
    const first = other.cue.hangs ? other.cue.first : edges(other).first;
    if (!joined && first <= Math.max(start, edges(own).last)) continue;
    const cut = joined ? other.cue.verb - 1 : reportStart(tokens, first, other);
    if (cut !== undefined && cut > start) end = Math.min(end, cut - 1);
  }
  const short = own.cue.manner === "judge" || own.cue.manner === "refuse";
  const comma = short
    ? tokens.findIndex((_, at) => at > start && at <= end && isBoundary(tokens, at))
    : -1;
  return comma < 0 ? end : comma - 1;
}

/** argued that it was safe *and said* the boats could return: one speaker, two statements. */
function isJoinedTo(tokens: readonly Token[], own: Group, other: Group): boolean {
  return other.source.first === own.source.first && tokens[other.cue.verb - 1]?.tag === "CCONJ";
}

function isBoundary(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower === "but") return true;
  const next = tokens[at + 1];
  return (
    tokens[at]?.text === "," && next !== undefined && !/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(next.tag)
  );
}

/** The comma or conjunction that sets another report off; undefined where that one is part of what was said. */
function reportStart(tokens: readonly Token[], first: number, group: Group): number | undefined {
  const before = tokens[first - 1];
  if (before === undefined) return undefined;
  const isComma = (at: number): boolean => /^[,;—–]$/u.test(tokens[at]?.text ?? "");
  if (before.piece !== undefined && !group.cue.hangs) {
    const lead = /^(?:and|but)$/u.test(tokens[first - 2]?.lower ?? "") ? first - 2 : first - 1;
    return isComma(lead - 1) ? lead - 1 : undefined;
  }
  if (group.cue.hangs || group.cue.manner === "source") {
    if (isComma(first - 1)) return first - 1;
    if (before.lower === "and" || group.cue.manner === "source")
      return isComma(first - 2) ? first - 2 : first - (before.lower === "and" ? 1 : 0);
    return undefined;
  }
  if (CONJUNCTION.test(before.lower) && isComma(first - 2)) return first - 2;
  return before.text === ";" ? first - 1 : undefined;
}

/** *CLAUSE*, Peskov said.   *CLAUSE*, said Peskov, the spokesman. */
function clauseAhead(tokens: readonly Token[], group: Group): Content | undefined {
  const { first } = edges(group);
  if (tokens[first - 1]?.text !== "," || group.cue.hangs || first < 4) return undefined;
  if (group.cue.manner === "judge" || group.cue.manner === "noun") return undefined;
  const start = tokens[0]?.tag === "CCONJ" ? 1 : 0;
  const subordinate =
    /^(?:asked|when|after|speaking|while|if|although|since|before|in|at|on|during|pressed)$/u.test(
      tokens[start]?.lower ?? "",
    );
  if (subordinate && !hasVerb(tokens, first + 3, tokens.length) && commas(tokens, start, first) < 2)
    return undefined;
  return hasVerb(tokens, start, first - 1)
    ? { first: start, last: first - 2, ahead: true }
    : undefined;
}

function commas(tokens: readonly Token[], from: number, to: number): number {
  return tokens.slice(from, to).filter((token) => token.text === ",").length;
}
