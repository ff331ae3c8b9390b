import type { Span } from "../domain/span.ts";

import type { Piece } from "./quotations.ts";
import type { Word } from "./words.ts";

/** A word outside quotation marks, or a whole quoted stretch as one token with the tag `QUOTE`. */
export interface Token extends Word {
  readonly piece: Piece | undefined;
  /** A quoted stretch that ends in a question or an exclamation mark: the sentence around it may go on. */
  readonly asks: boolean;
  /** A quoted stretch that ends in a comma: who said it follows. */
  readonly trails: boolean;
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
