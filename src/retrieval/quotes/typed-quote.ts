import { type QuoteWord, quoteWords } from "./quote-words.ts";

/** Words as somebody typed them for a quote. */
export interface TypedQuote {
  readonly text: string;
  readonly words: readonly QuoteWord[];
  /** Before which words something is left out, by their number, in order; never before the first. */
  readonly breaks: readonly number[];
}

/** What stands for words left out: "…", "...", ". . .", "[…]" */
const ELLIPSIS = /…|\.(?:\s?\.){2,}/gu;

/** A quote as typed, with the places where its ellipses leave words out. */
export function typedQuote(text: string): TypedQuote {
  const words = quoteWords(text);
  const breaks = new Set<number>();
  let next = 0;
  for (const { index } of text.matchAll(ELLIPSIS)) {
    while ((words[next]?.span.start ?? Infinity) < index) next++;
    if (next > 0 && next < words.length) breaks.add(next);
  }
  return { text, words, breaks: [...breaks] };
}
