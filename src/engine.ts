import type { Engine, SpeakerChoice } from "./domain/engine.ts";
import type { Reading } from "./domain/reading.ts";
import type { SpeakerNote } from "./domain/speaker.ts";
import { answerTo } from "./retrieval/answering.ts";
import { choices, fitting } from "./retrieval/choices.ts";
import { Directory } from "./retrieval/directory.ts";
import { Passages } from "./retrieval/passages.ts";
import { QuoteChecker } from "./retrieval/quote-check.ts";
import { StatementIndex } from "./retrieval/statement-index.ts";

/** An engine over what was read; withdrawn articles are left out, so that they are never cited. */
export function createEngine(readings: readonly Reading[], notes: readonly SpeakerNote[]): Engine {
  const usable = readings.filter(({ article }) => article.status !== "withdrawn");
  const directory = new Directory(usable, notes);
  const index = new StatementIndex(usable, directory);
  const passages = new Passages(usable, index.vocabulary);
  const quotes = new QuoteChecker(usable, directory);
  let counted: readonly SpeakerChoice[] | undefined;
  const everybody = () => (counted ??= choices(directory, index));
  return {
    answer: async (question) => answerTo(question, { directory, index, passages }),
    speakers: async (typed) => fitting(everybody(), typed),
    check: async (words) => quotes.check(words),
    holdings: async () => ({
      articles: usable.length,
      statements: index.size,
      speakers: everybody().length,
    }),
  };
}
