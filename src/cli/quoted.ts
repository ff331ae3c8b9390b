import type { Article } from "../domain/article.ts";
import type { Span } from "../domain/span.ts";
import { type Statement, spansOf } from "../domain/statement.ts";
import { type Verbatim, excerpt } from "../domain/verbatim.ts";
import { visible } from "./visible.ts";

/** Words set as a quotation. Nothing else in the terminal puts quotation marks around words. */
function quoted(words: Verbatim): string {
  return `“${visible(words)}”`;
}

/** What a statement is called where it is shown. */
export const labels: Readonly<Record<Statement["kind"], string>> = {
  quotation: "quotation",
  paraphrase: "paraphrase",
  refusal: "declined to comment",
};

/**
 * The words of a statement: a quotation within marks, each piece of an interrupted one in its own; the reporter's
 * account as the article has it, without marks of ours.
 */
export function statementWords(statement: Statement, article: Article): string {
  if (statement.kind === "quotation") {
    return statement.words.map((span) => quoted(excerpt(article, span))).join(" … ");
  }
  return visible(excerpt(article, statement.account));
}

/** Where to check a statement by hand: `corpus/kremlin.md:376-528`; an article of a dump by its id as well. */
export function place(statement: Statement, { file, id }: Article): string {
  const named = file.endsWith(".jsonl") ? `${file} ${id}` : file;
  return visible(`${named}:${spansOf(statement).map(range).join(",")}`);
}

/** `376-528`: from the first character to before the last, counted in the article's text from 0. */
export function range({ start, end }: Span): string {
  return `${String(start)}-${String(end)}`;
}

/** Text of several lines, each but the first set in. */
export function setIn(text: string, by: string): string {
  return text.replaceAll("\n", `\n${by}`);
}
