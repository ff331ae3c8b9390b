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

  /** The word at a place, as written; "" where there is none. */
  wordAt(place: number): string {
    return this.#vocabulary.wordOf(this.#numbers[place] ?? -1);
  }

  /** The number of the family of the word at a place. */
  familyAt(place: number): number {
    return this.#vocabulary.familyAt(this.#numbers[place] ?? 0);
  }

  /** How often words of a family stand in a part of the pool, within stretches and beside them. */
  uses(family: number, { first, end }: Part, stretches: readonly number[]): Uses {
    let [within, others] = [0, 0];
    for (let at = first; at < end; at++) {
      if (this.familyAt(at) !== family) continue;
      if (isWithin(at, stretches)) within += 1;
      else others += 1;
    }
    return { within, others };
  }

  /** The words of some families in a part of the pool, those that stand in stretches apart from the others. */
  parts(families: readonly number[], { first, end }: Part, stretches: readonly number[]): Parts {
    const [within, others]: [Placed[], Placed[]] = [[], []];
    let [said, around] = [0, 0];
    for (let place = first; place < end; place++) {
      const isSaid = isWithin(place, stretches);
      const at = isSaid ? said++ : around++;
      if (!families.includes(this.familyAt(place))) continue;
      const term = this.#vocabulary.at(this.#numbers[place] ?? 0);
      if (term !== undefined) (isSaid ? within : others).push({ term, at });
    }
    return { within, others };
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

/** A word with its place, counted from 0 among all that stand within stretches or among all that do not. */
export interface Placed {
  readonly term: Term;
  readonly at: number;
}

/** Words within stretches, and the others. */
export interface Parts {
  readonly within: readonly Placed[];
  readonly others: readonly Placed[];
}

function isWithin(place: number, stretches: readonly number[]): boolean {
  for (let at = 0; at < stretches.length; at += 2)
    if (place >= (stretches[at] ?? 0) && place < (stretches[at + 1] ?? 0)) return true;
  return false;
}
