import type { Span } from "../domain/span.ts";

import type { Term } from "./terms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Words of texts in their order, without the stop words: as numbers in one stretch of memory outside the heap. */
export class WordPool {
  readonly #vocabulary: Vocabulary;
  #numbers = new Uint32Array(1024);
  #length = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** How many words there are. */
  get length(): number {
    return this.#length;
  }

  /** Adds the words of a stretch of a text. @returns where each of them begins in the text, in UTF-16 code units. */
  add(text: string, { start, end }: Span): readonly number[] {
    const places: number[] = [];
    for (const { 0: token, index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const number = this.#vocabulary.enter(token);
      if (number < 0) continue;
      this.#push(number);
      places.push(start + index);
    }
    return places;
  }

  /** Notes a stretch of the pool as one more passage. */
  countPassage(first: number, end: number): void {
    this.#vocabulary.count(this.#numbers.subarray(first, end));
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
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }
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
