import type { Span } from "../domain/span.ts";

import { letterAt } from "./letters.ts";
import { type Term, tokens } from "./terms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** For so many words there is room at first. */
const LEAST = 1024;

/** Words of texts in their order, without the stop words: as numbers in one stretch of memory outside the heap. */
export class WordPool {
  readonly #vocabulary: Vocabulary;
  #numbers: Uint32Array;
  #length: number;

  /** @param kept the numbers of the words that stand in it from the beginning. */
  constructor(vocabulary: Vocabulary, kept: Uint32Array = new Uint32Array()) {
    this.#vocabulary = vocabulary;
    this.#numbers = kept;
    this.#length = kept.length;
  }

  /** The numbers of its words, from which a pool like this one can be made. */
  get kept(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  /** How many words there are. */
  get length(): number {
    return this.#length;
  }

  /** How many families its words are of. */
  get families(): number {
    return this.#vocabulary.families;
  }

  /** Adds the words of a stretch of a text. @returns where each of them begins in the text, in UTF-16 code units. */
  add(text: string, { start, end }: Span): readonly number[] {
    const places: number[] = [];
    for (let at = start; at < end; at++) {
      const first = at;
      for (let wide = letterAt(text, at); wide > 0 && at < end; wide = letterAt(text, at))
        at += wide;
      const number = at === first ? -1 : this.#vocabulary.enter(text.slice(first, at));
      if (number < 0) continue;
      this.#push(number);
      places.push(first);
    }
    return places;
  }

  /** The words of a text, as `append` takes them. */
  numbersOf(text: string): readonly number[] {
    return tokens(text)
      .map((token) => this.#vocabulary.enter(token))
      .filter((number) => number >= 0);
  }

  /** Adds words by their numbers. */
  append(numbers: readonly number[]): void {
    for (const number of numbers) this.#push(number);
  }

  /** Whether a word of a family stands in a stretch of the pool. */
  has(family: number, first: number, end: number): boolean {
    for (let at = first; at < end; at++) if (this.familyAt(at) === family) return true;
    return false;
  }

  /** The number of the family of the word at a place. */
  familyAt(place: number): number {
    return this.#vocabulary.familyAt(this.#numbers[place] ?? 0);
  }

  /** How often words of a family stand in a part of the pool, within stretches and beside them. */
  uses(family: number, { first, end }: Part, stretches: readonly number[]): Uses {
    const uses = { within: 0, others: 0 };
    for (let at = first; at < end; at++)
      if (this.familyAt(at) === family) uses[isWithin(at, stretches) ? "within" : "others"] += 1;
    return uses;
  }

  /** The words from a place to before another, those that stand in stretches apart from the others. */
  parts(first: number, end: number, stretches: readonly number[]): Parts {
    const parts = { within: [] as Term[], others: [] as Term[] };
    for (let at = first; at < end; at++) {
      const term = this.#vocabulary.at(this.#numbers[at] ?? 0);
      if (term !== undefined) parts[isWithin(at, stretches) ? "within" : "others"].push(term);
    }
    return parts;
  }

  #push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(Math.max(LEAST, this.#length * 2));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }
}

/** A part of the pool, up to before `end`. */
export interface Part {
  readonly first: number;
  readonly end: number;
}

/** How often words stand within stretches, and how often elsewhere. */
export interface Uses {
  readonly within: number;
  readonly others: number;
}

/** Words within stretches, and the others. */
export interface Parts {
  readonly within: readonly Term[];
  readonly others: readonly Term[];
}

function isWithin(place: number, stretches: readonly number[]): boolean {
  for (let at = 0; at < stretches.length; at += 2)
    if (place >= (stretches[at] ?? 0) && place < (stretches[at + 1] ?? 0)) return true;
  return false;
}
