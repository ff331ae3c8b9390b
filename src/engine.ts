import type { Engine, SpeakerChoice } from "./domain/engine.ts";
import type { Reading } from "./domain/reading.ts";
import type { SpeakerNote } from "./domain/speaker.ts";
import { answerTo } from "./retrieval/answering.ts";
import { choices, fitting } from "./retrieval/choices.ts";
import { Directory } from "./retrieval/directory.ts";
import { StatementIndex } from "./retrieval/statement-index.ts";

/** An engine over what was read; withdrawn articles are left out, so that they are never cited. */
export function createEngine(readings: readonly Reading[], notes: readonly SpeakerNote[]): Engine {
  const usable = readings.filter(({ article }) => article.status !== "withdrawn");
  const directory = new Directory(usable, notes);
  const index = new StatementIndex(usable, directory);
  let counted: readonly SpeakerChoice[] | undefined;
  const everybody = () => (counted ??= choices(directory, index));
  return {
    answer: async (question) => answerTo(question, directory, index),
    speakers: async (typed) => fitting(everybody(), typed),
    holdings: async () => ({
      articles: usable.length,
      statements: index.size,
      speakers: everybody().length,
    }),
  };
}
