import type { Article } from "../domain/article.ts";
import type { Speaker } from "../domain/speaker.ts";
import type { Statement } from "../domain/statement.ts";

/** A statement with its article and its speaker as the whole corpus knows them. */
export interface Held {
  readonly article: Article;
  readonly statement: Statement;
  readonly speaker: Speaker;
  /** Where the words that a reader is shown stand in the pool of words: stretches, each from its first to before its second number. */
  readonly words: readonly number[];
  /** The same of what was said, without the attribution; `words` itself where a reader is shown just that. */
  readonly told: readonly number[];
  /**
   * The stretch of the pool, `words` within it, that tells what it is on where it has no word of a topic itself: its sentence; with
   * all that stands before it in its passage where it answers or points back: "Asked about tolls, Quill had *nothing to add*".
   */
  readonly contextFrom: number;
  readonly contextTo: number;
}

/** A statement that a search found, and how well it fits. */
export interface Hit {
  readonly held: Held;
  readonly score: number;
}
