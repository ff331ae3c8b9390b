import type { Article } from "../domain/article.ts";
import type { Span } from "../domain/span.ts";
import type { Speaker } from "../domain/speaker.ts";
import type { Statement } from "../domain/statement.ts";

/** A statement with its article and its speaker as the whole corpus knows them. */
export interface Held {
  readonly article: Article;
  readonly statement: Statement;
  readonly speaker: Speaker;
  /** The text around it that it is searched by. */
  readonly around: readonly Span[];
}

/** A statement that a search found, and how well it fits. */
export interface Hit {
  readonly held: Held;
  readonly score: number;
}
