import type { Period, Sort } from "../domain/question.ts";
import type { Statement } from "../domain/statement.ts";

import { asidesOf } from "./asides.ts";
import type { Fit } from "./directory.ts";
import { folded } from "./fold.ts";
import { hasCyrillic } from "./latin-letters.ts";
import { misspelt } from "./misspelt.ts";
import { type Known, nameAsked } from "./names-asked.ts";
import { type QuestionWord, does, questionWords } from "./question-words.ts";
import { topicAsked, topicBehind } from "./topic-asked.ts";
import { withoutPings } from "./without-pings.ts";

/** A question taken apart. */
export interface Parsed {
  /** The words that name whom is asked for; undefined when everybody is ("who said …", a bare topic). */
  readonly typed: string | undefined;
  readonly fit: Fit;
  /** Whether the name is taken for another spelling of one that is known. */
  readonly misspelt: boolean;
  /** The words of the topic, as typed. */
  readonly about: string | undefined;
  readonly period: Period | undefined;
  /** Days that cannot be made out, as typed: then there is no period. */
  readonly unclear: string | undefined;
  readonly only: Statement["kind"] | undefined;
  readonly sort: Sort;
}

type Whom = Pick<Parsed, "typed" | "fit" | "misspelt" | "about">;

const NOBODY: Fit = { kind: "none" };

/**
 * Takes a question apart.
 *
 *     what did Peskov say about peacekeepers    Peskov · peacekeepers
 *     Macron on troops since March              Macron · troops · since 1 March
 *     what did Kremlin spokesman Peskov say     Peskov
 *     what did Macron and Starmer say           Macron, Starmer
 *     Macron vs Starmer on troops               Macron, Starmer · troops
 *     did Starmer rule out troops               Starmer · troops
 *     who said Article 5 guarantees?            everybody · Article 5 guarantees
 */
export function parsed(sentence: string, known: Known): Parsed {
  const asked = withoutPings(
    sentence,
    (name) => known.directory.named(folded(name)).kind !== "none",
  );
  const { rest, ...asides } = asidesOf(asked, known.asked);
  return { ...whom(rest, known, asides.period), ...asides };
}

function whom(sentence: string, known: Known, period: Period | undefined): Whom {
  const { directory } = known;
  const words = questionWords(sentence);
  const opening = words.findIndex((word) => !does.ask(word));
  const from = opening < 0 ? words.length : opening;
  const all = words.findIndex((word, at) => at <= from && does.askForAll(word));
  const opened = words[from];
  const body = bodyBehind(words, from);
  const ofAll = all === from || (all >= 0 && opened !== undefined && does.say(opened));
  const named =
    ofAll && body < 0 ? undefined : nameAsked(words, Math.max(from, body), known, period);
  const about = (first: number, of = words): string | undefined =>
    topicAsked(sentence, of, first, known.isWord);
  if (named !== undefined) {
    const typed = sentence.slice(words[named.first]?.start, words[named.last]?.end);
    const { fit } = named;
    const stood = behindVerb(words, named.first, named.last);
    const before = words.slice(0, body < 0 ? named.first : 0);
    const asked = before.slice(0, 1 + before.findLastIndex((word) => !does.ask(word)));
    const rest = (stood < 0 ? undefined : about(stood)) ?? about(from, asked);
    return { typed, fit, misspelt: isRespelt(typed, fit), about: rest };
  }
  const quoted = quotedBefore(words);
  if (quoted > 0)
    return {
      typed: undefined,
      fit: NOBODY,
      misspelt: false,
      about: about(0, words.slice(0, quoted)),
    };
  const end = words.findIndex(
    (word, at) => at >= from && (does.say(word) || (at > from && does.leadToTopic(word))),
  );
  const everybody = { typed: undefined, fit: NOBODY, misspelt: false };
  if (all < 0 && end < 0 && from < words.length) {
    const typed = sentence.slice(words[from]?.start, words.at(-1)?.end);
    const fit = misspelt(typed, directory, known.isWord);
    if (fit.kind !== "none") return { typed, fit, misspelt: true, about: undefined };
  }
  if (ofAll && opened !== undefined && does.say(opened))
    return { ...everybody, about: topicBehind(sentence, words, from + 1) };
  if (all >= 0 || end <= from)
    return { ...everybody, about: about(all === from ? from + 1 : from) };
  if (words.slice(from, end).every(does.pointBack)) return { ...everybody, about: about(end) };
  const typed = sentence.slice(words[from]?.start, words[end - 1]?.end).replace(/['’]s?$/u, "");
  return { ...fitting(typed, known, period), typed, about: about(end) };
}

/** Where "did Quill ever *threaten to*" goes on behind what Quill does; -1 where it does not. */
function behindVerb(words: readonly QuestionWord[], first: number, last: number): number {
  const acted = words.findIndex((word, at) => at > last && !isAdverb(word.low));
  const act = words[acted];
  const helped = words.findLastIndex((word, at) => at < first && helps(word, act));
  const isTheirs = words.slice(helped + 1, first).every(({ low }) => !ASKERS.test(low));
  const isHelped = helped >= 0 && isTheirs && !/['’]s?$/u.test(words[last]?.text ?? "");
  if (!isHelped || act === undefined || does.link(act) || does.address(act) || !does.act(act))
    return words.findIndex((word, at) => at > last && !does.stand(word));
  const goesOn = words[acted + 1];
  const behind = acted + (goesOn !== undefined && does.goWithAct(goesOn) ? 2 : 1);
  return words[behind] === undefined ? -1 : behind;
}

/** "*is* Quill threaten*ing* …", "*did* Quill threaten …" */
function helps(word: QuestionWord, act: QuestionWord | undefined): boolean {
  return does.help(word) || (does.be(word) && act?.low.endsWith("ing") === true);
}

/** "can *you* show Quill …": what helps belongs to these. */
const ASKERS = /^(?:you|me|we|us|i)$/u;

function isAdverb(word: string): boolean {
  return ADVERBS.test(word) || (word.endsWith("ly") && !NO_ADVERBS.test(word));
}

const ADVERBS =
  /^(?:ever|also|already|just|not|never|now|still|yet|again|once|even|himself|herself|itself|themselves)$/u;
const NO_ADVERBS =
  /^(?:fly|rely|reply|apply|imply|comply|supply|rally|ally|bully|multiply|italy)$/u;

/** Where the name begins in "anyone from the *Kremlin* on tolls"; -1 where nobody is of anything. */
function bodyBehind(words: readonly QuestionWord[], from: number): number {
  const [somebody, link] = [words[from], words[from + 1]];
  if (somebody === undefined || link === undefined) return -1;
  if (!does.askForAll(somebody) || !/^(?:from|at|in|of)$/u.test(link.low)) return -1;
  return words.findIndex((word, at) => at > from + 1 && !does.open(word));
}

/** How many words are quoted before "who said that"; 0 where the question is another. */
function quotedBefore(words: readonly QuestionWord[]): number {
  const first = words.findIndex(({ isQuoted }) => !isQuoted);
  const [who, ...rest] = words.slice(Math.max(first, 0));
  const isAsked = who !== undefined && does.askForAll(who) && rest.some(does.say);
  return isAsked &&
    rest.every(
      (word) => does.link(word) || does.ask(word) || does.pointBack(word) || word.low === "this",
    )
    ? first
    : 0;
}

/** Whether a name is typed in Cyrillic letters, and known in Latin ones alone. */
export function isRespelt(typed: string, fit: Fit): boolean {
  return (
    hasCyrillic(typed) &&
    fit.kind !== "none" &&
    !fit.speakers.some(({ name, aliases }) => [name, ...aliases].some(hasCyrillic))
  );
}

/** Whom words fit that are no name: a description, else a name misspelt. */
export function fitting(
  typed: string,
  { directory, isWord }: Known,
  period: Period | undefined,
): Pick<Parsed, "fit" | "misspelt"> {
  const described = directory.described(typed, period);
  if (described.kind !== "none") return { fit: described, misspelt: false };
  for (const part of endings(typed)) {
    const fit = misspelt(part, directory, isWord);
    if (fit.kind !== "none") return { fit, misspelt: true };
  }
  return { fit: NOBODY, misspelt: false };
}

/** A name as typed, and its last three, two and one words: "yo what did makron". */
function endings(typed: string): readonly string[] {
  const words = typed.split(/\s+/u);
  const parts = [words.length, 3, 2, 1].filter((count) => count <= words.length);
  return [...new Set(parts)].map((count) => words.slice(-count).join(" "));
}
