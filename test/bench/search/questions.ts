import { type Chance, chanceFrom, drawn } from "./chance.ts";
import type { Document } from "./documents.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** What is asked of every search that is measured. */
export interface Asked {
  /** The question as a person would type it. */
  readonly text: string;
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
  const askable = documents.flatMap(({ speaker, words }) =>
    speaker !== undefined && contentWords(words).length >= MOST_WORDS ? [{ speaker, words }] : [],
  );
  return drawn(askable, count, chance).map(({ speaker, words }) => {
    const topic = topicOf(contentWords(words), chance);
    const text = `what did ${speaker} say about ${topic.join(" ")}`;
    return { text, speaker, topic, sought: words };
  });
}

/** The same questions asked of everybody; `opening` is what stands before the topic: "who said". */
export function ofEverybody(questions: readonly Asked[], opening: string): readonly Asked[] {
  return questions.map((asked) => ({
    ...asked,
    text: `${opening} ${asked.topic.join(" ")}`,
    speaker: undefined,
  }));
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
