import type { Cast } from "../speakers/cast.ts";
import type { Piece } from "../text/quotations.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Settled } from "./settled.ts";

/** A sentence of quoted words without a cue, and what stands around it. */
export interface Floating {
  readonly sentence: Sentence;
  readonly before: Sentence;
  readonly after: Sentence | undefined;
  /** Which sentence of the article it is. */
  readonly at: number;
  /** Those of its pieces that nobody is credited with yet. */
  readonly fresh: readonly [Piece, ...Piece[]];
}

/** What an article has settled so far. */
export interface SoFar {
  readonly sentences: readonly Sentence[];
  readonly settled: readonly Settled[];
  readonly cast: Cast;
  readonly text: string;
  readonly published: string | undefined;
}
