import type { Article } from "../../domain/article.ts";
import { shownSpans, type Statement } from "../../domain/statement.ts";
import { type ArticleBlock, articleBlock, inPieces } from "./article-block.ts";

/** The words of a statement as a block quote: a quotation within marks, a paraphrase or a refusal without. */
export function quotedBlock(article: Article, statement: Statement, room: number): ArticleBlock {
  const spans = shownSpans(statement);
  const parts =
    statement.kind === "quotation"
      ? inPieces(spans, "quoted", " … ")
      : inPieces(spans, "plain", " ");
  return articleBlock(article, parts, room);
}
