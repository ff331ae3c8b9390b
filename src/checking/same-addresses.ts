import type { Article } from "../domain/article.ts";

import type { Check } from "./checked-corpus.ts";
import type { Finding } from "./finding.ts";

/** Articles that say of themselves that they can be read at the same address as one before them. */
export const sameAddresses: Check = ({ readings, lines }) => {
  const first = new Map<string, Article>();
  return readings.flatMap(({ article }): readonly Finding[] => {
    if (article.url === undefined || article.status === "withdrawn") return [];
    const address = bare(article.url);
    const other = first.get(address);
    if (other === undefined) first.set(address, article);
    if (other === undefined) return [];
    const [line, otherLine] = [
      lines.above(article, article.url),
      lines.above(other, other.url ?? ""),
    ];
    return [
      {
        kind: "same-address",
        file: article.file,
        line,
        what: `it has the address of ${other.file}:${String(otherLine)}`,
        remedy: "keep one of the two, or mark the other with status: withdrawn",
      },
    ];
  });
};

/** What counts the visits of a page is no part of its address. */
const counting = /^(?:utm_|fbclid$|gclid$|mc_[ce]id$)/u;

/** An address without what makes no other page of it. */
function bare(link: string): string {
  if (!URL.canParse(link)) return link;
  const url = new URL(link);
  for (const name of new Set(url.searchParams.keys()))
    if (counting.test(name)) url.searchParams.delete(name);
  const host = url.host.replace(/^www\./u, "");
  return `${host}${url.pathname.replace(/\/$/u, "")}${url.search}`;
}
