import type { JsonFeed } from "feedsmith";

import { dayOf } from "./day-of.ts";
import { type Entry, type Words, htmlWords } from "./feed-entry.ts";
import { address, language, nameList, plainLine } from "./written.ts";

type Feed = JsonFeed.Feed<string>;
type Item = NonNullable<JsonFeed.Item<string>>;

/** The entries of a JSON Feed; relative addresses are relative to its page, or to `url`. */
export function jsonFeedEntries(feed: Feed, url: string | undefined) {
  const base = address(feed.home_page_url, url) ?? url;
  return (feed.items ?? []).map((item) => () => jsonFeedEntry(item, feed, base));
}

function jsonFeedEntry(item: Item, feed: Feed, base: string | undefined): Entry {
  const authors = item.authors ?? feed.authors ?? [];
  return {
    facts: {
      title: plainLine(item.title),
      publisher: plainLine(feed.title),
      author: nameList(authors.flatMap(({ name }) => plainLine(name) ?? [])),
      published: dayOf(item.date_published),
      url: address(item.url, base),
      language: language(item.language ?? feed.language),
    },
    full: htmlWords(item.content_html) ?? textWords(item.content_text),
    summary: textWords(item.summary),
  };
}

function textWords(written: string | undefined): Words | undefined {
  return written === undefined ? undefined : { written, isHtml: false };
}
