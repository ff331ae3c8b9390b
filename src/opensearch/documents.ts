import { createHash } from "node:crypto";

import type { Article } from "../domain/article.ts";
import type { Reading } from "../domain/reading.ts";
import type { Span } from "../domain/span.ts";
import type { Held } from "../retrieval/held.ts";
import type { IndexParts } from "../retrieval/index-parts.ts";
import type { IndexedPassage } from "../retrieval/indexed-passage.ts";
import { dayOfStatement } from "../retrieval/sorting.ts";
import { tokens } from "../retrieval/terms.ts";
import type { Vocabulary } from "../retrieval/vocabulary.ts";

import { sliceOf } from "./slices.ts";

/** A document of the index under its id. */
export interface Document {
  readonly id: string;
  readonly body: object;
}

/** A document as it is loaded. */
export interface Line {
  readonly id: string;
  readonly text: string;
  /** Of all that it has: another document has another. */
  readonly digest: string;
}

/** A document as it is loaded, with its digest in it. */
export function lineOf({ id, body }: Document): Line {
  const digest = createHash("sha256").update(JSON.stringify(body)).digest("base64").slice(0, 22);
  return { id, text: JSON.stringify({ ...body, digest }), digest };
}

/** The id of an article's document: of its text and of its name, so that the same article is never there twice. */
export function articleKey(article: Pick<Article, "id" | "file" | "sha256">): string {
  const name = createHash("sha256").update(`${article.id}\n${article.file}`).digest("hex");
  return `${article.sha256}-${name.slice(0, 16)}`;
}

/** The id of the document that has what was read from an article: what is shown of it is fetched without. */
export function readingKey(article: string): string {
  return `${article}-reading`;
}

/** By which a passage is told from others of its article. */
function spanKey({ start, end }: Span): string {
  return `${String(start)}-${String(end)}`;
}

/**
 * The documents of what was read: each article, what was read from it, and its passages, in their order.
 * @param orders where each article stands in the corpus.
 */
export function* documentsOf(
  readings: readonly Reading[],
  orders: readonly number[],
  { vocabulary, words, passages }: IndexParts,
): Generator<Document> {
  const families = Array.from(vocabulary.numbered(), ([family]) => family);
  const byArticle = new Map<Article, IndexedPassage[]>();
  for (const passage of passages) {
    const [{ article }] = passage.held;
    byArticle.set(article, [...(byArticle.get(article) ?? []), passage]);
  }
  const wordsIn = (first: number, end: number): string[] =>
    Array.from({ length: Math.max(0, end - first) }, (_, at) => familyAt(first + at));
  const familyAt = (place: number): string => families[words.familyAt(place)] ?? "";
  for (const [which, reading] of readings.entries()) {
    const order = orders[which] ?? which;
    const article = articleKey(reading.article);
    const { article: text, speakers, ...read } = reading;
    yield { id: article, body: articleBody({ article: text, speakers }, order, vocabulary) };
    yield { id: readingKey(article), body: { kind: "reading", read } };
    for (const [part, passage] of (byArticle.get(reading.article) ?? []).entries()) {
      const { held, first, end, endOfNames } = passage;
      const span = spanKey(held[0].statement.passage);
      const said = saidIn(passage);
      const [within, around] = [[] as string[], [] as string[]];
      for (let at = first; at < end; at++) (said.has(at) ? within : around).push(familyAt(at));
      const body = {
        kind: "passage",
        order,
        part,
        slice: sliceOf(reading, passage),
        words: within.join(" "),
        around: around.join(" "),
        names: [...new Set(wordsIn(end, endOfNames))].join(" "),
        ...signsOf(held),
      };
      yield { id: `${article}-${span}`, body };
    }
  }
}

function saidIn({ held }: IndexedPassage): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { words } of held)
    for (let at = 0; at < words.length; at += 2)
      for (let place = words[at] ?? 0; place < (words[at + 1] ?? 0); place++) places.add(place);
  return places;
}

/** Whose, of which kinds and of which days the statements of a passage are; a passage fits where one of them may. */
function signsOf(held: readonly [Held, ...Held[]]): object {
  const [{ article }] = held;
  const firsts = held.flatMap(({ statement }) => statement.said?.from ?? article.published ?? []);
  const lasts = held.flatMap(({ statement }) => statement.said?.to ?? article.published ?? []);
  const days = held.flatMap((one) => dayOfStatement(one) ?? []).toSorted();
  return {
    speakers: [...new Set(held.map(({ speaker }) => speaker.id))],
    kinds: [...new Set(held.map(({ statement }) => statement.kind))],
    from: firsts.toSorted()[0],
    to: lasts.toSorted().at(-1),
    newest: days.at(-1),
    oldest: days[0],
    published: article.published,
  };
}

function articleBody(
  shown: Pick<Reading, "article" | "speakers">,
  order: number,
  vocabulary: Vocabulary,
): object {
  const { article } = shown;
  return {
    kind: "article",
    order,
    sha256: article.sha256,
    file: article.file,
    published: article.published,
    tokens: tokens(article.text.toLowerCase()).join(" "),
    families: [...new Set(vocabulary.termsOf(article.text).map(({ family }) => family))].join(" "),
    shown,
  };
}

/** What the directory is made of: who speaks in an article. */
export function castOf({ article, speakers }: Reading): Cast {
  return { id: article.id, published: article.published, speakers };
}

/** Who speaks in an article, and when it was published. */
export interface Cast {
  readonly id: string;
  readonly published: string | undefined;
  readonly speakers: Reading["speakers"];
}

/** As much of a reading as the directory looks at. */
export function readingOfCast({ id, published, speakers }: Cast): Reading {
  const article: Reading["article"] = {
    id,
    published,
    text: "",
    sha256: "",
    title: undefined,
    publisher: undefined,
    author: undefined,
    url: undefined,
    language: undefined,
    kind: "report",
    status: "usable",
    basedOn: [],
    file: "",
  };
  return { article, speakers, passages: [], statements: [], unattributed: [] };
}
