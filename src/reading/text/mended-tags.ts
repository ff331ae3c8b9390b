import { TITLES } from "../lexicon/people.ts";
import { hasFirstName } from "../people/genders.ts";
import type { Word } from "./tokens.ts";
import { isUnseenVerb } from "./unseen-verbs.ts";

const SPEAKS = new Set(["said", "says", "told", "added", "wrote"]);
const OWNING = new Set(["the", "a", "an", "his", "its", "their", "my", "our", "your", "her"]);
const OFFICE = /^(?:premier|rival|general|chief|official|deputy|opponent|minor|representative)$/u;
const SIDED = /^(?:left|right|cent(?:er|re)|half|full|part|all)-/u;
const BEGINNING = new Set([",", ".", "!", "?", "”", '"', "’"]);

/** Mends tags where the tagger is known to be wrong, in place; in a headline, whose verbs are capitalised too, it mends nothing. */
export function mend(words: Word[]): void {
  if (isTitleCase(words)) return;
  for (const [at, word] of words.entries()) {
    const tag = mendedTag(words, at, word);
    if (tag !== word.tag) words[at] = { ...word, tag };
  }
}

/**
 * The tag of a word between its neighbours.
 *
 *     The captain, Jamie *Heard*, left.     a name, as are *Shook* said, *Manning* Lee, by *Josh* Lee and a *Downing* Street man
 *     He spoke in her *address*.            a noun
 *     He saw the *downed* plane.            an adjective
 *     Lee has *detailed* the plan.          a verb
 *     Doris *May* left; *May* said so.      a name, and no month
 */
function mendedTag(words: readonly Word[], at: number, word: Word): string {
  const { tag } = word;
  if (isAnnouncing(words, at, word)) return "VERB";
  if (tag === "PROPN") return isFronted(words, at, word) ? "VERB" : tag;
  if (tag === "NOUN" && isSurname(words, at, word)) return "PROPN";
  if (tag === "AUX") return isNamedWill(words, at, word) ? "PROPN" : tag;
  if (tag === "ADJ" && isAged(words[at + 1], word)) return "NOUN";
  if (tag === "PRON") return isInName(word.text, words[at - 1], words[at + 1]) ? "PROPN" : tag;
  if ((tag === "ADJ" || tag === "NOUN") && isUnseenVerb(words, at, word)) return "VERB";
  if (tag === "VERB" || tag === "ADJ" || tag === "ADV") return tagOfVerb(words, at, word);
  return tag;
}

/** The tag of what is taken for a verb, an adjective or an adverb, and may be a name or a noun. */
function tagOfVerb(words: readonly Word[], at: number, word: Word): string {
  const { tag, lower, text } = word;
  const [before, next] = [words[at - 1], words[at + 1]];
  if (lower === "further" && (next?.tag === "VERB" || SPEAKS.has(next?.lower ?? ""))) return "ADV";
  if (tag === "VERB" && lower === "point" && before?.lower === "one") return "NOUN";
  if (tag === "VERB" && before?.lower === "to" && words[at - 2]?.lower === "according")
    return "NOUN";
  if (tag === "VERB" && SIDED.test(lower) && next?.tag !== "DET") return "ADJ";
  if (isCapitalised(text)) {
    if (next !== undefined && SPEAKS.has(next.lower)) return "PROPN";
    if (tag === "VERB" && isSubject(before, word, next)) return "PROPN";
    if (
      tag === "VERB" &&
      !isFronted(words, at, word) &&
      isNamed(word, before, [next, words[at + 2]])
    )
      return "PROPN";
  }
  if (tag === "ADJ" && next !== undefined && SPEAKS.has(next.lower) && OFFICE.test(lower))
    return "NOUN";
  if (tag === "ADJ" && isHead(words, at)) return "NOUN";
  if (tag === "ADJ" && lower === "chief" && next?.lower === "of") return "NOUN";
  const owner = before?.tag === "ADV" ? words[at - 2] : before;
  if (tag === "VERB" && before?.lower === "one" && lower.endsWith("ed") && isNoun(next))
    return "ADJ";
  if (tag !== "VERB" || owner === undefined || !OWNING.has(owner.lower)) return tag;
  if (!/(?:ing|ed)$/u.test(lower)) return owner === before ? "NOUN" : tag;
  return /^(?:ADJ|NOUN|PROPN)$/u.test(next?.tag ?? "") && owner.lower !== "her" ? "ADJ" : tag;
}

/** *Cross* called for rain; *Lynch* announced it: no sentence begins with two verbs, the second of them finite. */
function isSubject(before: Word | undefined, { lower }: Word, next: Word | undefined): boolean {
  const begins = before === undefined || BEGINNING.has(before.text);
  const finite = next?.tag === "VERB" && /(?:ed|[^s]s|said|told|wrote)$/u.test(next.lower);
  return begins && finite && !/(?:ing|ed)$/u.test(lower);
}

/** the *public* deserves it; the old *socialist* has left */
function isHead(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!/^(?:VERB|AUX)$/u.test(next?.tag ?? "") || isCapitalised(next?.text ?? "")) return false;
  let first = at - 1;
  while (words[first]?.tag === "ADJ") first--;
  return (
    words[first]?.tag === "DET" && !/^(?:this|that|these|those)$/u.test(words[first]?.lower ?? "")
  );
}

/** Doris *May* left, Mrs. *May* left, *May* said so: months have no first name, and do nothing. */
function isSurname(words: readonly Word[], at: number, { text }: Word): boolean {
  if (text !== "May") return false;
  const [before, next] = [words[at - 1], words[at + 1]];
  const begins = before === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/u.test(before.tag);
  return begins ? next?.tag === "VERB" : before.tag === "PROPN" && isGiven(before);
}

/** said *Will* Holm; *Will* wrote: a name, where no question begins */
function isNamedWill(words: readonly Word[], at: number, { text }: Word): boolean {
  if (text !== "Will") return false;
  const [before, next] = [words[at - 1], words[at + 1]];
  if (SPEAKS.has(next?.lower ?? "")) return true;
  return next?.tag === "PROPN" && before !== undefined && !BEGINNING.has(before.text);
}

/** the *46-year-old* said; not: the *46-year-old* miller */
function isAged(next: Word | undefined, { lower }: Word): boolean {
  return lower.endsWith("-year-old") && !/^(?:NOUN|PROPN|ADJ)$/u.test(next?.tag ?? "");
}

/** Whether a word is a first name, or a title before a name. */
function isGiven({ text, lower }: Word): boolean {
  return TITLES.has(lower.replace(/\.$/u, "")) || hasFirstName(`${text} X`);
}

/** *Us* Weekly, an *IT* worker */
function isInName(text: string, before: Word | undefined, next: Word | undefined): boolean {
  if (before === undefined || next === undefined || BEGINNING.has(before.text)) return false;
  const short = text === "IT" || text === "US";
  return short ? !/^\p{Lu}{2}/u.test(next.text) : text === "Us" && isCapitalised(next.text);
}

/** *Following* John Reed, Anna Holm said: a participle at the head of its sentence, with a clause behind its comma. */
function isFronted(words: readonly Word[], at: number, { text }: Word): boolean {
  const before = words[at - 1];
  if (!/^\p{Lu}\p{Ll}{2,}ing$/u.test(text) || !/^(?:PROPN|DET)$/u.test(words[at + 1]?.tag ?? ""))
    return false;
  if (before !== undefined && !BEGINNING.has(before.text)) return false;
  if (LINKING.test(text)) return true;
  const comma = words.findIndex(
    (word, index) => index > at && index < at + FRONT && word.text === ",",
  );
  if (comma < 0) return false;
  const clause = words.slice(comma + 1, comma + FRONT);
  const verb = clause.findIndex(({ tag }) => tag === "VERB" || tag === "AUX");
  const mark = clause.findIndex(({ tag }) => tag === "PUNCT");
  return verb > 0 && (mark < 0 || verb < mark);
}

/** Participles that link what stands behind them, and are in no name. */
const LINKING = /^(?:Following|Regarding|Concerning|Citing|Quoting)$/u;

/** *Said* Holm, “It rains.”: no name, whatever the tagger takes it for. */
function isAnnouncing(words: readonly Word[], at: number, { text }: Word): boolean {
  const before = words[at - 1];
  if (text !== "Said" || (before !== undefined && !BEGINNING.has(before.text))) return false;
  const mark = words.findIndex((word, index) => index > at && !isCapitalised(word.text));
  const opens = OPENS.test(words[mark + 1]?.text ?? "");
  return mark > at + 1 && /^[,:]$/u.test(words[mark]?.text ?? "") && opens;
}

const OPENS = /^["“‘'„«`]/u;

function isNoun(word: Word | undefined): boolean {
  return /^(?:NOUN|PROPN)$/u.test(word?.tag ?? "");
}

/** How long a participle's clause and the next subject are, in words. */
const FRONT = 8;

function isNamed(
  { text }: Word,
  before: Word | undefined,
  [next, second]: readonly (Word | undefined)[],
): boolean {
  if (before !== undefined && !/^(?:PUNCT|SYM|X)$/u.test(before.tag)) return true;
  const plain = !/(?:s|ed|ing)$/u.test(text);
  const named =
    next?.tag === "PROPN" && (second?.text === "," || /^(?:VERB|AUX)$/u.test(second?.tag ?? ""));
  if (plain && named) return true;
  const begins =
    before === undefined || BEGINNING.has(before.text) || isCapitalised(next?.text ?? "");
  return begins && next?.tag === "PROPN" && /^\p{Lu}\p{Ll}+ing$/u.test(text);
}

/** How many long words a line of capitalised ones has at least. */
const WORDY = 4;

/** Lee Wins Vote On Harbour Plan */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  if (long.length < WORDY || words.length > 40) return false;
  return long.filter(({ text }) => isCapitalised(text)).length >= 0.8 * long.length;
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}
