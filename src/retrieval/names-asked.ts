import type { Period } from "../domain/question.ts";
import type { Speaker } from "../domain/speaker.ts";

import type { Directory, Fit } from "./directory.ts";
import { isOtherThan } from "./first-names.ts";
import { folded } from "./fold.ts";
import { LONGEST, type Named, isHearer, namesAt, phraseOf } from "./names-in.ts";
import { does } from "./question-words.ts";
import type { QuestionWord } from "./question-words.ts";

/** What a question is taken apart by. */
export interface Known {
  readonly directory: Directory;
  /** Whether a word stands in the corpus. */
  readonly isWord: (word: string) => boolean;
  /** The day on which it is asked, `YYYY-MM-DD`. */
  readonly asked: string;
}

/** "quill *spokesman*", as typed in haste. */
const AIDE = /^(?:spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|ally|deputy)$/u;

const NOBODY: Fit = { kind: "none" };

/** Whom a question names from a word on: by an office, or by name; undefined where it names nobody who is known. */
export function nameAsked(
  words: readonly QuestionWord[],
  from: number,
  known: Known,
  period: Period | undefined,
): Named | undefined {
  return officeIn(words, from, known.directory, period) ?? nameIn(words, from, known);
}

/** "what did *Russia's foreign minister* say": an office of several words, up to the word for saying. */
function officeIn(
  words: readonly QuestionWord[],
  from: number,
  directory: Directory,
  period: Period | undefined,
): Named | undefined {
  const end = words.findIndex(
    (word, at) => at > from && (does.say(word) || does.leadToTopic(word)),
  );
  if (end - from < 2 || end - from > LONGEST) return undefined;
  const phrase = phraseOf(words, from, end - 1);
  if (directory.named(folded(phrase)).kind !== "none") return undefined;
  const fit = directory.described(phrase, period);
  return fit.kind === "none" ? undefined : { first: from, last: end - 1, fit };
}

/** The first name that the directory knows; the one behind it where that is its title; none behind "about". */
function nameIn(
  words: readonly QuestionWord[],
  from: number,
  { directory, isWord }: Known,
): Named | undefined {
  const last = words.findIndex((word, at) => at > from && does.leadToTopic(word));
  const all = namesAt(words, from, last < 0 ? words.length : last, directory);
  const found = all.filter((one) => !isHearer(words, from, one.first) && !isSaying(words, one));
  const [first] = found;
  if (first === undefined) return undefined;
  const titled = found.find(
    (one) => one.first > first.last && isTitleOf(words.slice(first.first, one.first), one.fit),
  );
  const named = joined(titled ?? first, found, words, from);
  let begin = named.first;
  while (begin > from && isTitleOf(words.slice(begin - 1, begin), named.fit)) begin--;
  const other = describedBy(words, from, { ...named, first: begin }, directory);
  if (other !== undefined) return other;
  const stranger = strangerBeside(words, from, { ...named, first: begin }, isWord);
  if (stranger !== undefined) return stranger;
  const before = words[begin - 1];
  return begin > from &&
    before !== undefined &&
    !does.link(before) &&
    isOtherThan(before.text, named.fit, isWord)
    ? { first: begin - 1, last: named.last, fit: NOBODY }
    : { ...named, first: begin };
}

/** "*views* of Quill", where an article has "views" as those who say something: they are hers. */
function isSaying(words: readonly QuestionWord[], { first, last, fit }: Named): boolean {
  const word = words[first];
  const isUnnamed = fit.kind === "one" && fit.speakers[0].kind === "unnamed";
  return isUnnamed && first === last && word !== undefined && does.say(word);
}

/** "Marsh or Quill", where nobody knows Marsh: to answer with Quill's words alone would pass over who was asked for too. */
function strangerBeside(
  words: readonly QuestionWord[],
  from: number,
  { first, last }: Named,
  isWord: (word: string) => boolean,
): Named | undefined {
  const [before, join, then, behind] = [first - 2, first - 1, last + 1, last + 2].map(
    (at) => words[at],
  );
  if (first - 2 >= from && before !== undefined && join !== undefined)
    if (does.join(join) && !does.link(before) && !does.ask(before))
      return { first: first - 2, last, fit: NOBODY };
  return then !== undefined && behind !== undefined && does.join(then) && !isWord(behind.text)
    ? { first, last: last + 2, fit: NOBODY }
    : undefined;
}

/**
 * "an aide to Quill", "Quill's spokesman", "critics of Quill": whoever that is, it is not Quill, and not all critics; "us vice president"
 * holds an office, and is no country.
 */
function describedBy(
  words: readonly QuestionWord[],
  from: number,
  { first, last, fit }: Named,
  directory: Directory,
): Named | undefined {
  const described = (begin: number, end: number): Named => {
    const fitting = directory.described(phraseOf(words, begin, end));
    return { first: begin, last: end, fit: fitting };
  };
  const [speaker] = fit.kind === "none" ? [] : fit.speakers;
  const [noun, link, own, next] = [first - 2, first - 1, last, last + 1].map((at) => words[at]);
  if (speaker?.kind === "person") {
    const isOf = noun !== undefined && link !== undefined && first - 2 >= from;
    if (isOf && does.belong(link) && does.describe(noun)) return described(first - 2, last);
    const isOwner = own !== undefined && /['’]s?$/u.test(own.text);
    const isAide = next !== undefined && AIDE.test(next.low) && !officesOf(speaker).has(next.low);
    return next !== undefined && ((isOwner && does.describe(next)) || isAide)
      ? described(first, last + 1)
      : undefined;
  }
  if (speaker?.kind === "unnamed" && next?.low === "of") {
    const [whose] = namesAt(words, last + 2, words.length, directory);
    return whose?.first === last + 2 ? described(first, whose.last) : undefined;
  }
  if (speaker?.kind !== "institution") return undefined;
  let end = last;
  for (let word = next; word !== undefined; word = words[end + 1]) {
    if (!does.describe(word) && !does.title(word)) break;
    end += 1;
  }
  return end === last ? undefined : described(first, end);
}

/**
 * "Macron and Starmer", "Macron, Merz or Starmer", "Macron vs Starmer": all of them are asked for, where they open the question or
 * nothing but a word for saying or for the topic follows.
 */
function joined(
  one: Named,
  all: readonly Named[],
  words: readonly QuestionWord[],
  from: number,
): Named {
  const list = [one];
  for (let last = one.last; ;) {
    const next = all.find(({ first }) => isJoined(words, last, first));
    if (next === undefined) break;
    list.push(next);
    last = next.last;
  }
  const last = list.at(-1)?.last ?? one.last;
  const behind = words[last + 1];
  const speakers = list.flatMap(({ fit }) => (fit.kind === "one" ? fit.speakers : []));
  const [first, ...others] = speakers;
  const isList = list.length > 1 && list.every(({ fit }) => fit.kind === "one");
  const isWhole = one.first === from || behind === undefined || does.link(behind);
  return isList && first !== undefined && isWhole
    ? { first: one.first, last, fit: { kind: "one", speakers: [first, ...others] } }
    : one;
}

/** Whether a name begins right behind a comma, "&", "and", "or", "vs" or "compared to" that follows another's last word. */
function isJoined(words: readonly QuestionWord[], last: number, first: number): boolean {
  const [own, next, ...between] = [words[last], words[first], ...words.slice(last + 1, first)];
  const [join, more] = between;
  if (own === undefined || next === undefined || first <= last) return false;
  if (join === undefined) return next.isListed;
  if (between.length === 1)
    return does.join(join) || (does.leadToHearer(join) && words.slice(0, last).some(does.compare));
  return (
    between.length === 2 && does.compare(join) && more !== undefined && does.leadToHearer(more)
  );
}

/** Whether words are nothing but titles, or words of an office of the only person meant: "Kremlin spokesman" before "Peskov". */
function isTitleOf(words: readonly QuestionWord[], fit: Fit): boolean {
  const offices = fit.kind === "one" ? officesOf(fit.speakers[0]) : new Set<string>();
  return words.every((word) => does.title(word) || offices.has(folded(word.text)));
}

function officesOf({ kind, roles }: Speaker): ReadonlySet<string> {
  return new Set(kind === "person" ? roles.flatMap((role) => folded(role).split(" ")) : []);
}
