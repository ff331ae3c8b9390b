import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from "feedsmith";

import { type Facts, firstKnown } from "../domain/article.ts";
import { FileFault } from "../domain/file-fault.ts";
import { type Body, bodyOf, htmlBody } from "./body.ts";
import type { Draft, Found } from "./draft.ts";
import { atomEntries } from "./feed-atom.ts";
import type { Entry, Words } from "./feed-entry.ts";
import { jsonFeedEntries } from "./feed-json.ts";
import { rdfEntries, rssEntries } from "./feed-rss.ts";
import { type Left, draftOf, foundBy, shared } from "./found.ts";
import { isObject } from "./json-value.ts";
import type { XmlElement } from "./xml.ts";
import { part, partsWithin, textWithin } from "./xml-parts.ts";

/** What comes of RSS or Atom, given its outermost element and its text; entries without their full text are left. */
export function xmlFeed(root: XmlElement, text: string, facts: Facts): Iterable<Found> {
  if (partsWithin(root, PERSON).some(isEndless))
    throw new FileFault("names an author without end", "save the feed anew");
  if (part(root, "channel", "wxr_version") !== undefined)
    throw new FileFault("is a backup of WordPress, with drafts in it", "import the site's feed");
  return found(
    parsed(() => entriesOf(root.name, text, facts.url)),
    facts,
  );
}

/** feedsmith takes these apart at their brackets, for each bracket anew. */
const PERSON = /^(?:author|managingEditor|webMaster)$/iu;

const isEndless = (person: XmlElement) => {
  const text = textWithin(person) ?? "";
  return text.length > 1000 || text.split(/[<([]/u).length > 20;
};

/** Whether a value of JSON is a JSON Feed. */
export function isJsonFeed(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { version } = value;
  return typeof version === "string" && version.includes("jsonfeed.org/version/");
}

/** What comes of a JSON Feed. */
export function jsonFeed(value: unknown, facts: Facts): Iterable<Found> {
  return found(
    parsed(() => jsonFeedEntries(parseJsonFeed(value), facts.url)),
    facts,
  );
}

function entriesOf(root: string, text: string, url: string | undefined) {
  if (root === "feed") return atomEntries(parseAtomFeed(text), url);
  return root === "RDF" ? rdfEntries(parseRdfFeed(text), url) : rssEntries(parseRssFeed(text), url);
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch {
    throw new FileFault("is no feed that can be read", "save it anew");
  }
}

function* found(entries: readonly (() => Entry)[], facts: Facts): Generator<Found> {
  if (entries.length === 0) throw new FileFault("holds no entry", "save the feed anew");
  for (const [index, entry] of entries.entries())
    yield foundBy(() => made(entry(), shared(facts)), `entry ${index + 1}`);
}

function made({ facts, full, summary }: Entry, otherwise: Facts): Draft | Left {
  const short = bodyIn(summary);
  const body = bodyIn(full) ?? fullText(short);
  if (body !== undefined) return draftOf(firstKnown(facts, otherwise), body);
  const what = short === undefined ? "no text" : "only a summary";
  return { reason: `${what}: import its page${facts.url === undefined ? "" : `, ${facts.url}`}` };
}

function bodyIn(words: Words | undefined): Body | undefined {
  if (words === undefined || words.written.trim() === "") return undefined;
  const body = words.isHtml ? htmlBody(words.written) : bodyOf(words.written);
  return body.text.trim() === "" ? undefined : body;
}

const [SEVERAL, LONG] = [3, 1500];

/** Some feeds have the full text where others have a summary: it has several paragraphs, or is long. */
function fullText(summary: Body | undefined): Body | undefined {
  const paragraphs = summary?.text.trim().split(/\n\s*\n/u).length ?? 0;
  return paragraphs >= SEVERAL || (summary?.text.length ?? 0) > LONG ? summary : undefined;
}
