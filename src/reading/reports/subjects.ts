import type { Cue } from "./cue.ts";
import { hasVerb, opensFinite } from "./group.ts";
import { TEXT_NOUNS, singular } from "../lexicon/people.ts";
import { canSpeak } from "./sources.ts";
import { isTime, phraseEndingAt, phraseStartingAt } from "../people/noun-phrases.ts";
import type { Range, Token } from "../text/tokens.ts";
import { DASH } from "./insertions.ts";
import { inverted } from "./inverted.ts";
import { isBetween, isShared, subjectBefore } from "./subject-before.ts";

/** The words that name who speaks by a cue, as they stand in its sentence; undefined where there are none. */
export function sourceOf(
  tokens: readonly Token[],
  cue: Cue,
  before: readonly Cue[],
): Range | undefined {
  const source = foundBy(tokens, cue, before);
  return source && (whomSomebodyMet(tokens, cue, source) ?? source);
}

/** *Experts* I met in May said it rained: whoever is met is who speaks, not who met them. */
function whomSomebodyMet(
  tokens: readonly Token[],
  cue: Cue,
  { first, last }: Range,
): Range | undefined {
  const pronoun = first === last && MEETING.test(tokens[first]?.lower ?? "");
  if (!pronoun || last >= cue.verb || !hasVerb(tokens, last + 1, cue.verb)) return undefined;
  const plainly = tokens
    .slice(last + 1, cue.verb)
    .every(({ tag, text }) => tag !== "CCONJ" && text !== ",");
  const met = tokens[first - 1]?.tag === "NOUN" ? phraseEndingAt(tokens, first - 1) : undefined;
  return met !== undefined && plainly && canSpeak(tokens, met) ? met : undefined;
}

const MEETING = /^(?:i|we|he|she|they)$/u;

function foundBy(tokens: readonly Token[], cue: Cue, before: readonly Cue[]): Range | undefined {
  if (cue.manner === "source") return phraseStartingAt(tokens, cue.last + 1);
  if (cue.manner === "passive") return phraseStartingAt(tokens, cue.verb + 1);
  if (cue.manner === "noun") return phraseEndingAt(tokens, cue.verb - 1);
  if (isQuotedByAnother(tokens, cue)) return phraseStartingAt(tokens, cue.first + 1);
  if (cue.manner === "words" && tokens[cue.first]?.lower === "words")
    return { first: cue.first - 1, last: cue.first - 1 };
  if (cue.manner === "colon" && !hasVerb(tokens, 0, cue.first))
    return labelBefore(tokens, cue.first);
  if (cue.manner === "colon")
    return labelBehindDash(tokens, cue.first) ?? aboutWhom(tokens, cue, before);
  const listed = cue.hangs ? besideParticiple(tokens, cue, before) : undefined;
  if (listed !== undefined) return listed;
  if (cue.hangs && isReducedTo(tokens, cue.first - 1)) return phraseEndingAt(tokens, cue.first - 1);
  if (cue.hangs) {
    const own = withPhrase(tokens, cue.first) ?? behindFronted(tokens, cue);
    if (own !== undefined) return own;
  }
  if (cue.hangs) return subjectOfClause(tokens, cue, before);
  const own = inverted(tokens, cue) ?? subjectBefore(tokens, cue.verb);
  if (own !== undefined) return own;
  const shared = subjectOfClause(tokens, cue, before);
  if (shared !== undefined && isJoined(tokens, cue)) return shared;
  const nearest = nearestBefore(tokens, cue.verb);
  const isListed = tokens[cue.first - 1]?.text === ",";
  const lively = [nearest, shared].find((one) => one !== undefined && canSpeak(tokens, one));
  return isListed ? (lively ?? nearest) : nearest;
}

/** Norland went on despite *votes* condemning it; but Lee issued a statement saying so, made a pitch to voters saying so: a text says what its author does; and Lee emailed voters saying so. */
function isReducedTo(tokens: readonly Token[], last: number): boolean {
  const before = tokens[last];
  if (before?.tag !== "NOUN" || isTime(before)) return false;
  const { first } = phraseEndingAt(tokens, last) ?? { first: last };
  if (SPENDING.test(tokens[first - 1]?.lower ?? "")) return false;
  const to = tokens.findIndex(({ lower }, at) => at > first && at < last && lower === "to");
  const noun = singular(tokens[to < 0 ? last : to - 1]?.lower ?? "");
  return (
    !TEXT_NOUNS.has(noun) && !WORDS.test(noun) && !WRITING.test(tokens[first - 1]?.lower ?? "")
  );
}

const SPENDING = /^(?:spen[dt]|spends|spending)$/u;

const WORDS = /^(?:speech|interview|remark|comment|op-ed|ad|video|tv|pitch)$/u;

const WRITING = /^(?:e-?mail|text|messag|mail|phon)(?:s|es|ed|ing)$/u;

/** Claiming it rained, *Lee* told them to wait: a participle at the head of its sentence has the subject of the clause behind it. */
function behindFronted(tokens: readonly Token[], { first, last }: Cue): Range | undefined {
  const opens = tokens
    .slice(0, first)
    .every(({ lower, tag }) => tag === "ADV" || FRONTING.test(lower));
  if (!opens) return undefined;
  for (let at = last + 1; at < tokens.length; at++) {
    const comma = tokens[at]?.text === "," || tokens[at]?.trails === true;
    const subject = comma ? clauseSubject(tokens, at + 1) : undefined;
    if (subject !== undefined) return subject;
  }
  return undefined;
}

const FRONTING = /^(?:but|and|in|by|while|when|after|before|despite|without)$/u;

/** The talks failed, with *Lee* denouncing Quill; the talks failed – *Lee* denouncing Quill; a video of *Lee* saying …; footage of *Lee* saying … */
function withPhrase(tokens: readonly Token[], participle: number): Range | undefined {
  let last = participle - 1;
  while (tokens[last]?.tag === "ADV") last--;
  const phrase = phraseEndingAt(tokens, last);
  const recorded = phrase && recordedIn(tokens, phrase);
  if (recorded !== undefined) return recorded;
  const governor = phrase && tokens[phrase.first - 1];
  if (governor?.lower === "with") return phrase;
  if (DASH.test(governor?.text ?? "") && tokens[phrase?.last ?? -1]?.tag === "PROPN") return phrase;
  const shown =
    tokens[phrase?.last ?? -1]?.tag === "PROPN" &&
    /^(?:of|by|from|about)$/u.test(governor?.lower ?? "");
  return shown ? phrase : undefined;
}

function recordedIn(tokens: readonly Token[], { first, last }: Range): Range | undefined {
  const of = tokens.findIndex(({ lower }, at) => at > first && at < last && lower === "of");
  const shown = RECORDING.test(tokens[of - 1]?.lower ?? "") && tokens[last]?.tag === "PROPN";
  return shown ? { first: of + 1, last } : undefined;
}

const RECORDING = /^(?:footage|videos?|clips?|recordings?|tapes?|audio|film)$/u;

/** *MARA QUILL:* …   *Mara Quill* (Norland): … */
function labelBefore(tokens: readonly Token[], colon: number): Range | undefined {
  let last = colon - 1;
  if (tokens[last]?.text === ")")
    last = tokens.findLastIndex(({ text }, at) => at < last && text === "(") - 1;
  const phrase = phraseEndingAt(tokens, last);
  const by = tokens.findLastIndex(
    ({ lower }, at) => at > (phrase?.first ?? last) && at < last && BY.test(lower),
  );
  return by > 0 && tokens[last]?.tag === "PROPN" ? { first: by + 1, last } : phrase;
}

/** Millers agree – *Mara Quill*: “…” */
function labelBehindDash(tokens: readonly Token[], colon: number): Range | undefined {
  const phrase = tokens[colon - 1]?.tag === "PROPN" ? phraseEndingAt(tokens, colon - 1) : undefined;
  return phrase && DASH.test(tokens[phrase.first - 1]?.text ?? "") ? phrase : undefined;
}

/** *Lee* called them on it: “…”   The rain surprised *Lee*: “…” — who the clause is about, if that can speak, else the name before the colon. */
function aboutWhom(tokens: readonly Token[], cue: Cue, before: readonly Cue[]): Range | undefined {
  const subject = subjectOfClause(tokens, cue, before);
  if (subject === undefined || canSpeak(tokens, subject)) return subject;
  return tokens[cue.first - 1]?.tag === "PROPN" ? phraseEndingAt(tokens, cue.first - 1) : undefined;
}

/** Norland left, with *Lee* calling it late and *vowing* to stay: a participle that *and* joins to another has its subject. */
function besideParticiple(
  tokens: readonly Token[],
  { first }: Cue,
  before: readonly Cue[],
): Range | undefined {
  const at = before.findLastIndex(({ hangs, manner }) => hangs && manner !== "colon");
  const earlier = before[at];
  if (tokens[first - 1]?.tag !== "CCONJ" || earlier === undefined) return undefined;
  return foundBy(tokens, earlier, before.slice(0, at));
}

/** A warning from *Mara Quill*: …   A note by *Mara Quill*: … */
const BY = /^(?:by|from)$/u;

/** *Byrne* — who was there for years — states …: the nearest phrase before that no preposition governs. */
function nearestBefore(tokens: readonly Token[], verb: number): Range | undefined {
  for (let at = verb - 1; at >= 0 && verb - at < 30; at--) {
    if (tokens[at]?.piece !== undefined) continue;
    if (tokens[at]?.text === ")")
      at = tokens.findLastIndex(({ text }, open) => open < at && text === "(") - 1;
    const phrase = phraseEndingAt(tokens, at);
    if (phrase === undefined) continue;
    if (tokens[phrase.first - 1]?.tag !== "ADP" && !isDay(tokens[phrase.last])) return phrase;
    at = phrase.first;
  }
  return undefined;
}

function isDay(token: Token | undefined): boolean {
  return token !== undefined && isTime(token);
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

/** … and *warned*: the verb shares the subject of the one before. */
function isJoined(tokens: readonly Token[], cue: Cue): boolean {
  let at = cue.verb - 1;
  while (isBetween(tokens[at]) || isShared(tokens, at)) at--;
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
  const main = behindSetting(tokens, cue.first) ?? contrasted(tokens, cue.first);
  let mute: Range | undefined;
  for (const earlier of before.toReversed()) {
    if (
      earlier.hangs ||
      earlier.verb < (main?.first ?? 0) ||
      earlier.last >= cue.first ||
      earlier.manner === "source" ||
      earlier.manner === "noun"
    )
      continue;
    const source = unfronted(
      tokens,
      inverted(tokens, earlier) ?? subjectBefore(tokens, earlier.verb),
    );
    if (source === undefined || isHelped(tokens, source)) continue;
    if (canSpeak(tokens, source)) return source;
    mute ??= source;
  }
  if (main !== undefined) return main;
  const [first, ...others] = tokens.flatMap(({ tag }, at) =>
    at < cue.first && /^(?:VERB|AUX)$/u.test(tag) && isFiniteVerb(tokens, at)
      ? (unfronted(tokens, subjectBefore(tokens, at)) ?? [])
      : [],
  );
  if (first !== undefined && canSpeak(tokens, first)) return first;
  return others.findLast((one) => one !== undefined && canSpeak(tokens, one)) ?? mute ?? first;
}

/** A subject, unless it is none: In *a letter* released on Monday, Lee left, saying … */
function unfronted(tokens: readonly Token[], source: Range | undefined): Range | undefined {
  return source?.first === 1 && tokens[0]?.tag === "ADP" ? undefined : source;
}

/** The mayor is committed to helping *Lee* succeed her, saying …: whoever does something only by another’s doing. */
function isHelped(tokens: readonly Token[], { first }: Range): boolean {
  return HELPING.test(tokens[first - 1]?.lower ?? "");
}

const HELPING =
  /^(?:help(?:s|ed|ing)?|lets?|letting|mak(?:es?|ing)|made|watch(?:es|ed|ing)?|see(?:s|ing)?|saw|hear(?:s|d|ing)?)$/u;

/** Quill argued that it rained, while *her rival*, Lee, won by saying no: the subject of the clause that stands against the one before. */
function contrasted(tokens: readonly Token[], end: number): Range | undefined {
  const opens = tokens.findLastIndex(
    ({ lower }, at) =>
      at < end && /^(?:while|whereas)$/u.test(lower) && tokens[at - 1]?.text === ",",
  );
  if (opens < 0) return undefined;
  const verb = tokens.findIndex(
    ({ tag }, at) => at > opens && at < end && /^(?:VERB|AUX)$/u.test(tag),
  );
  const subject = verb < 0 ? undefined : subjectBefore(tokens, verb);
  return subject !== undefined && subject.first > opens ? subject : undefined;
}

/** As they met, *Lee* was away, promising boats: the subject of the clause behind the one that only tells when. */
function behindSetting(tokens: readonly Token[], end: number): Range | undefined {
  if (!SETTING.test(tokens[tokens[0]?.tag === "CCONJ" ? 1 : 0]?.lower ?? "")) return undefined;
  const comma = tokens.findIndex(
    ({ text }, at) => at < end && text === "," && clauseSubject(tokens, at + 1) !== undefined,
  );
  return comma < 0 ? undefined : clauseSubject(tokens, comma + 1);
}

const SETTING =
  /^(?:when|while|as|although|though|after|before|since|because|if|once|asked|pressed)$/u;

/** The phrase that a clause begins with, where its finite verb is right behind. */
function clauseSubject(tokens: readonly Token[], first: number): Range | undefined {
  const phrase = phraseStartingAt(tokens, first);
  return phrase !== undefined && opensFinite(tokens, phrase.last + 1) ? phrase : undefined;
}

function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower.endsWith("ing") !== true && tokens[at - 1]?.lower !== "to";
}
