import type { Span } from "../../domain/span.ts";

/** A word as quotes are compared by it. */
export interface QuoteWord {
  /** Lower case, in one normal form, with straight apostrophes: two words are the same when these are. */
  readonly form: string;
  /** Whether it stands within square brackets: put there by whoever quotes. */
  readonly bracketed: boolean;
  readonly span: Span;
}

/** Letters, figures, their marks, and soft hyphens and the like, which are not seen; or the sign of a currency or a share. */
const PART = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+|[\p{Sc}%‰]/gu;

const SEEN = /[\p{L}\p{N}\p{Sc}%‰]/u;

/** Marks that stand for an apostrophe. */
const APOSTROPHE = "'’‘ʼ‛＇`´";
const APOSTROPHES = new RegExp(`[${APOSTROPHE}]`, "gu");

/** The words of a text in order. Punctuation, quotation marks, dashes and white space are none. */
export function quoteWords(text: string): readonly QuoteWord[] {
  const brackets = Array.from(text.matchAll(/\[[^[\]]*\]/gu), ({ 0: inside, index }): Span => ({
    start: index,
    end: index + inside.length,
  }));
  let at = 0;
  return joined(text, parts(text)).map((span): QuoteWord => {
    while ((brackets[at]?.end ?? Infinity) <= span.start) at++;
    const bracketed = (brackets[at]?.start ?? Infinity) < span.start;
    return { form: formOf(text.slice(span.start, span.end)), bracketed, span };
  });
}

function parts(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: part, index: start } of text.matchAll(PART))
    if (PLAIN.test(part) || SEEN.test(part)) found.push({ start, end: start + part.length });
  return found;
}

/**
 * Parts that one mark joins to a word.
 *
 *     It’s 26,000 well-known U.S. troops     It’s · 26,000 · well · known · U.S · troops
 *     $5.5bn (10%)                           $ · 5.5bn · 10 · %
 */
function joined(text: string, all: readonly Span[]): readonly Span[] {
  const words: Span[] = [];
  let last: Span | undefined;
  for (const part of all) {
    const word = words.at(-1);
    if (word !== undefined && last !== undefined && joins(text, last, part))
      words[words.length - 1] = { start: word.start, end: part.end };
    else words.push(part);
    last = part;
  }
  return words;
}

/** Whether an apostrophe, a stop or comma between figures, or a stop between single letters is all that parts two. */
function joins(text: string, one: Span, next: Span): boolean {
  if (next.start - one.end !== 1) return false;
  const mark = text[one.end] ?? "";
  const [before = "", after = ""] = [text[one.end - 1], text[next.start]];
  if (mark !== "." && mark !== ",") return APOSTROPHE.includes(mark);
  if (FIGURE.test(before) && FIGURE.test(after)) return true;
  const letters = one.end - one.start === 1 && next.end - next.start === 1;
  return mark === "." && letters && !FIGURE.test(before) && !FIGURE.test(after);
}

const FIGURE = /\d/u;
const PLAIN = /^[A-Za-z0-9]+$/u;
const UNSEENS = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const INITIALS = /^\p{L}(?:\.\p{L})+$/u;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?!\d)/u;

/** "It’s" is "it's", "26,000" is "26000" and "U.S" is "us"; "3.5" and "3,5" stay what they are. */
function formOf(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const plain = lower.replace(UNSEENS, "").normalize("NFKC").toLowerCase();
  const straight = plain.replace(APOSTROPHES, "'");
  if (INITIALS.test(straight)) return straight.replaceAll(".", "");
  return THOUSANDS.test(straight) ? straight.replaceAll(",", "") : straight;
}
