import type { Span } from "../../domain/span.ts";

import type { Piece } from "./quotations.ts";

/** A word or a mark of punctuation with its part of speech (universal tags), as it stands in the article. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly tag: string;
}

/** A word outside quotation marks, or a whole quoted stretch as one token with the tag `QUOTE`. */
export interface Token extends Word {
  readonly piece: Piece | undefined;
  /** A quoted stretch that begins with a capital letter or a figure, as a sentence does. */
  readonly begins: boolean;
  /** A quoted stretch that ends as a sentence does. */
  readonly ends: boolean;
  /** A quoted stretch that ends in a question or an exclamation mark: the sentence around it may go on. */
  readonly asks: boolean;
  /** A quoted stretch that ends in a comma: who said it follows. */
  readonly trails: boolean;
  /** A quoted stretch of a few words, nearly all capitalised, as the title of a book or a programme is. */
  readonly entitles: boolean;
}

/** What a word that stands in no quotation marks is not. */
const OUTSIDE = {
  piece: undefined,
  begins: false,
  ends: false,
  asks: false,
  trails: false,
  entitles: false,
} as const;

/** Words as tokens of their own, no quoted stretch among them. */
export function asTokens(words: readonly Word[]): readonly Token[] {
  return words.map(asToken);
}

/** A word outside quotation marks. */
export function asToken({ start, end, text, lower, tag }: Word): Token {
  return { start, end, text, lower, tag, ...OUTSIDE };
}

/** Tokens `first` to `last` of a sentence, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Where tokens of a sentence stand in the article. */
export function spanOf(tokens: readonly Token[], { first, last }: Range): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
