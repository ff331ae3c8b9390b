import type { Article } from "../domain/article.ts";
import type { Citation } from "../domain/answer.ts";
import { hull } from "../domain/span.ts";
import { shownSpans } from "../domain/statement.ts";
import { line } from "./line.ts";

/** So many pieces of an interrupted quotation are located one by one. */
const RANGES = 4;

/** Where a statement stands, so that anyone can check it: publisher, title, date, file and characters. */
export function sourceLine({ article, statement }: Citation): string {
  const parts = [
    line(article.publisher, 80),
    basis(article),
    line(article.title, 200),
    line(article.published, 10),
    article.status === "usable" ? undefined : article.status,
    `${line(article.file, 160) ?? "file"}, characters ${ranges(shownSpans(statement))}`,
  ];
  return `-# ${parts.filter((part) => part !== undefined).join(" · ")}`;
}

/** The address that a reader is sent to: the article's own, or, for a digest, the first of those it is based on. */
export function sourceUrl(article: Article): string | undefined {
  const urls = article.url === undefined ? article.basedOn.map(({ url }) => url) : [article.url];
  return urls.map(linkable).find((url) => url !== undefined);
}

function basis({ basedOn, url }: Article): string | undefined {
  if (url !== undefined || basedOn.length === 0) return undefined;
  return line(`based on ${[...new Set(basedOn.map(({ outlet }) => outlet))].join(", ")}`, 120);
}

function ranges(spans: ReturnType<typeof shownSpans>): string {
  const shown = spans.length > RANGES ? [hull(spans)] : spans;
  return shown.map(({ start, end }) => `${String(start)}-${String(end)}`).join(", ");
}

/** The address as a link button takes it: http or https, a host with a dot in it, at most 512 characters. */
function linkable(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname, href } = new URL(address);
  const web = /^https?:$/u.test(protocol) && hostname.includes(".");
  return web && href.length <= 512 ? href : undefined;
}
