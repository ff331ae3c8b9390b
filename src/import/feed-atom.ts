import type { AtomFeed } from "feedsmith";

import { dayOf } from "./day-of.ts";
import type { Entry, Words } from "./feed-entry.ts";
import { address, language, nameList, oneLine, plainLine } from "./written.ts";

type Feed = AtomFeed.Feed<string>;
type AtomEntry = AtomFeed.Entry<string>;

/** The entries of Atom; relative addresses are relative to what it says, to its page, or to `url`. */
export function atomEntries(feed: Feed, url: string | undefined) {
  const base = address(feed.xml?.base, url) ?? pageOf(feed, url) ?? url;
  return (feed.entries ?? []).map((entry) => () => atomEntry(entry, feed, base));
}

function atomEntry(entry: AtomEntry, feed: Feed, base: string | undefined): Entry {
  const { content, source } = entry;
  const authors = entry.authors ?? source?.authors ?? feed.authors ?? [];
  return {
    facts: {
      title: titleOf(entry.title),
      publisher: titleOf(source?.title) ?? titleOf(feed.title),
      author: nameList(authors.flatMap(({ name }) => plainLine(name) ?? [])),
      published: dayOf(entry.published),
      url: pageOf(entry, address(entry.xml?.base, base) ?? base),
      language: language(content?.xml?.lang ?? entry.xml?.lang ?? feed.xml?.lang),
    },
    full: wordsOf(content),
    summary: wordsOf(entry.summary),
  };
}

/** What it is another form of: `<link href="…"/>`, `<link rel="alternate" type="text/html" href="…"/>`. */
function pageOf({ links = [] }: Pick<AtomEntry, "links">, base: string | undefined) {
  const pages = links.filter(({ rel = "alternate" }) => rel === "alternate");
  const page = pages.find(({ type = "text/html" }) => type.includes("html")) ?? pages[0];
  return address(page?.href, base);
}

/** Text unless it is said to be mark-up. */
function titleOf(title: AtomFeed.Text | undefined): string | undefined {
  return isHtml(title?.type) ? oneLine(title?.value) : plainLine(title?.value);
}

function wordsOf(content: AtomFeed.Content | undefined): Words | undefined {
  const { value, type = "text" } = content ?? {};
  if (value === undefined || !/^(?:text|x?html)$|^text\/|xhtml/iu.test(type)) return undefined;
  return { written: /xhtml/iu.test(type) ? unfolded(value) : value, isHtml: isHtml(type) };
}

function isHtml(type = "text"): boolean {
  return /html/iu.test(type);
}

/** `<i/>` is whole in XML, and in HTML only begins. */
function unfolded(xhtml: string): string {
  return xhtml.replace(/<(?!(?:br|hr|img|wbr)\b)([a-z][\w-]*)((?:\s[^<>]*)?)\/>/giu, "<$1$2></$1>");
}
