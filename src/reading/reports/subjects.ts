import type { Cue } from "./cue.ts";
import { ungoverned } from "./governors.ts";
import { DASH, beforeDashes, beforeDay, beforeInsertion } from "./insertions.ts";
import { hasVerb } from "./group.ts";
import { TEXT_NOUNS, singular } from "../lexicon/people.ts";
import { isTime, phraseEndingAt, phraseStartingAt } from "../people/noun-phrases.ts";
import type { Range, Token } from "../text/tokens.ts";
import { canSpeak, isTitled } from "./sources.ts";

const BETWEEN = /^(?:AUX|ADV|PART)$/u;

/** The words that name who speaks by a cue, as they stand in its sentence; undefined where there are none. */
export function sourceOf(
  tokens: readonly Token[],
  cue: Cue,
  before: readonly Cue[],
): Range | undefined {
  if (cue.manner === "source") return phraseStartingAt(tokens, cue.last + 1);
  if (cue.manner === "passive") return phraseStartingAt(tokens, cue.verb + 1);
  if (cue.manner === "noun") return phraseEndingAt(tokens, cue.verb - 1);
  if (isQuotedByAnother(tokens, cue)) return phraseStartingAt(tokens, cue.first + 1);
  if (cue.manner === "words" && tokens[cue.first]?.lower === "words")
    return { first: cue.first - 1, last: cue.first - 1 };
  if (cue.manner === "colon" && !hasVerb(tokens, 0, cue.first))
    return labelBefore(tokens, cue.first);
  if (cue.hangs && cue.manner !== "colon" && isReducedTo(tokens[cue.first - 1]))
    return phraseEndingAt(tokens, cue.first - 1);
  if (cue.hangs && cue.manner !== "colon") {
    const own = withPhrase(tokens, cue.first) ?? behindFronted(tokens, cue);
    if (own !== undefined) return own;
  }
  if (cue.hangs) return subjectOfClause(tokens, cue, before);
  return (
    inverted(tokens, cue) ??
    subjectBefore(tokens, cue.verb) ??
    (isJoined(tokens, cue) ? subjectOfClause(tokens, cue, before) : undefined) ??
    nearestBefore(tokens, cue.verb)
  );
}

/** Norland went on despite *votes* condemning it; but Lee issued a statement saying so: a text says what its author does. */
function isReducedTo(before: Token | undefined): boolean {
  if (before?.tag !== "NOUN" || isTime(before)) return false;
  const noun = singular(before.lower);
  return (
    !TEXT_NOUNS.has(noun) && !/^(?:speech|interview|remark|comment|op-ed|ad|video|tv)$/u.test(noun)
  );
}

/** Claiming it rained, *Lee* told them to wait: a participle at the head of its sentence has the subject of the clause behind it. */
function behindFronted(tokens: readonly Token[], { first, last }: Cue): Range | undefined {
  const opens = tokens
    .slice(0, first)
    .every(({ lower, tag }) => tag === "ADV" || FRONTING.test(lower));
  if (!opens) return undefined;
  for (let at = last + 1; at < tokens.length; at++) {
    const comma = tokens[at]?.text === "," || tokens[at]?.trails === true;
    const phrase = comma ? phraseStartingAt(tokens, at + 1) : undefined;
    const verb = phrase && finiteBehind(tokens, phrase.last + 1);
    if (verb !== undefined && verb >= 0) return phrase;
  }
  return undefined;
}

const FRONTING = /^(?:but|and|in|by|while|when|after|before|despite|without)$/u;

/** Where the finite verb stands right behind a phrase, adverbs aside; -1 where there is none. */
function finiteBehind(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.tag === "ADV") at++;
  const verb = /^(?:VERB|AUX)$/u.test(tokens[at]?.tag ?? "");
  return verb && isFiniteVerb(tokens, at) ? at : -1;
}

/** The talks failed, with *Lee* denouncing Quill; a video of *Lee* saying … */
function withPhrase(tokens: readonly Token[], participle: number): Range | undefined {
  let last = participle - 1;
  while (tokens[last]?.tag === "ADV") last--;
  const phrase = phraseEndingAt(tokens, last);
  const governor = phrase && tokens[phrase.first - 1];
  if (governor?.lower === "with") return phrase;
  const shown =
    tokens[phrase?.last ?? -1]?.tag === "PROPN" && /^(?:of|by|from)$/u.test(governor?.lower ?? "");
  return shown ? phrase : undefined;
}

/** *MARA QUILL:* …   *Mara Quill* (Norland): … */
function labelBefore(tokens: readonly Token[], colon: number): Range | undefined {
  let last = colon - 1;
  if (tokens[last]?.text === ")")
    last = tokens.findLastIndex(({ text }, at) => at < last && text === "(") - 1;
  return phraseEndingAt(tokens, last);
}

/** *Byrne* — who was there for years — states …: the nearest phrase before that no preposition governs. */
function nearestBefore(tokens: readonly Token[], verb: number): Range | undefined {
  for (let at = verb - 1; at >= 0 && verb - at < 30; at--) {
    if (tokens[at]?.piece !== undefined) continue;
    const phrase = phraseEndingAt(tokens, at);
    if (phrase === undefined) continue;
    if (tokens[phrase.first - 1]?.tag !== "ADP") return phrase;
    at = phrase.first;
  }
  return undefined;
}

/** Politico quoted *him* as saying — but *he* was quoted as saying, and *he*, quoted by Politico as saying */
function isQuotedByAnother(tokens: readonly Token[], cue: Cue): boolean {
  if (tokens[cue.last - 1]?.lower !== "as" || tokens[cue.first + 1]?.lower === "by") return false;
  let at = cue.first - 1;
  while (tokens[at]?.tag === "ADV") at--;
  return (
    cue.first + 1 < cue.last - 1 &&
    tokens[at]?.text !== "," &&
    !/^(?:is|are|was|were|been|being)$/u.test(tokens[at]?.lower ?? "")
  );
}

/** “…,” *said Peskov*;  …, *said Tatiana Stanovaya*, a scholar */
function inverted(tokens: readonly Token[], cue: Cue): Range | undefined {
  const ahead = tokens[cue.first - 1];
  const behind = tokens[cue.last + 1];
  if (behind === undefined) return undefined;
  if (ahead === undefined) return announcing(tokens, cue.last + 1);
  if (!(ahead.piece !== undefined || ahead.text === ",")) return undefined;
  if (/^(?:tell|told|tells)$/u.test(tokens[cue.first]?.lower ?? "")) return undefined;
  if (
    ahead.text === "," &&
    subjectBefore(tokens, cue.verb) !== undefined &&
    !closesWithSource(tokens, cue)
  )
    return undefined;
  if (
    !/^(?:PROPN|DET|NOUN|ADJ|PRON|NUM)$/u.test(behind.tag) ||
    /^(?:that|this|it|there|his|her|their|(?:no|yes)\.?|nothing)$/u.test(behind.lower)
  )
    return undefined;
  const phrase = phraseStartingAt(tokens, cue.last + 1) ?? alone(tokens, cue.last + 1);
  if (phrase === undefined) return undefined;
  if (tokens[phrase.last + 1]?.lower === "and" && tokens[phrase.last + 2]?.tag === "PROPN") {
    const other = phraseStartingAt(tokens, phrase.last + 2);
    return { first: phrase.first, last: other?.last ?? phrase.last };
  }
  const after = tokens[phrase.last + 1];
  const ends =
    after === undefined || after.piece !== undefined || !/^(?:VERB|AUX)$/u.test(after.tag);
  return ends ? phrase : undefined;
}

/** It had rained in Harbourville, a port, *said an official* who was there: one who can speak stands behind the verb, and no clause. */
function closesWithSource(tokens: readonly Token[], { first, last }: Cue): boolean {
  if (!/^(?:said|says|added|adds)$/u.test(tokens[first]?.lower ?? "")) return false;
  const phrase = phraseStartingAt(tokens, last + 1);
  if (phrase === undefined || !canSpeak(tokens, phrase)) return false;
  const next = tokens[phrase.last + 1];
  return next === undefined || next.lower === "who" || /^[.,]$/u.test(next.text);
}

/** Said *Tom Ellis*: “…” */
function announcing(tokens: readonly Token[], first: number): Range | undefined {
  const phrase = tokens[first]?.tag === "PROPN" ? phraseStartingAt(tokens, first) : undefined;
  const mark = phrase && tokens[phrase.last + 1];
  const quoted = phrase && tokens[phrase.last + 2]?.piece;
  return quoted !== undefined && /^[,:]$/u.test(mark?.text ?? "") ? phrase : undefined;
}

/** *Peskov* said; *Peskov*, the spokesman, has said; *Officials in Ukraine* said; *a man who* said */
function subjectBefore(tokens: readonly Token[], verb: number): Range | undefined {
  let at = verb - 1;
  while (at >= 0 && BETWEEN.test(tokens[at]?.tag ?? "") && tokens[at]?.text !== ",") at--;
  at = beforeDay(tokens, at);
  if (tokens[at]?.lower === "who")
    return tokens[at - 1]?.text === ","
      ? describedBefore(tokens, at - 2)
      : phraseEndingAt(tokens, at - 1);
  if (tokens[at]?.text === "," && tokens[at - 1]?.text === ")")
    at = beforeInsertion(tokens, at - 1);
  else if (tokens[at]?.text === "," || tokens[at]?.text === ")") at = beforeInsertion(tokens, at);
  else if (DASH.test(tokens[at]?.text ?? "")) at = beforeDashes(tokens, at);
  const phrase =
    at < 0
      ? undefined
      : (phraseEndingAt(tokens, at) ?? listBefore(tokens, at) ?? alone(tokens, at));
  if (phrase === undefined) return undefined;
  return nameBefore(tokens, phrase) ?? ungoverned(tokens, phrase);
}

/** *Lee*, who said;  *Lee*, 41, a driver from Ohio, who said;  *Lee*, of the Harbour Trust, who said */
function describedBefore(tokens: readonly Token[], last: number): Range | undefined {
  let phrase = phraseEndingAt(tokens, last);
  for (let step = 0; step < 3 && phrase !== undefined; step++) {
    const of = /^(?:of|from|at)$/u.test(tokens[phrase.first - 1]?.lower ?? "");
    const comma = of ? phrase.first - 2 : phrase.first - 1;
    const named =
      tokens[phrase.last]?.tag === "PROPN" && tokens[phrase.first]?.tag !== "DET" && !of;
    if (
      named ||
      tokens[comma]?.text !== "," ||
      !/^(?:PROPN|NUM)$/u.test(tokens[comma - 1]?.tag ?? "")
    )
      break;
    phrase = phraseEndingAt(tokens, comma - 1);
  }
  return phrase;
}

/** *Lee, Quill (Norland) and Reed* all said */
function listBefore(tokens: readonly Token[], all: number): Range | undefined {
  if (!/^(?:all|both|each)$/u.test(tokens[all]?.lower ?? "")) return undefined;
  let first = all;
  for (let at = all - 1; at >= 0; at--) {
    const { tag, text, piece } = tokens[at] ?? {};
    if (text === ")") at = tokens.findLastIndex((token, back) => back < at && token.text === "(");
    else if (tag === "PROPN" && piece === undefined) first = at;
    else if (text !== "," && tag !== "CCONJ") break;
  }
  const last = all - 1;
  const joined = tokens.slice(first, last).some(({ tag }) => tag === "CCONJ");
  return joined && first < last ? { first, last } : undefined;
}

/** *Both* said; tweeted *another* */
function alone(tokens: readonly Token[], at: number): Range | undefined {
  return /^(?:another|both|some|many|most|several|others|all|each|one)$/u.test(
    tokens[at]?.lower ?? "",
  )
    ? { first: at, last: at }
    : undefined;
}

/** “…,” *Elly Schlein*, leader of the party said: an office whose closing comma is missing belongs to the name before it. */
function nameBefore(tokens: readonly Token[], { first, last }: Range): Range | undefined {
  const named =
    tokens[first - 1]?.text === "," &&
    tokens[first - 2]?.tag === "PROPN" &&
    tokens[first]?.lower !== "whose";
  const phrase =
    named && isTitled(tokens, { first, last }) ? phraseEndingAt(tokens, first - 2) : undefined;
  const ahead = phrase === undefined ? undefined : tokens[phrase.first - 1];
  return phrase !== undefined && (phrase.first === 0 || ahead?.piece !== undefined)
    ? phrase
    : undefined;
}

/** … and *warned*: the verb shares the subject of the one before. */
function isJoined(tokens: readonly Token[], cue: Cue): boolean {
  let at = cue.verb - 1;
  while (BETWEEN.test(tokens[at]?.tag ?? "")) at--;
  const then = tokens[at]?.text === "," && tokens[at + 1]?.lower === "then";
  return (
    then ||
    tokens[at]?.tag === "CCONJ" ||
    (tokens[at]?.text === "," && tokens[at + 1]?.tag === "CCONJ")
  );
}

/** The subject of the clause that a hanging or joined cue belongs to: that of the cue before it, or of the sentence's first verb. */
function subjectOfClause(
  tokens: readonly Token[],
  cue: Cue,
  before: readonly Cue[],
): Range | undefined {
  for (const earlier of before.toReversed()) {
    if (
      earlier.hangs ||
      earlier.last >= cue.first ||
      earlier.manner === "source" ||
      earlier.manner === "noun"
    )
      continue;
    const source = inverted(tokens, earlier) ?? subjectBefore(tokens, earlier.verb);
    if (source !== undefined) return source;
  }
  const verb = tokens.findIndex(
    (token, at) => at < cue.first && /^(?:VERB|AUX)$/u.test(token.tag) && isFiniteVerb(tokens, at),
  );
  return verb < 0 ? undefined : subjectBefore(tokens, verb);
}

function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower.endsWith("ing") !== true && tokens[at - 1]?.lower !== "to";
}
