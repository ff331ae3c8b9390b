import type { Article } from "../domain/article.ts";
import type { Span } from "../domain/span.ts";
import { type Manner, type Statement, mannerOf, shownSpans } from "../domain/statement.ts";
import { type Verbatim, excerpt } from "../domain/verbatim.ts";
import type { Paint } from "./paint.ts";
import { visible } from "./visible.ts";

/** Words set as a quotation. Nothing else in the terminal puts quotation marks around words. */
export function quoted(words: Verbatim): string {
  return `“${visible(words)}”`;
}

/** What a statement is called where it is shown. */
export const labels: Readonly<Record<Manner, string>> = {
  quotation: "quotation",
  paraphrase: "paraphrase",
  mixed: "paraphrase, partly quoted",
  refusal: "declined to comment",
};

/** The same, in the colour of its kind. */
export function label(statement: Statement, paint: Paint): string {
  return paint.how[statement.kind](labels[mannerOf(statement)]);
}

/**
 * The words of a statement: a quotation within marks, each piece of an interrupted one in its own; the reporter's
 * account as the article has it, without marks of ours.
 */
export function statementWords(statement: Statement, article: Article): string {
  const draw = statement.kind === "quotation" ? quoted : visible;
  return shownSpans(statement)
    .map((span) => draw(excerpt(article, span)))
    .join(" … ");
}

/** Where to check a statement by hand: `corpus/kremlin.md:376-528`; an article of a dump by its id as well. */
export function place(statement: Statement, article: Article): string {
  return placeOf(shownSpans(statement), article);
}

/** The same for any words of an article. */
export function placeOf(spans: readonly Span[], { file, id }: Article): string {
  const named = file.endsWith(".jsonl") ? `${file} ${id}` : file;
  return `${named}:${spans.map(range).join(",")}`;
}

/** Where the shown words stand in the article's text: `376-528`, several of an interrupted quotation. */
export function ranges(statement: Statement): string {
  return shownSpans(statement).map(range).join(",");
}

/** `376-528`: the first character, counted from 0 in the article's text, and the one after the last. */
export function range({ start, end }: Span): string {
  return `${String(start)}-${String(end)}`;
}

/** Text of several lines, each but the first set in. */
export function setIn(text: string, by: string): string {
  return text.replaceAll("\n", `\n${by}`);
}
