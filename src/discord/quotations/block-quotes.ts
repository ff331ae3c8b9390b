import { blockQuote } from "../drawing/markdown.ts";

/** Markdown in which a block quote of all that follows, `>>> …`, is one of so many lines, `> …`: what is put behind it does not belong to it. */
export function linewise(markdown: string): string {
  return markdown.replace(/^ *>>> ([^]*)/mu, (_, quoted: string) => blockQuote(quoted));
}
