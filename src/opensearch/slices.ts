import type { Article } from "../domain/article.ts";
import type { Reading } from "../domain/reading.ts";
import { overlap } from "../domain/span.ts";
import type { IndexedPassage } from "../retrieval/indexed-passage.ts";

/** As much of a reading as a passage is ranked by: the article without its text, and of the text the passage alone. */
export interface Slice {
  readonly facts: Omit<Article, "text">;
  /** Where in the article the words begin. */
  readonly from: number;
  readonly words: string;
  readonly passages: Reading["passages"];
  readonly statements: Reading["statements"];
}

/** The slice of a passage; with the paragraph before it where its words count too. */
export function sliceOf({ article, passages }: Reading, passage: IndexedPassage): Slice {
  const { held, endOfOwn, end } = passage;
  const { text, ...facts } = article;
  const { passage: span } = held[0].statement;
  const at = passages.findIndex((one) => overlap(one.span, span));
  const before = end > endOfOwn ? passages[at - 1]?.span : undefined;
  const whole = { start: Math.min(span.start, before?.start ?? span.start), end: span.end };
  return {
    facts,
    from: whole.start,
    words: text.slice(whole.start, whole.end),
    passages: passages.filter((one) => overlap(one.span, whole)),
    statements: held.map(({ statement }) => statement),
  };
}

/** A reading of a slice, to rank by: blanks stand for the rest of the article, so that it is never to be shown. */
export function readingOfSlice({ facts, from, words, passages, statements }: Slice): Reading {
  const article = { ...facts, text: " ".repeat(from) + words };
  return { article, passages, statements, speakers: [], unattributed: [] };
}
