import type { Article } from "./article.ts";
import type { Span } from "./span.ts";

/** Whether the words at a span stand nowhere before: from a place in the text on, or from the headline on. */
export type IsFirst = (words: Span, from: number | undefined) => boolean;

/** Tells what is first in an article as browsers compare words; every place that is asked for must be among `places`. */
export function firstIn({ title, text }: Article, places: readonly number[]): IsFirst {
  const ordered = [...new Set(places)].toSorted((a, b) => a - b);
  const pieces = ordered.map((place, index) => letters(text.slice(place, ordered[index + 1])));
  let all = letters(`${title ?? ""}\n${text.slice(0, ordered[0])}`);
  const found = new Map<number, number>();
  for (const [index, place] of ordered.entries()) {
    found.set(place, all.length);
    all += pieces[index] ?? "";
  }
  return ({ start, end }, from) => {
    const [at, to] = [found.get(start), found.get(end)];
    if (at === undefined || to === undefined) return false;
    return all.indexOf(all.slice(at, to), from === undefined ? 0 : found.get(from)) === at;
  };
}

/** What browsers at most compare words by: no case, no accents, and, to be on the safe side, no marks and no white space. */
function letters(words: string): string {
  return words
    .normalize("NFKD")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
