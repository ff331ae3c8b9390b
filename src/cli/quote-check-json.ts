import { sourcesOf } from "../domain/answer.ts";
import type { NearPlace, Piece, Place, QuoteCheck, Whose } from "../domain/quote-check.ts";
import type { Article } from "../domain/article.ts";
import { excerpt } from "../domain/verbatim.ts";
import { orNull, pair } from "./json.ts";

/** What became of a quote on one line of JSON, for programs. */
export function quoteCheckJson(typed: string, check: QuoteCheck): string {
  return JSON.stringify({ typed, ...checked(check) });
}

function checked(check: QuoteCheck) {
  switch (check.kind) {
    case "exact":
      return { ...check, places: check.places.map(placed) };
    case "near":
      return { ...check, places: check.places.map(compared) };
    default:
      return check;
  }
}

function placed({ article, spans, whose }: Place) {
  const basedOn =
    "speaker" in whose ? sourcesOf({ article, speaker: whose.speaker }) : article.basedOn;
  return {
    article: article.id,
    spans: spans.map(pair),
    words: spans.map((span) => excerpt(article, span)),
    whose: holder(whose),
    publisher: orNull(article.publisher),
    title: orNull(article.title),
    published: orNull(article.published),
    status: article.status,
    url: orNull(article.url),
    file: article.file,
    basedOn: basedOn.map(({ outlet, url }) => ({ outlet, url: orNull(url) })),
  };
}

function holder(whose: Whose) {
  if (whose.kind !== "quoted" && whose.kind !== "reported") return whose;
  const { id, name } = whose.speaker;
  const statements = whose.statements.map(({ kind }) => kind);
  return { kind: whose.kind, speaker: { id, name }, statements };
}

function compared(place: NearPlace) {
  const pieces = place.pieces.map((piece) => pieceOf(piece, place.article));
  return { ...placed(place), same: place.same, pieces };
}

function pieceOf(piece: Piece, article: Article) {
  if (piece.kind === "added") return piece;
  return { ...piece, words: excerpt(article, piece.words), span: pair(piece.words) };
}
