import type { Speaker } from "../domain/speaker.ts";

import type { Directory, Fit } from "./directory.ts";
import { folded } from "./fold.ts";
import { does, questionWords } from "./question-words.ts";
import type { QuestionWord } from "./question-words.ts";

/** A sentence taken apart. */
export interface Parsed {
  /** The words that name whom is asked for; undefined when everybody is ("who said …", a bare topic). */
  readonly typed: string | undefined;
  readonly fit: Fit;
  /** The words of the topic, as typed. */
  readonly about: string | undefined;
}

/** A name in a question, by its words from `first` to `last`, titles before it included. */
interface Named {
  readonly first: number;
  readonly last: number;
  readonly fit: Fit;
}

/** The longest name that is looked for, in words. */
const LONGEST = 8;

const NOBODY: Fit = { kind: "none" };

/**
 * Takes a question apart.
 *
 *     what did Peskov say about peacekeepers    Peskov · peacekeepers
 *     Macron on troops                          Macron · troops
 *     what did Kremlin spokesman Peskov say     Peskov
 *     who said Article 5 guarantees?            everybody · Article 5 guarantees
 */
export function parsed(sentence: string, directory: Directory): Parsed {
  const words = questionWords(sentence);
  const opening = words.findIndex((word) => !does.ask(word));
  const from = opening < 0 ? words.length : opening;
  const all = words.findIndex((word, at) => at <= from && does.askForAll(word));
  const named =
    all === from ? undefined : (officeIn(words, from, directory) ?? nameIn(words, from, directory));
  const about = (first: number): string | undefined => topic(sentence, words, first);
  if (named !== undefined) {
    const typed = sentence.slice(words[named.first]?.start, words[named.last]?.end);
    return {
      typed,
      fit: named.fit,
      about: about(named.last + 1) ?? topic(sentence, words.slice(0, named.first), from),
    };
  }
  const end = words.findIndex(
    (word, at) => at >= from && (does.say(word) || (at > from && does.leadToTopic(word))),
  );
  if (all >= 0 || end <= from)
    return { typed: undefined, fit: NOBODY, about: about(all === from ? from + 1 : from) };
  if (words.slice(from, end).every(does.pointBack))
    return { typed: undefined, fit: NOBODY, about: about(end) };
  const typed = sentence.slice(words[from]?.start, words[end - 1]?.end).replace(/['’]s?$/u, "");
  return { typed, fit: directory.described(typed), about: about(end) };
}

/** "what did *Russia's foreign minister* say": an office of several words, up to the word for saying. */
function officeIn(
  words: readonly QuestionWord[],
  from: number,
  directory: Directory,
): Named | undefined {
  const end = words.findIndex(
    (word, at) => at > from && (does.say(word) || does.leadToTopic(word)),
  );
  if (end - from < 2 || end - from > LONGEST) return undefined;
  const phrase = words.slice(from, end).map(({ text }) => text);
  if (directory.named(folded(phrase.join(" "))).kind !== "none") return undefined;
  const fit = directory.described(phrase.join(" "));
  return fit.kind === "none" ? undefined : { first: from, last: end - 1, fit };
}

/** The first name that the directory knows; the one behind it where that is its title; none behind "about". */
function nameIn(
  words: readonly QuestionWord[],
  from: number,
  directory: Directory,
): Named | undefined {
  const last = words.findIndex((word, at) => at > from && does.leadToTopic(word));
  const found = namesAt(words, from, last < 0 ? words.length : last, directory);
  const [first] = found;
  if (first === undefined) return undefined;
  const titled = found.find(
    (one) => one.first > first.last && isTitleOf(words.slice(first.first, one.first), one.fit),
  );
  const named = titled ?? first;
  let begin = named.first;
  while (begin > from && isTitleOf(words.slice(begin - 1, begin), named.fit)) begin--;
  return { ...named, first: begin };
}

/** The names between two words, none within another, the longest where several begin at the same word. */
function namesAt(
  words: readonly QuestionWord[],
  from: number,
  to: number,
  directory: Directory,
): readonly Named[] {
  const found: Named[] = [];
  for (let first = from; first < to; first++) {
    for (let last = Math.min(to, first + LONGEST) - 1; last >= first; last--) {
      const name = words.slice(first, last + 1).map(({ text }) => text);
      const fit = directory.named(folded(name.join(" ")));
      if (fit.kind === "none") continue;
      found.push({ first, last, fit });
      first = last;
      break;
    }
  }
  return found;
}

/** Whether words are nothing but titles, or words of an office of the only person meant: "Kremlin spokesman" before "Peskov". */
function isTitleOf(words: readonly QuestionWord[], fit: Fit): boolean {
  const offices = fit.kind === "one" ? officesOf(fit.speakers[0]) : new Set<string>();
  return words.every((word) => does.title(word) || offices.has(folded(word.text)));
}

function officesOf({ kind, roles }: Speaker): ReadonlySet<string> {
  return new Set(kind === "person" ? roles.flatMap((role) => folded(role).split(" ")) : []);
}

/** The topic from a word on, without "say about" before it; undefined where nothing else is left. */
function topic(sentence: string, words: readonly QuestionWord[], from: number): string | undefined {
  const first = words.findIndex((word, at) => at >= from && !does.link(word));
  const last = words.findLastIndex((word) => !does.link(word));
  const [start, end] = [words[first], words[last]];
  return start === undefined || end === undefined || last < first
    ? undefined
    : sentence.slice(start.start, end.end);
}
