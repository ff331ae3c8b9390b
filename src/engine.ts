import type { Engine, Holdings, Intake, SpeakerArticles } from "./domain/engine.ts";
import type { Reading } from "./domain/reading.ts";
import type { SpeakerNote } from "./domain/speaker.ts";
import { listed } from "./domain/window.ts";
import { answerTo } from "./retrieval/answering.ts";
import { choices, fitting } from "./retrieval/choices.ts";
import { Directory } from "./retrieval/directory.ts";
import { takenApart } from "./retrieval/form.ts";
import { articleChoices, publishedIn, publishersOf, stateOf } from "./retrieval/holdings.ts";
import { OwnOffices } from "./retrieval/own-offices.ts";
import { Passages } from "./retrieval/passages.ts";
import { QuoteChecker } from "./retrieval/quote-check.ts";
import { speakerArticles } from "./retrieval/speaker-articles.ts";
import { StatementIndex } from "./retrieval/statement-index.ts";
import { citedBy } from "./retrieval/surroundings.ts";
import { SpokenTopics } from "./retrieval/spoken-topics.ts";

const UNTOLD: Intake = { at: undefined, refused: [], asBefore: [] };

/** The index that was kept over what was read, if any, as bytes; `keep` is given those of the index that had to be made instead. */
export interface IndexKeeping {
  readonly kept: Uint8Array | undefined;
  readonly keep: (bytes: Uint8Array) => void;
}

/** An engine over what was read; withdrawn articles are left out, so that they are never cited. */
export function createEngine(
  readings: readonly Reading[],
  notes: readonly SpeakerNote[],
  intake: Intake = UNTOLD,
  keeping?: IndexKeeping,
): Engine {
  const usable = readings.filter(({ article }) => article.status !== "withdrawn");
  const directory = new Directory(usable, notes);
  const index = new StatementIndex(usable, directory, keeping?.kept);
  if (!index.isKept) keeping?.keep(index.toKeep(usable));
  const passages = new Passages(usable, index.vocabulary);
  const quotes = new QuoteChecker(usable, directory);
  const topics = new SpokenTopics(directory, index);
  const offices = new OwnOffices(usable);
  const sources = { directory, index, passages, topics, offices, corpus: stateOf(usable, notes) };
  const everybody = once(() => choices(directory, index));
  const articles = once(() => articleChoices(usable));
  const holdings = once((): Holdings => ({
    articles: usable.length,
    statements: index.size,
    speakers: everybody().length,
    published: publishedIn(usable),
    publishers: publishersOf(usable),
    corpus: sources.corpus,
    intake,
  }));
  return {
    answer: async (question, window) => {
      const known = { directory, isWord: index.vocabulary.has, asked: question.asked };
      return answerTo(takenApart(question, known), window, sources);
    },
    speakers: async (typed, window) => listed(fitting(everybody(), typed), window),
    topics: async (speaker, typed) => topics.fitting(speaker, typed),
    cited: async (reference) => citedBy(reference, usable, index, offices),
    articles: async (window) => listed(articles(), window),
    check: async (words) => quotes.check(words),
    holdings: async () => holdings(),
  };
}

/** Whom an engine over what was read takes for one speaker, each with the articles; those of withdrawn articles left out. */
export function speakersIn(
  readings: readonly Reading[],
  notes: readonly SpeakerNote[],
): readonly SpeakerArticles[] {
  return speakerArticles(
    readings.filter(({ article }) => article.status !== "withdrawn"),
    notes,
  );
}

/** What is made when it is first asked for, and kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
