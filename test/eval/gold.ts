import type { Article } from "../../src/domain/article.ts";
import type { Span } from "../../src/domain/span.ts";

/** How words are reported: all of them quoted, some of them, or none. */
export type Manner = "direct" | "mixed" | "indirect";

/** Every manner, in the order in which they are printed. */
export const manners: readonly Manner[] = ["direct", "mixed", "indirect"];

/** A statement as people annotated it. */
export interface GoldStatement {
  readonly manner: Manner;
  /** What was said, in the order of the text. */
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  /** The words that tell who spoke; empty where the annotators mark none. */
  readonly source: readonly Span[];
  /** Undefined where the corpus names nobody whom a reading could be measured by. */
  readonly speaker: string | undefined;
}

/** An article and what people found in it. */
export interface GoldArticle {
  readonly kind: "polnear" | "ced1k";
  readonly article: Article;
  readonly statements: readonly GoldStatement[];
  /** Passages that hold a statement nobody could place: what is read in them counts neither for nor against. */
  readonly loose: readonly Span[];
}
