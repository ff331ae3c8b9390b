import type { Facts } from "../domain/article.ts";
import { dayOf } from "./day-of.ts";
import { isObject } from "./json-value.ts";
import type { Told } from "./told.ts";
import { address, language, nameList, named, oneLine, plainLine } from "./written.ts";

/** What dumps call the parts of an article, without case, `_` and `-`; the first that is usable counts. */
const keys = {
  title: ["title", "headline", "webtitle", "name"],
  url: ["url", "link", "canonicalurl", "permalink", "weburl", "sourceurl"],
  published: [
    "published",
    "publishedat",
    "datepublished",
    "datepublish",
    "publisheddate",
    "publicationdate",
    "webpublicationdate",
    "pubdate",
    "publishdate",
    "date",
  ],
  publisher: [
    "publisher",
    "source",
    "outlet",
    "publication",
    "sitename",
    "newspaper",
    "domain",
    "sourcedomain",
  ],
  author: ["author", "authors", "byline", "creator"],
  language: ["language", "lang"],
} as const;

/** What is told of an article, by whichever names. */
export function factsOf(told: Told): Facts {
  return {
    title: told.first(keys.title, nameIn),
    publisher: told.first(keys.publisher, publisher),
    author: told.first(keys.author, authors),
    published: told.first(keys.published, dayOf),
    url: told.first(keys.url, (value) => address(value)),
    language: told.first(keys.language, language),
  };
}

/** `"Harbour Gazette"`, `{"name": "Harbour Gazette"}`, `{"rendered": "Ferry back"}`, `{"main": "Ferry back"}`. */
function nameIn(value: unknown): string | undefined {
  if (!isObject(value)) return oneLine(value);
  const { name, title, rendered, main, original } = value;
  return oneLine(name ?? title ?? rendered ?? main ?? original);
}

/** An address names nobody. */
function publisher(value: unknown): string | undefined {
  const name = nameIn(value);
  return name !== undefined && /^https?:/iu.test(name) ? undefined : name;
}

/** `"By Ann Lee"`, `["Ann Lee", {"name": "Bo Ray"}]`, `{"original": "By Ann Lee"}`. */
function authors(value: unknown): string | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return nameList(list.flatMap((author) => nameIn(author) ?? []).map(named));
}

/** What is told and cannot be taken: `published is 05/04/2031, which may be one of two days`. */
export function unusableFacts(told: Told): readonly string[] {
  const facts = factsOf(told);
  return [
    ...unusable(told, keys.published, facts.published, whyNoDay),
    ...unusable(told, keys.url, facts.url, () => "which is no http or https address"),
    ...unusable(told, keys.language, facts.language, () => "which is no language"),
  ];
}

function unusable(
  told: Told,
  names: readonly string[],
  taken: string | undefined,
  why: (written: string) => string,
): readonly string[] {
  if (taken !== undefined) return [];
  const found = told.first(names, (value, key) => {
    const written = typeof value === "number" ? String(value) : plainLine(value);
    return written === undefined ? undefined : { key, written };
  });
  if (found === undefined) return [];
  const shown = found.written.length > SHOWN ? `${found.written.slice(0, SHOWN)}…` : found.written;
  return [`${found.key} is ${shown}, ${why(found.written)}`];
}

/** In UTF-16 code units. */
const SHOWN = 60;

/** Each of its two numbers may be the month. */
const EITHER_WAY = /^(?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|1[0-2])[./-]\d/u;

function whyNoDay(written: string): string {
  return EITHER_WAY.test(written) ? "which may be one of two days" : "which names no day";
}
