import type { Verbatim } from "../../domain/verbatim.ts";
import type { Basis, Entry } from "./entry.ts";

/**
 * Who said what, and where it stands: `Ada Quill: “The tide rises” […] “and falls” (corpus/harbour.md, characters 10-24, 36-45)`. Only a
 * quotation stands within marks; an account is called the article's.
 */
export function noteOn(entry: Entry, draw: (words: Verbatim) => string): string {
  return `${lead(entry)}: ${quoted(entry, draw)} (${entry.place})`;
}

/** The words, each piece of a quotation within marks of its own. */
export function quoted({ kind, words }: Entry, draw: (words: Verbatim) => string): string {
  return words
    .map((piece) => (kind === "quotation" ? `“${draw(piece)}”` : draw(piece)))
    .join(" […] ");
}

/** What stands ahead of the words: "Ada Quill, in the article's words". */
export function lead({ kind, speaker }: Entry): string {
  switch (kind) {
    case "quotation":
      return speaker;
    case "paraphrase":
      return `${speaker}, paraphrased, in the article's words`;
    case "refusal":
      return `${speaker}, declining to comment, in the article's words`;
  }
}

/** "Corrected" and "Based on: LIGA.net, “Troops”, https://liga.example; RBC": what else a reader has to know of the article. */
export function remarks({ status, bases }: Entry): readonly string[] {
  return [
    ...(status === undefined ? [] : ["Corrected"]),
    ...(bases.length === 0 ? [] : [`Based on: ${bases.map(basis).join("; ")}`]),
  ];
}

function basis({ outlet, headline, url }: Basis): string {
  const title = headline === undefined ? undefined : inMarks(headline);
  return [outlet, title, url].filter((part) => part !== undefined).join(", ");
}

/** A headline within marks; those within it become single, as newspapers do. */
export function inMarks(headline: string, end = ""): string {
  const inner = headline.replace(/[“„]/gu, "‘").replaceAll("”", "’").replaceAll('"', "'");
  return `“${inner}${/[.!?…]$/u.test(inner) ? "" : end}”`;
}
