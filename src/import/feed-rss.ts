import type { DcNs, RdfFeed, RssFeed } from "feedsmith";

import { dayOf } from "./day-of.ts";
import { type Entry, htmlWords } from "./feed-entry.ts";
import { address, language, nameList, oneLine } from "./written.ts";

type Dc = DcNs.ItemOrFeed<string> | undefined;

/** The entries of RSS 0.9x and 2; relative addresses are relative to its page, or to `url`. */
export function rssEntries(feed: RssFeed.Feed<string>, url: string | undefined) {
  const base = address(feed.link, url) ?? url;
  return (feed.items ?? []).map((item) => () => rssEntry(item, feed, base));
}

function rssEntry(
  item: RssFeed.Item<string>,
  feed: RssFeed.Feed<string>,
  base: string | undefined,
): Entry {
  const permalink = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  const writers = namesIn(item.authors?.map(({ name }) => name));
  return {
    facts: {
      title: oneLine(item.title),
      publisher: oneLine(item.source?.title) ?? oneLine(feed.title),
      author: writers ?? namesIn(item.dc?.creators),
      published: dayOf(item.pubDate) ?? dayIn(item.dc),
      url: address(item.link, base) ?? address(permalink),
      language: language(item.dc?.languages?.[0] ?? feed.language ?? feed.dc?.languages?.[0]),
    },
    full: htmlWords(item.content?.encoded),
    summary: htmlWords(item.description),
  };
}

/** The entries of RSS 1, which is RDF. */
export function rdfEntries(feed: RdfFeed.Feed<string>, url: string | undefined) {
  const base = address(feed.link, url) ?? url;
  return (feed.items ?? []).map((item) => () => rdfEntry(item, feed, base));
}

function rdfEntry(
  item: RdfFeed.Item<string>,
  feed: RdfFeed.Feed<string>,
  base: string | undefined,
): Entry {
  return {
    facts: {
      title: oneLine(item.title),
      publisher: oneLine(feed.title),
      author: namesIn(item.dc?.creators),
      published: dayIn(item.dc),
      url: address(item.link, base),
      language: language(item.dc?.languages?.[0] ?? feed.dc?.languages?.[0]),
    },
    full: htmlWords(item.content?.encoded),
    summary: htmlWords(item.description),
  };
}

function dayIn(dc: Dc): string | undefined {
  return dayOf(dc?.dates?.[0]);
}

function namesIn(names: readonly (string | undefined)[] | undefined): string | undefined {
  return nameList((names ?? []).flatMap((name) => oneLine(name) ?? []));
}
