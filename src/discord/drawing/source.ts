import { dotted } from "./dotted.ts";
import { type Citation, sourcesOf } from "../../domain/answer.ts";
import type { Article, Source } from "../../domain/article.ts";
import { deepLink } from "../../domain/deep-link.ts";
import type { Place } from "../../domain/quote-check.ts";
import type { Span } from "../../domain/span.ts";
import { shownSpans } from "../../domain/statement.ts";
import { line } from "./line.ts";
import { placeText } from "./place.ts";
import { roomOf } from "./room.ts";
import { percentEncoded, webAddress } from "./web-address.ts";
import type { StatementWords } from "../words/words.ts";

/** So many sources of a digest are named. */
const BASES = 6;

/** Words of an article, and where that has them from, if it is a digest. */
export interface Located {
  readonly article: Article;
  readonly spans: readonly [Span, ...Span[]];
  readonly bases: readonly Source[];
}

/** The words that a reader is shown of a statement. */
export function locatedStatement(citation: Citation): Located {
  const { article, statement } = citation;
  return { article, spans: shownSpans(statement), bases: sourcesOf(citation) };
}

/** Words that were looked for, where an article has them. */
export function locatedWords({ article, spans, whose }: Place): Located {
  const bases =
    "speaker" in whose ? sourcesOf({ article, speaker: whose.speaker }) : article.basedOn;
  return { article, spans, bases };
}

/** Where words stand, so that anyone can check it: publisher, title, date, file and characters; links within `linksRoom`, all else within such a share of the ordinary room. */
export function sourceLine(
  located: Located,
  linksRoom: number,
  words: StatementWords,
  share = 1,
): string {
  const { article, spans } = located;
  const parts = [
    line(article.publisher, 80 * share),
    basis(located, linksRoom, words),
    line(article.title, 200 * share),
    line(article.published, 10),
    article.status === "corrected" ? words.corrected : undefined,
    placeText(article, spans, words),
  ];
  return `-# ${dotted(parts)}`;
}

/** The address that a reader is sent to: of the words in the article, or of the only source which a digest has them from. */
export function sourceUrl({
  article,
  spans,
  bases: [only, ...others],
}: Located): string | undefined {
  const source = others.length === 0 ? only?.url : undefined;
  return linkable(deepLink(article, spans) ?? source);
}

/** A link in Markdown. @param label in Markdown. */
export function markdownLink(label: string, address: string): string {
  return `[${label}](<${percentEncoded(address, /[<>\\]/gu)}>)`;
}

/** The sources of a digest: where words may be from several, each is linked by its name, as far as there is room, and none gets the button. */
function basis(
  { article, bases }: Located,
  linksRoom: number,
  words: StatementWords,
): string | undefined {
  if (article.url !== undefined || bases.length === 0) return undefined;
  let room = linksRoom;
  const names = bases.slice(0, BASES).map(({ outlet, url: address }) => {
    const name = line(outlet, 40) ?? words.unnamedSource;
    const href = bases.length > 1 ? linkable(address) : undefined;
    if (href === undefined) return name;
    const link = markdownLink(name, href);
    if (roomOf(link) > room) return name;
    room -= roomOf(link);
    return link;
  });
  return words.basedOn([...new Set(names)].join(", ") + (bases.length > BASES ? ", …" : ""));
}

/** The address as a link button takes it: of the web, a host with a dot in it, at most 512 characters. */
function linkable(address: string | undefined): string | undefined {
  const href = webAddress(address);
  if (href === undefined || !new URL(href).hostname.includes(".")) return undefined;
  return href.length <= 512 ? href : undefined;
}
