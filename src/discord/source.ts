import { type Citation, sourcesOf } from "../domain/answer.ts";
import { deepLink } from "../domain/deep-link.ts";
import { shownSpans } from "../domain/statement.ts";
import { line } from "./line.ts";
import { placeText } from "./place.ts";
import { roomOf } from "./room.ts";
import { percentEncoded, webAddress } from "./web-address.ts";
import type { StatementWords } from "./words/words.ts";

/** So many sources of a digest are named. */
const BASES = 6;

/** Where a statement stands, so that anyone can check it: publisher, title, date, file and characters; links within `linksRoom`. */
export function sourceLine(citation: Citation, linksRoom: number, words: StatementWords): string {
  const { article } = citation;
  const parts = [
    line(article.publisher, 80),
    basis(citation, linksRoom, words),
    line(article.title, 200),
    line(article.published, 10),
    article.status === "corrected" ? words.corrected : undefined,
    placeText(article, shownSpans(citation.statement), words),
  ];
  return `-# ${parts.filter((part) => part !== undefined).join(" · ")}`;
}

/** The address that a reader is sent to: of the words in the article, or of the only source which a digest has the statement from. */
export function sourceUrl(citation: Citation): string | undefined {
  const { article, statement } = citation;
  const [only, ...others] = sourcesOf(citation);
  const source = others.length === 0 ? only?.url : undefined;
  return linkable(deepLink(article, shownSpans(statement)) ?? source);
}

/** The sources of a digest: where a statement may be from several, each is linked by its name, as far as there is room, and none gets the button. */
function basis(citation: Citation, linksRoom: number, words: StatementWords): string | undefined {
  const basedOn = sourcesOf(citation);
  if (citation.article.url !== undefined || basedOn.length === 0) return undefined;
  let room = linksRoom;
  const names = basedOn.slice(0, BASES).map(({ outlet, url: address }) => {
    const name = line(outlet, 40) ?? words.unnamedSource;
    const href = basedOn.length > 1 ? linkable(address) : undefined;
    if (href === undefined) return name;
    const link = `[${name}](<${percentEncoded(href, /[<>\\]/gu)}>)`;
    if (roomOf(link) > room) return name;
    room -= roomOf(link);
    return link;
  });
  return words.basedOn([...new Set(names)].join(", ") + (basedOn.length > BASES ? ", …" : ""));
}

/** The address as a link button takes it: of the web, a host with a dot in it, at most 512 characters. */
function linkable(address: string | undefined): string | undefined {
  const href = webAddress(address);
  if (href === undefined || !new URL(href).hostname.includes(".")) return undefined;
  return href.length <= 512 ? href : undefined;
}
