import type { Period, Sort } from "../domain/question.ts";
import { STATEMENT_KINDS } from "../domain/statement.ts";

import type { Held, Hit } from "./held.ts";

/** Statements whose fit differs by less are of one rank, and the newest of them comes first. */
const RANK = 0.02;

/** The day of a statement: when it was said, else when it was published, `YYYY-MM-DD`; undefined where neither is known. */
export function dayOfStatement({ statement, article }: Held): string | undefined {
  return statement.said?.from ?? article.published;
}

/** Whether a statement is of a period, as far as its days are known; those of unknown day are of none. */
export function isIn({ statement, article }: Held, { from, to }: Period): boolean {
  const first = statement.said?.from ?? article.published;
  const last = statement.said?.to ?? article.published;
  if (first === undefined || last === undefined) return false;
  return (from === undefined || last >= from) && (to === undefined || first <= to);
}

/**
 * What was found in the order that is asked for: what fits best; or by the day on which it was said. Without a topic nothing fits
 * better than the rest, and the newest article comes first.
 */
export function sorted(hits: readonly Hit[], sort: Sort, hasTopic: boolean): readonly Held[] {
  if (sort === "fit" && hasTopic) return byFit(hits);
  const order = { newest: byNewest, oldest: byOldest, fit: byArticle };
  return hits.map(({ held }) => held).toSorted(order[sort]);
}

function byFit(hits: readonly Hit[]): readonly Held[] {
  return hits
    .map((hit) => ({ ...hit, rank: Math.round(hit.score / RANK) }))
    .toSorted((a, b) => b.rank - a.rank || byPublished(a.held, b.held) || b.score - a.score)
    .map(({ held }) => held);
}

function byArticle(a: Held, b: Held): number {
  return byPublished(a, b) || inArticle(a, b);
}

function byPublished({ article: a }: Held, { article: b }: Held): number {
  return before(b.published ?? "", a.published ?? "");
}

/** Days and names are compared as they are written. */
function before(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function byNewest(a: Held, b: Held): number {
  const [one, other] = [dayOfStatement(a) ?? "", dayOfStatement(b) ?? ""];
  return before(other, one) || inArticle(a, b);
}

/** What is of no day comes last. */
function byOldest(a: Held, b: Held): number {
  const [one, other] = [dayOfStatement(a) ?? "9999", dayOfStatement(b) ?? "9999"];
  return before(one, other) || inArticle(a, b);
}

/** Within an article the quotations first, in the order of the text. */
function inArticle(a: Held, b: Held): number {
  return (
    before(a.article.id, b.article.id) ||
    STATEMENT_KINDS.indexOf(a.statement.kind) - STATEMENT_KINDS.indexOf(b.statement.kind) ||
    // Where what was said stands in the pool of words, which has those of an article in the order of its text.
    (a.told[0] ?? 0) - (b.told[0] ?? 0)
  );
}
