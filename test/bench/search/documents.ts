import type { Reading } from "../../../src/domain/reading.ts";
import type { Span } from "../../../src/domain/span.ts";
import { type Statement, spansOf } from "../../../src/domain/statement.ts";
import type { Article } from "../../../src/domain/article.ts";

/** A statement as every search that is measured gets it. */
export interface Document {
  /** Its place in the list, from 0. */
  readonly id: number;
  readonly words: string;
  readonly passage: string;
  /** The name; undefined for those whom the article leaves unnamed. */
  readonly speaker: string | undefined;
}

/** The statements of a corpus, in its order. */
export function documentsOf(readings: readonly Reading[]): readonly Document[] {
  return readings
    .flatMap(({ article, statements, speakers }) => {
      const named = speakers.filter(({ kind }) => kind !== "unnamed");
      const names = new Map(named.map(({ id, name }) => [id, name]));
      return statements.map((statement) => ({
        words: wordsOf(article, statement),
        passage: textAt(article, statement.passage),
        speaker: names.get(statement.attribution.speaker),
      }));
    })
    .map((document, id) => ({ id, ...document }));
}

/** What was said, without what interrupts it. */
export function wordsOf(article: Article, statement: Statement): string {
  return spansOf(statement)
    .map((span) => textAt(article, span))
    .join(" ");
}

function textAt({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end);
}
