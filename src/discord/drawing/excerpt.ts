import type { Article } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import { shownSpans, type Statement } from "../../domain/statement.ts";
import { excerpt, type Verbatim } from "../../domain/verbatim.ts";
import { blockQuote, escaped } from "./markdown.ts";
import { keptLength } from "./room.ts";

/** Stands for words that were left out; always outside the quotation marks. */
const LEFT_OUT = " […]";

/** A statement's words as they are drawn, and whether some of them were left out. */
interface QuotedBlock {
  readonly block: string;
  readonly isCut: boolean;
}

/** The words of a statement as a block quote: a quotation within marks, a paraphrase or a refusal without. */
export function quotedBlock(article: Article, statement: Statement, room: number): QuotedBlock {
  const spans = shownSpans(statement);
  const draw = statement.kind === "quotation" ? quotation : account;
  const words = spans.map((span) => excerpt(article, span)).join(" ");
  const block = (end: number) => {
    const begun = beginning(spans, end).map((span) => excerpt(article, span));
    return blockQuote(draw(begun) + (end < words.length ? LEFT_OUT : ""));
  };
  const kept = keptLength(words, room, block);
  return { block: block(kept), isCut: kept < words.length };
}

/** “I have nothing to add” … “and nothing to comment on”: each piece within marks of its own. */
function quotation(pieces: readonly Verbatim[]): string {
  return pieces.map((piece) => `“${escaped(piece)}”`).join(" … ");
}

function account(pieces: readonly Verbatim[]): string {
  return pieces.map(escaped).join(" ");
}

/** The spans that hold the first `length` code units of the words, a space between span and span counted too. */
function beginning(spans: readonly Span[], length: number): readonly Span[] {
  let left = length;
  return spans.flatMap(({ start, end }) => {
    const kept = Math.min(end - start, left);
    left -= end - start + 1;
    return kept > 0 ? [{ start, end: start + kept }] : [];
  });
}
