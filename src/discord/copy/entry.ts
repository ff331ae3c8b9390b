import { type Citation, sourcesOf } from "../../domain/answer.ts";
import type { Source } from "../../domain/article.ts";
import { daysOf, shownSpans, type Statement } from "../../domain/statement.ts";
import { excerpt, type Verbatim } from "../../domain/verbatim.ts";
import { oneLine } from "../drawing/markdown.ts";
import { fileOf } from "../drawing/place.ts";
import { webAddress } from "../drawing/web-address.ts";

/** What a citation tells in whatever format: each text on one line, and what is not known undefined. */
export interface Entry {
  /** As the article gives it: which part is the family's name nobody can tell. */
  readonly author: string | undefined;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  /** `YYYY-MM-DD` */
  readonly published: string | undefined;
  /** An http or https address. */
  readonly url: string | undefined;
  readonly status: "corrected" | undefined;
  /** What a digest without an address of its own has the statement from. */
  readonly bases: readonly Basis[];
  readonly kind: Statement["kind"];
  /** Who spoke, when, and by way of whom, in the article's words: "Dmitry Peskov, said on 2024-12-16, as quoted by Politico". */
  readonly speaker: string;
  /** The pieces of an interrupted quotation, or one account, exactly as the article has them. */
  readonly words: readonly Verbatim[];
  /** "corpus/kremlin.md, characters 10-40" */
  readonly place: string;
  /** Where the first of the words stands in the article. */
  readonly start: number;
}

/** Something that a digest has its facts from. */
export type Basis = Omit<Source, "speakers">;

/** What a citation tells. */
export function entryOf(citation: Citation): Entry {
  const { article, speaker, statement } = citation;
  const spans = shownSpans(statement);
  const { via } = statement.attribution;
  return {
    author: text(article.author),
    title: text(article.title),
    publisher: text(article.publisher),
    published: DAY.test(article.published ?? "") ? article.published : undefined,
    url: webAddress(article.url),
    status: article.status === "corrected" ? "corrected" : undefined,
    bases: basesOf(citation),
    kind: statement.kind,
    speaker: [
      text(speaker.name) ?? "an unnamed speaker",
      ...daysOf(statement.said),
      ...(via === undefined ? [] : [oneLine(excerpt(article, via))]),
    ].join(", "),
    words: spans.map((span) => excerpt(article, span)),
    place: `${oneLine(fileOf(article))}, characters ${spans.map(({ start, end }) => `${String(start)}-${String(end)}`).join(", ")}`,
    start: spans[0].start,
  };
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

function basesOf(citation: Citation): readonly Basis[] {
  if (citation.article.url !== undefined) return [];
  return sourcesOf(citation).map(({ outlet, headline, url }) => ({
    outlet: text(outlet) ?? "an unnamed source",
    headline: text(headline),
    url: webAddress(url),
  }));
}

function text(words: string | undefined): string | undefined {
  return oneLine(words ?? "") || undefined;
}
