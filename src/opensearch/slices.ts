import type { Article } from "../domain/article.ts";
import type { Reading } from "../domain/reading.ts";
import { overlap } from "../domain/span.ts";
import type { IndexedPassage } from "../retrieval/indexed-passage.ts";

import { moved, movedSpan } from "./moved-statement.ts";

/** As much of a reading as a passage is ranked by: the article without its text, and of the text the passage alone. */
export interface Slice {
  readonly facts: Omit<Article, "text">;
  /** Where in the article the words begin. */
  readonly from: number;
  readonly words: string;
  /** These are in the words, counted from their beginning. */
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
  const from = Math.min(span.start, before?.start ?? span.start);
  const whole = { start: from, end: span.end };
  return {
    facts,
    from,
    words: text.slice(from, span.end),
    passages: passages
      .filter((one) => overlap(one.span, whole))
      .map((one) => ({
        span: movedSpan(one.span, -from),
        sentences: one.sentences.map((sentence) => movedSpan(sentence, -from)),
      })),
    statements: held.map(({ statement }) => moved(statement, -from)),
  };
}

/** A reading of a slice, to rank by: its text is not that of the article, so that it is never to be shown. */
export function readingOfSlice({ facts, words, passages, statements }: Slice): Reading {
  const article = { ...facts, text: words };
  return { article, passages, statements, speakers: [], unattributed: [] };
}
