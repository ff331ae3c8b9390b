import type { Span } from "../../domain/span.ts";

/** How long a pull quote is, in UTF-16 code units. */
const SHORTEST = 40;
const LONGEST = 400;

/** How many paragraphs away from its quotation it may stand. */
const AWAY = 12;

/** How many of its first words stand in the quotation in the same order, and which share of all of them stands there. */
const FIRST = 5;
const SHARE = 0.6;

/**
 * The paragraphs of an article without its pull quotes: lines that repeat, without marks, what is quoted near them. They are no part
 * of the text they are set into, and a quotation goes on behind them.
 *
 *     “The boats are late again this year,” Quill said. “We wait.
 *     The boats are late again this year Harbour minister Mara Quill      left out
 *     “And wait.”
 */
export function withoutPullQuotes(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const words = new Map<number, string>();
  const wordsOf = (at: number): string => {
    const known = words.get(at) ?? plain(text, paragraphs[at]);
    words.set(at, known);
    return known;
  };
  return paragraphs.filter((span, at) => {
    if (!looksPulled(text, span)) return true;
    const own = wordsOf(at);
    const opening = own
      .split(" ", FIRST + 1)
      .slice(0, FIRST + 1)
      .join(" ");
    for (let other = Math.max(0, at - AWAY); other <= at + AWAY; other++) {
      const near = paragraphs[other];
      if (near === undefined || other === at || !isMarked(text, near)) continue;
      if (wordsOf(other).includes(opening) && shared(own, wordsOf(other)) >= SHARE) return false;
    }
    return true;
  });
}

/** A line with no mark at its beginning and none at its end. */
function looksPulled(text: string, { start, end }: Span): boolean {
  const length = end - start;
  return (
    length >= SHORTEST &&
    length <= LONGEST &&
    /\p{Lu}/u.test(text.charAt(start)) &&
    /\p{L}/u.test(text.charAt(end - 1))
  );
}

function isMarked(text: string, { start, end }: Span): boolean {
  return end - start < 10 * LONGEST && /["“”„«'‘’]/u.test(text.slice(start, end));
}

/** The words of a paragraph in lower case, with a space before, between and behind them. */
function plain(text: string, span: Span | undefined): string {
  const words =
    text
      .slice(span?.start, span?.end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(" ")} `;
}

/** Which share of the words of one stands in the other. */
function shared(one: string, other: string): number {
  const words = one.trim().split(" ");
  return words.filter((word) => other.includes(` ${word} `)).length / words.length;
}
