import type { Article } from "../domain/article.ts";

import type { Check, Lines } from "./checked-corpus.ts";
import type { Finding, FindingKind } from "./finding.ts";

/** What articles do not tell of themselves: who published them and when, and where they can be read; and days that are to come. */
export const facts: Check = ({ readings, lines, today }) =>
  readings.flatMap(({ article }) => {
    const found = missing(article).map(([kind, what, remedy]): Finding => ({
      kind,
      file: article.file,
      line: lines.above(article, ""),
      what,
      remedy,
    }));
    return [...found, ...toCome(article, lines, today)];
  });

function toCome(article: Article, lines: Lines, today: string): readonly Finding[] {
  const { file, published } = article;
  if (published === undefined || published <= today) return [];
  return [
    {
      kind: "date-to-come",
      file,
      line: lines.above(article, "published:"),
      what: `it says that it was published on ${published}, which is yet to come`,
      remedy: "compare the day with the source",
    },
  ];
}

type Missing = readonly [kind: FindingKind, what: string, remedy: string];

/** A digest has its addresses with what it is based on. */
function missing({ publisher, published, url, basedOn }: Article): readonly Missing[] {
  const found: Missing[] = [];
  if (publisher === undefined)
    found.push(["no-publisher", "nothing tells who published it", "add its publisher, by name"]);
  if (published === undefined)
    found.push([
      "no-date",
      "nothing tells when it was published",
      "add the day, published: YYYY-MM-DD",
    ]);
  if (url === undefined && basedOn.length === 0)
    found.push(["no-address", "nothing tells where it can be read", "add its url, if it has one"]);
  return found;
}
