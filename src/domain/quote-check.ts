import type { Article } from "./article.ts";
import type { Span } from "./span.ts";
import type { Speaker } from "./speaker.ts";
import type { Statement } from "./statement.ts";

/** The most that is checked at once, in UTF-16 code units: what a field of Discord's takes. */
export const MOST_TYPED = 6000;

/** A quote of fewer words is looked for word for word only: any two or three words may come near by chance. */
export const LEAST_NEAR = 4;

/** Whose the words at a place are, as far as the article tells. A speaker is named only where every word is that speaker's. */
export type Whose =
  /** Within quotation marks, by one speaker: quotations, or fragments that a reporter's account quotes. */
  | {
      readonly kind: "quoted";
      readonly speaker: Speaker;
      readonly statements: readonly [Statement, ...Statement[]];
    }
  /** The reporter's account of what one speaker said or would not say. */
  | {
      readonly kind: "reported";
      readonly speaker: Speaker;
      readonly statements: readonly [Statement, ...Statement[]];
    }
  /** Quoted or reported, but the text leaves open who speaks. */
  | { readonly kind: "unattributed" }
  /** Partly quoted or reported and partly not, or by several speakers: nobody is credited with the whole. */
  | { readonly kind: "mixed" }
  /** The article's own words, and nobody's quotation. */
  | { readonly kind: "own" };

/** Where words stand in an article. */
export interface Place {
  readonly article: Article;
  /** From the first letter to the last, in the order of the text; several where words between them were left out. */
  readonly spans: readonly [Span, ...Span[]];
  readonly whose: Whose;
}

/** A piece of the comparison of what was typed with what the article has. */
export type Piece =
  /** Both have these words. */
  | { readonly kind: "same"; readonly words: Span }
  /** The article has these words where others were typed. */
  | { readonly kind: "changed"; readonly words: Span; readonly typed: string }
  /** The article has these words, and they were not typed. */
  | { readonly kind: "missing"; readonly words: Span }
  /** These were typed, and the article does not have them. */
  | { readonly kind: "added"; readonly typed: string }
  /** Left out with notice, by an ellipsis, or what a reporter put in between ("he said"): no difference. */
  | { readonly kind: "left-out"; readonly words: Span };

/** Where an article has nearly the words that were typed. */
export interface NearPlace extends Place {
  /** In the order of the text; at least one is a difference. */
  readonly pieces: readonly [Piece, ...Piece[]];
  /** How many of the typed words the article has there. */
  readonly same: number;
}

/** Whether articles have the words that were typed. */
export type QuoteCheck =
  /** Word for word; the first published first, and how many places there are in all. */
  | {
      readonly kind: "exact";
      readonly places: readonly [Place, ...Place[]];
      readonly total: number;
    }
  /** Most of the words, in the same order: at most three places, the best first. */
  | {
      readonly kind: "near";
      readonly places: readonly [NearPlace, ...NearPlace[]];
      /** How many words were typed. */
      readonly words: number;
    }
  | { readonly kind: "not-found"; readonly words: number }
  /** Nothing was typed that has a letter or a digit. */
  | { readonly kind: "wordless" }
  /** More was typed than is checked at once. */
  | { readonly kind: "too-long"; readonly most: number };
