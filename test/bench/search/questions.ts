import { type Chance, chanceFrom, drawn } from "./chance.ts";
import type { Document } from "./documents.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** What is asked of every search that is measured. */
export interface Asked {
  /** Undefined where it is asked who said it. */
  readonly speaker: string | undefined;
  /** Two or three words of the statement, in its order. */
  readonly topic: readonly string[];
  /** The words of the statement that the question was made from. */
  readonly sought: string;
}

const MOST_WORDS = 3;

/** Questions about statements of named speakers, drawn by lot; fewer where the corpus has fewer. */
export function questionsOn(
  documents: readonly Document[],
  count: number,
  seed: number,
): readonly Asked[] {
  const chance = chanceFrom(seed);
  const askable = documents.filter(
    ({ speaker, words }) => speaker !== undefined && contentWords(words).length >= MOST_WORDS,
  );
  return drawn(askable, count, chance).map(({ speaker, words }) => ({
    speaker,
    topic: topicOf(contentWords(words), chance),
    sought: words,
  }));
}

/** The same questions asked of everybody: "who said …". */
export function ofEverybody(questions: readonly Asked[]): readonly Asked[] {
  return questions.map((asked) => ({ ...asked, speaker: undefined }));
}

/** A question as a person would type it. */
export function questionText({ speaker, topic }: Asked): string {
  const about = topic.join(" ");
  return speaker === undefined ? `who said ${about}` : `what did ${speaker} say about ${about}`;
}

function topicOf(words: readonly string[], chance: Chance): readonly string[] {
  const taken = new Set(drawn(words, chance() < 0.5 ? MOST_WORDS - 1 : MOST_WORDS, chance));
  return words.filter((word) => taken.has(word));
}

/** In the order of the text, each once. */
function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/(?<![\p{L}\p{N}])\p{L}{4,}(?![\p{L}\p{N}])/gu) ?? [];
  return [...new Set(words)].filter((word) => !STOP_WORDS.has(word));
}
