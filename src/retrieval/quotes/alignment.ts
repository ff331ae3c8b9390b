import { isSame } from "./strands.ts";

/** A step of an alignment: both have a word, each has another, only the article has one, only the quote has one, or one was left out with notice. */
export type Step = "same" | "changed" | "missing" | "added" | "left-out";

/** How the words of a quote lie along a stretch of an article. */
export interface Alignment {
  /** The first of the stretch's words that takes part. */
  readonly from: number;
  readonly steps: readonly Step[];
}

/** A word that the quote lacks counts less than one that is not the article's: of two ways the one with more words the same is taken. */
const MISSING = 2;
const WRONG = 3;

/**
 * The alignment with the fewest differences between a quote and any part of a stretch (Sellers 1980). Takes time and memory in
 * proportion to the product of both lengths.
 * @param breaks before which of the quote's words an ellipsis leaves words out, which costs nothing.
 */
export function aligned(
  quote: Uint32Array,
  breaks: ReadonlySet<number>,
  stretch: Uint32Array,
): Alignment {
  const table = new Costs(quote, breaks, stretch);
  let row = quote.length;
  let column = table.cheapestEnd();
  const steps: Step[] = [];
  while (row > 0) {
    const step = table.stepTo(row, column);
    steps.push(step);
    if (step !== "missing" && step !== "left-out") row--;
    if (step !== "added") column--;
  }
  return { from: column, steps: steps.toReversed() };
}

/** What the differences count that the first words of a quote, as many as the row, have to the words that end a stretch at the column. */
class Costs {
  readonly #costs: Uint16Array;
  readonly #width: number;
  readonly #quote: Uint32Array;
  readonly #breaks: ReadonlySet<number>;
  readonly #stretch: Uint32Array;

  constructor(quote: Uint32Array, breaks: ReadonlySet<number>, stretch: Uint32Array) {
    this.#quote = quote;
    this.#breaks = breaks;
    this.#stretch = stretch;
    this.#width = stretch.length + 1;
    this.#costs = new Uint16Array((quote.length + 1) * this.#width);
    for (let row = 1; row <= quote.length; row++) this.#fill(row);
  }

  /** Where in the stretch the whole quote ends with the fewest differences: the first such place, and what stands for its last words. */
  cheapestEnd(): number {
    const row = this.#quote.length;
    const last = this.#costs.subarray(row * this.#width);
    const least = last.reduce((one, cost) => Math.min(one, cost));
    let end = last.indexOf(least);
    if (this.stepTo(row, end) !== "added") return end;
    while (last[end + 1] === least && this.stepTo(row, end + 1) === "changed") end++;
    return end;
  }

  /** A step by which the cost at a row and column comes about. */
  stepTo(row: number, column: number): Step {
    const here = this.#at(row, column);
    const across = column > 0 ? this.#at(row - 1, column - 1) : Infinity;
    if (across === here && this.#isSame(row, column)) return "same";
    if (across + WRONG === here) return "changed";
    if (this.#at(row - 1, column) + WRONG === here) return "added";
    return this.#breaks.has(row) ? "left-out" : "missing";
  }

  #fill(row: number): void {
    const costs = this.#costs;
    const start = row * this.#width;
    const skip = this.#breaks.has(row) ? 0 : MISSING;
    const typed = this.#quote[row - 1] ?? NaN;
    let before = row * WRONG;
    let across = before - WRONG;
    costs[start] = before;
    for (let column = 1; column < this.#width; column++) {
      const above = costs[start - this.#width + column] ?? 0;
      const changed = isSame(typed, this.#stretch[column - 1] ?? NaN) ? across : across + WRONG;
      before = Math.min(changed, above + WRONG, before + skip);
      costs[start + column] = before;
      across = above;
    }
  }

  #at(row: number, column: number): number {
    return this.#costs[row * this.#width + column] ?? Infinity;
  }

  #isSame(row: number, column: number): boolean {
    return isSame(this.#quote[row - 1] ?? NaN, this.#stretch[column - 1] ?? NaN);
  }
}
