import type { Span } from "../../domain/span.ts";

/** A word as quotes are compared by it. */
export interface QuoteWord {
  /** Lower case, in one normal form, with straight apostrophes: two words are the same when these are. */
  readonly form: string;
  /** Whether it stands within square brackets: put there by whoever quotes. */
  readonly bracketed: boolean;
  readonly span: Span;
}

/** Marks that stand for an apostrophe. */
const APOSTROPHE = "'’‘ʼ‛＇`´";

/** Soft hyphens and other marks without width, which a word may hold and which are no part of it. */
const UNSEEN = "\\u00ad\\u200b-\\u200d\\u2060\\ufeff";

const LETTERS = `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${UNSEEN}]*`;

const IN_NUMBER = "(?<=\\p{N})[.,](?=\\p{N})";
const IN_INITIALS = "(?<=(?<![\\p{L}\\p{N}])\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))";

/**
 * Words, and what is read as one.
 *
 *     It’s 26,000 well-known U.S. troops     It’s · 26,000 · well · known · U.S · troops
 *     $5.5bn (10%)                           $ · 5.5bn · 10 · %
 */
const WORD = new RegExp(
  `${LETTERS}(?:(?:[${APOSTROPHE}]|${IN_NUMBER}|${IN_INITIALS})${LETTERS})*|[\\p{Sc}%‰]`,
  "gu",
);

const BRACKETS = /\[[^[\]]*\]/gu;

/** The words of a text in order. Punctuation, quotation marks, dashes and white space are none. */
export function quoteWords(text: string): readonly QuoteWord[] {
  const brackets = Array.from(text.matchAll(BRACKETS), ({ 0: inside, index: start }): Span => ({
    start,
    end: start + inside.length,
  }));
  let at = 0;
  return Array.from(text.matchAll(WORD), ({ 0: word, index: start }): QuoteWord => {
    const end = start + word.length;
    while ((brackets[at]?.end ?? Infinity) <= start) at++;
    const bracketed = (brackets[at]?.start ?? Infinity) < start;
    return { form: formOf(word), bracketed, span: { start, end } };
  });
}

const PLAIN = /^[a-z0-9]+$/u;
const APOSTROPHES = new RegExp(`[${APOSTROPHE}]`, "gu");
const UNSEENS = new RegExp(`[${UNSEEN}]`, "gu");

const INITIALS = /^\p{L}(?:\.\p{L})+$/u;

/** "It’s" is "it's", "26,000" is "26000" and "U.S" is "us"; "3.5" and "3,5" stay what they are. */
function formOf(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const plain = lower.replace(UNSEENS, "").normalize("NFKC").toLowerCase();
  const straight = plain.replace(APOSTROPHES, "'");
  if (INITIALS.test(straight)) return straight.replaceAll(".", "");
  return /^\d{1,3}(?:,\d{3})+(?!\d)/u.test(straight) ? straight.replaceAll(",", "") : straight;
}
