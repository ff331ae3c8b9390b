import { bodyOf } from "./body.ts";
import { type Exchange, exchanged, headerOf, letGo } from "./exchange.ts";
import { permitted } from "./robots.ts";
import type { WebClient } from "./web-client.ts";
import { WebFault } from "./web-fault.ts";

/** What an address gave. */
export interface Page {
  /** The address that gave it, behind all redirects. */
  readonly url: string;
  /** From 200 to 299. */
  readonly status: number;
  /** The header Content-Type, `text/html; charset=windows-1251`; undefined where it was not sent. */
  readonly type: string | undefined;
  /** Unpacked. */
  readonly bytes: Uint8Array;
}

/** What may hold an article; `application/octet-stream` is whatever its sender knew no name for. */
const ofArticles =
  /^\s*(?:text\/(?!css|javascript)|application\/(?:(?:[\w.+-]*\+)?(?:xml|json)|json\w*|x-ndjson|ndjson|pdf|zip|gzip|x-gzip|warc|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))/iu;

/**
 * What an address on the web gives, if it may hold an article.
 * @throws WebFault, a FileFault, when it is not asked, is refused, cannot be reached, is too large or too slow, or holds no article.
 */
export async function fetchPage(url: string, client: WebClient): Promise<Page> {
  const { bytes: most, milliseconds } = client.limits;
  const signal = AbortSignal.timeout(milliseconds);
  const permit = async (asked: URL) => permitted(asked, client);
  const exchange = await exchanged({ method: "GET", url, signal, permit }, client);
  refuseOthers(exchange);
  const { bytes, isWhole } = await bodyOf(exchange, most, milliseconds);
  if (!isWhole)
    throw new WebFault(
      "unusable",
      `it is larger than ${String(most / 1_000_000)} MB`,
      "save what you need of it and import the file",
    );
  const { headers, statusCode } = exchange.response;
  return {
    url: exchange.url.href,
    status: statusCode,
    type: headerOf(headers, "content-type"),
    bytes,
  };
}

function refuseOthers({ url, response }: Exchange): void {
  const { statusCode, headers } = response;
  const type = headerOf(headers, "content-type");
  const isTaken = statusCode >= 200 && statusCode < 300;
  if (isTaken && (type === undefined || ofArticles.test(type))) return;
  letGo(response);
  throw isTaken
    ? new WebFault(
        "unusable",
        `it is ${type?.replace(/;.*$/su, "").slice(0, 80) ?? ""}, which holds no article`,
        "give the address of a page, a feed or a document",
      )
    : new WebFault(
        statusCode < 500 ? "refused" : "unreachable",
        `${url.host} answers with ${String(statusCode)}`,
        "open it in a browser; save the page there and import the file",
      );
}
