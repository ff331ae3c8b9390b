import { overlap } from "../../domain/span.ts";
import type { Span } from "../../domain/span.ts";

import type { Piece } from "./quotations.ts";
import type { Word } from "./tokens.ts";

/** One or two capitalised words, as in “Chico” or “The Boss”. */
const NICKNAME = /^\p{Lu}[\p{L}'’-]{0,15}(?: \p{Lu}[\p{L}'’-]{0,15})?$/u;
const NAME_BEFORE = /(?:^|[\s(])\p{Lu}[\p{L}.'’-]* $/u;
const NAME_BEHIND = /^ \p{Lu}\p{Ll}/u;

/** How far a name is looked for around its nickname, in UTF-16 code units. */
const NEAR = 30;

/** Where a text gives a person's nickname in quotation marks between two parts of the name: Mara *“Chico”* Quill. */
export function nicknames(text: string, pieces: readonly Piece[]): readonly Span[] {
  return pieces.flatMap(({ inner, outer }) => {
    const isOne =
      outer.end > inner.end &&
      NICKNAME.test(text.slice(inner.start, inner.end)) &&
      NAME_BEFORE.test(text.slice(Math.max(0, outer.start - NEAR), outer.start)) &&
      NAME_BEHIND.test(text.slice(outer.end, outer.end + NEAR));
    return isOne ? [outer] : [];
  });
}

/** The words and quoted stretches that are not within any of some spans. */
export function without<T extends Word | Piece>(
  all: readonly T[],
  spans: readonly Span[],
): readonly T[] {
  if (spans.length === 0) return all;
  const spanOf = (one: T): Span => ("outer" in one ? one.outer : one);
  return all.filter((one) => !spans.some((span) => overlap(spanOf(one), span)));
}
