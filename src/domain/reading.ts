import type { Article } from "./article.ts";
import type { Span } from "./span.ts";
import type { Speaker } from "./speaker.ts";
import type { Statement } from "./statement.ts";

/** A paragraph: the piece of an article that a reader is shown around a statement. */
export interface Passage {
  readonly span: Span;
  /** In the order of the text, without the space between them. */
  readonly sentences: readonly Span[];
}

/** All that is read from one article. */
export interface Reading {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** Whom the statements are by, and the bodies that these speak for, as this article alone names them. */
  readonly speakers: readonly Speaker[];
  /** In the order of the text. */
  readonly statements: readonly Statement[];
  /** Words that somebody is quoted or reported to have said whom the text does not settle, without quotation marks; in the order of the text. */
  readonly unattributed: readonly Span[];
}
