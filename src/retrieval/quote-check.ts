import { MOST_TYPED, type QuoteCheck } from "../domain/quote-check.ts";
import type { Reading } from "../domain/reading.ts";

import type { Directory } from "./directory.ts";
import { exactPlaces, numbersOf } from "./quotes/exact-places.ts";
import { nearPlaces } from "./quotes/near-places.ts";
import { nearPlaceOf, placeOf } from "./quotes/places.ts";
import { STRANGE, type Strand, WordCodes, strands } from "./quotes/strands.ts";
import { type TypedQuote, typedQuote } from "./quotes/typed-quote.ts";

/** So many places with the same words are told of; the others are counted. */
const MOST_EXACT = 10;

/** Checks quotes against all articles of a corpus. It reads their words when the first quote comes, and keeps four bytes for each. */
export class QuoteChecker {
  readonly #readings: readonly Reading[];
  readonly #directory: Directory;
  readonly #codes = new WordCodes();
  #strands: readonly Strand[] | undefined;

  constructor(readings: readonly Reading[], directory: Directory) {
    this.#readings = readings.toSorted((a, b) => day(a).localeCompare(day(b)));
    this.#directory = directory;
  }

  /** Whether articles have these words: exactly, nearly or not. Any text at all is answered. */
  check(text: string): QuoteCheck {
    if (text.length > MOST_TYPED) return { kind: "too-long", most: MOST_TYPED };
    const typed = typedQuote(text);
    if (typed.words.length === 0) return { kind: "wordless" };
    this.#strands ??= this.#readings.flatMap((reading) => strands(reading, this.#codes));
    const codes = Uint32Array.from(typed.words, (word) => this.#codes.of(word));
    return (
      this.#exact(codes, typed, this.#strands) ??
      this.#near(codes, typed, this.#strands) ?? { kind: "not-found", words: codes.length }
    );
  }

  #exact(
    codes: Uint32Array,
    { breaks }: TypedQuote,
    all: readonly Strand[],
  ): QuoteCheck | undefined {
    if (codes.includes(STRANGE)) return undefined;
    const cuts = [0, ...breaks, codes.length];
    const parts = cuts.slice(1).map((cut, at) => codes.subarray(cuts[at], cut));
    const found = all.flatMap((strand) => exactPlaces(parts, strand));
    const [first, ...rest] = found
      .slice(0, MOST_EXACT)
      .flatMap((exact) => placeOf(numbersOf(exact), exact.strand.reading, this.#directory) ?? []);
    return first && { kind: "exact", places: [first, ...rest], total: found.length };
  }

  #near(codes: Uint32Array, typed: TypedQuote, all: readonly Strand[]): QuoteCheck | undefined {
    const [first, ...rest] = nearPlaces(codes, typed.breaks, all, this.#codes.size).flatMap(
      (near) => nearPlaceOf(near, typed, this.#directory) ?? [],
    );
    return first && { kind: "near", places: [first, ...rest], words: codes.length };
  }
}

/** An article without a date comes last. */
function day({ article }: Reading): string {
  return article.published ?? "9999";
}
