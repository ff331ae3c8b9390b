import { LEAST_NEAR } from "../../domain/quote-check.ts";
import { overlap } from "../../domain/span.ts";
import type { Span } from "../../domain/span.ts";

import { type Alignment, aligned } from "./alignment.ts";
import { MOST_LEFT_OUT } from "./exact-places.ts";
import { type Strand, placeIn } from "./strands.ts";

/** Where nearly the words of a quote stand. */
export interface Near extends Alignment {
  readonly strand: Strand;
  /** How many words are the same. */
  readonly same: number;
  /** How many are changed, missing or added. */
  readonly differences: number;
  readonly added: number;
}

/** How many places are told of. */
const MOST = 3;

/** A part of a strand, and how many of the quote's words it has, in whatever order: no alignment there can have more. */
interface Stretch {
  readonly strand: Strand;
  /** Which of the strands it is. */
  readonly rank: number;
  readonly from: number;
  readonly to: number;
  readonly held: number;
}

/** So many pairs of words are compared for one quote, some 30 milliseconds' worth: the stretches that have most of its words. */
const MOST_PAIRS = 6e6;

/** What is added to the stretches of a quote with ellipses. */
const MOST_ADDED = 4 * MOST_LEFT_OUT;

/**
 * How many of a quote's words must be the same, in order: two of three, but three of four and four of five. Two unlike sentences of
 * news seldom share half of their words, a quote that was touched up seldom less than two thirds.
 */
function leastSame(words: number): number {
  if (words < LEAST_NEAR) return Infinity;
  return words === LEAST_NEAR ? 3 : Math.max(4, Math.ceil((2 * words) / 3));
}

/**
 * Where strands have nearly the words of a quote: three places at most, the fewest differences first, of equals in the order of the
 * strands, and what a stretch cuts off last. As many words may be missing from the quote as are the same.
 * @param vocabulary how many different words the strands have.
 */
export function nearPlaces(
  quote: Uint32Array,
  breaks: readonly number[],
  strands: readonly Strand[],
  vocabulary: number,
): readonly Near[] {
  const free = new Set(breaks);
  let left = MOST_PAIRS;
  const found = promising(quote, breaks, strands, vocabulary).flatMap((stretch) => {
    const pairs = quote.length * (stretch.to - stretch.from);
    if (pairs > left) return [];
    left -= pairs;
    const near = nearIn(stretch, aligned(quote, free, codesOf(stretch)));
    return near.same >= leastSame(quote.length) ? [{ near, rank: stretch.rank }] : [];
  });
  const best = found.toSorted(
    ({ near: a, ...one }, { near: b, ...other }) =>
      a.differences - b.differences || one.rank - other.rank || a.added - b.added,
  );
  return apart(best.map(({ near }) => near));
}

function codesOf({ strand, from, to }: Stretch): Uint32Array {
  return strand.codes.subarray(from, to);
}

/** An alignment as a place; one that leaves out or misses too much has no word the same. */
function nearIn({ strand, from: start }: Stretch, { from, steps }: Alignment): Near {
  const count = { same: 0, changed: 0, missing: 0, added: 0, "left-out": 0 };
  let [inGo, mostInGo] = [0, 0];
  for (const step of steps) {
    count[step]++;
    inGo = step === "left-out" ? inGo + 1 : 0;
    mostInGo = Math.max(mostInGo, inGo);
  }
  const { changed, missing, added } = count;
  const isTorn = missing > count.same || mostInGo > MOST_LEFT_OUT;
  const same = isTorn ? 0 : count.same;
  return { strand, from: start + from, steps, same, added, differences: changed + missing + added };
}

/** The first ones of those that share no words. */
function apart(best: readonly Near[]): readonly Near[] {
  const kept: Near[] = [];
  for (const near of best) {
    if (kept.length === MOST) break;
    if (!kept.some((other) => shareWords(near, other))) kept.push(near);
  }
  return kept;
}

function shareWords(one: Near, other: Near): boolean {
  const [a, b] = [one, other].map(numbers);
  return (
    one.strand.reading === other.strand.reading &&
    a !== undefined &&
    b !== undefined &&
    overlap(a, b)
  );
}

/** The numbers of the article's words, from the first to the one after the last. */
function numbers({ strand, from, steps }: Near): Span {
  const length = steps.filter((step) => step !== "added").length;
  return { start: placeIn(strand, from), end: placeIn(strand, from + length - 1) + 1 };
}

/** Stretches with enough of the quote's words, most first. Each overlaps the next by half, so that one of them has the whole. */
function promising(
  quote: Uint32Array,
  breaks: readonly number[],
  strands: readonly Strand[],
  vocabulary: number,
): readonly Stretch[] {
  const counter = new Counter(quote, vocabulary);
  const least = leastSame(quote.length);
  const reach = 2 * quote.length + Math.min(MOST_ADDED, MOST_LEFT_OUT * breaks.length);
  const found: Stretch[] = [];
  for (const [rank, strand] of strands.entries()) {
    if (counter.heldIn(strand.codes) < least) continue;
    for (let from = 0; from < strand.codes.length; from += reach) {
      const to = Math.min(strand.codes.length, from + 2 * reach);
      const held = counter.heldIn(strand.codes.subarray(from, to));
      if (held >= least) found.push({ strand, rank, from, to, held });
      if (to === strand.codes.length) break;
    }
  }
  return found.toSorted((a, b) => b.held - a.held);
}

/** Counts how many of a quote's words a stretch has, each as often as the quote has it at most. */
class Counter {
  /** By the number of a word. */
  readonly #wanted: Uint16Array;

  constructor(quote: Uint32Array, vocabulary: number) {
    this.#wanted = new Uint16Array(vocabulary);
    for (const code of quote) this.#add(code >>> 1, 1);
  }

  heldIn(codes: Uint32Array): number {
    const held: number[] = [];
    for (const code of codes) {
      const word = code >>> 1;
      if ((this.#wanted[word] ?? 0) === 0) continue;
      this.#add(word, -1);
      held.push(word);
    }
    for (const word of held) this.#add(word, 1);
    return held.length;
  }

  #add(word: number, many: number): void {
    const known = this.#wanted[word];
    if (known !== undefined) this.#wanted[word] = known + many;
  }
}
