import type { Reading } from "../../domain/reading.ts";
import { within } from "../../domain/span.ts";
import type { Span } from "../../domain/span.ts";

import { type QuoteWord, quoteWords } from "./quote-words.ts";

/** Words of an article that may be read in one go, as numbers: all of them, or those of a quotation that "he said" interrupts. */
export interface Strand {
  readonly reading: Reading;
  /** The words' codes (see `WordCodes`). */
  readonly codes: Uint32Array;
  /** Which word of the article each is; undefined for all of the article's words. */
  readonly at: Uint32Array | undefined;
}

/** The code of a word that stands in no article. */
export const STRANGE = 2 ** 32 - 2;

/** A number for each word: twice that of its form, and one more where it stands within square brackets. */
export class WordCodes {
  readonly #numbers = new Map<string, number>();

  /** The code of an article's word, which is kept. */
  enter({ form, bracketed }: QuoteWord): number {
    const number = this.#numbers.get(form) ?? this.#numbers.size;
    if (number === this.#numbers.size) this.#numbers.set(form, number);
    return 2 * number + Number(bracketed);
  }

  /** How many forms there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The code of a typed word; `STRANGE` where no article has it. */
  of({ form, bracketed }: QuoteWord): number {
    const number = this.#numbers.get(form);
    return number === undefined ? STRANGE : 2 * number + Number(bracketed);
  }
}

/** Whether an article's word is the typed one; what was typed within brackets must stand within brackets there too. */
export function isSame(typed: number, articles: number): boolean {
  return typed === articles || (typed % 2 === 0 && articles === typed + 1);
}

/** What of an article may be read in one go. */
export function strands(reading: Reading, codes: WordCodes): readonly Strand[] {
  const words = quoteWords(reading.article.text);
  const all: Strand = {
    reading,
    codes: Uint32Array.from(words, (word) => codes.enter(word)),
    at: undefined,
  };
  const interrupted = reading.statements.flatMap((statement): Strand[] => {
    if (statement.kind !== "quotation" || statement.words.length === 1) return [];
    const at = Uint32Array.from(wordsWithin(words, statement.words));
    return [{ reading, codes: at.map((one) => all.codes[one] ?? 0), at }];
  });
  return [all, ...interrupted];
}

/** Which words stand in these spans, which are in the order of the text. */
function wordsWithin(words: readonly QuoteWord[], spans: readonly Span[]): readonly number[] {
  return spans.flatMap((span) => {
    const found: number[] = [];
    for (let at = firstFrom(words, span.start); ; at++) {
      const word = words[at];
      if (word === undefined || !within(word.span, span)) return found;
      found.push(at);
    }
  });
}

/** The first word that starts at `start` or later. */
function firstFrom(words: readonly QuoteWord[], start: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.span.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which word of its article a word of a strand is. */
export function placeIn({ at }: Strand, word: number): number {
  return at === undefined ? word : (at[word] ?? 0);
}
