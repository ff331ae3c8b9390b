import type { Span } from "../../src/domain/span.ts";
import type { GoldArticle } from "./gold.ts";

/**
 * What counts as one word in each corpus: letters and digits, with marks between them. "U.S" is one word in PolNeAR
 * and two in CED-1K, as the measures that others publish on them have it. Marks of punctuation never count.
 */
const WORD: Readonly<Record<GoldArticle["kind"], RegExp>> = {
  polnear: /[\p{L}\p{N}]+(?:['’.\-–][\p{L}\p{N}]+)*/gu,
  ced1k: /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu,
};

/** Words of an article, each by its place among all of them. */
export type Words = ReadonlySet<number>;

/** Where each word of a text lies, in order. */
export function wordSpans(text: string, corpus: GoldArticle["kind"]): readonly Span[] {
  return Array.from(text.matchAll(WORD[corpus]), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words that any of `spans` touches. */
export function touched(words: readonly Span[], spans: readonly Span[]): Words {
  const found = new Set<number>();
  for (const { start, end } of spans) {
    for (let at = firstEndingPast(words, start); (words[at]?.start ?? end) < end; at += 1)
      found.add(at);
  }
  return found;
}

/** The words are in order: halving finds the first that reaches past a place. */
function firstEndingPast(words: readonly Span[], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many words both hold. */
export function shared(a: Words, b: Words): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}

/** Words that both hold, of all that either holds: 1 where they are the same, 0 where they are apart (or empty). */
export function jaccard(a: Words, b: Words): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** Twice the words that both hold, of the words of each: the F1 of one measured by the other. */
export function tokenF1(a: Words, b: Words): number {
  const both = shared(a, b);
  return both === 0 ? 0 : (2 * both) / (a.size + b.size);
}

/** The words that any of several hold. */
export function union(all: readonly Words[]): Words {
  return new Set(all.flatMap((words) => [...words]));
}
