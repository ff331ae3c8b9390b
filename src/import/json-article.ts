import { type Facts, firstKnown } from "../domain/article.ts";
import { FileFault } from "../domain/file-fault.ts";
import { type Body, bodyOf, htmlBody } from "./body.ts";
import { dayOf } from "./day-of.ts";
import type { Draft, Found, Place } from "./draft.ts";
import { draftOf, foundBy } from "./found.ts";
import { type JsonObject, isObject } from "./json-value.ts";
import { isNinjs, ninjsArticle } from "./ninjs.ts";
import { address, language, nameList, named, oneLine } from "./written.ts";

/** What dumps call the parts of an article, without case, `_` and `-`; the first that is usable counts. */
const keys = {
  text: [
    "text",
    "body",
    "content",
    "articlebody",
    "bodytext",
    "maintext",
    "fulltext",
    "contenttext",
  ],
  html: ["bodyhtml", "contenthtml", "html"],
  title: ["title", "headline", "name"],
  url: ["url", "link", "canonicalurl", "permalink", "weburl", "sourceurl"],
  published: ["published", "publishedat", "datepublished", "pubdate", "publishdate", "date"],
  publisher: ["publisher", "source", "outlet", "sitename", "newspaper", "domain"],
  author: ["author", "authors", "byline", "creator"],
  language: ["language", "lang"],
  kind: ["kind", "type"],
} as const;

/** What comes of a value in a dump that is to be an article, in ninjs or with keys of its own; what it does not tell is `otherwise`. */
export function jsonArticle(value: unknown, otherwise: Facts, place: Place): Found {
  return foundBy(() => {
    if (!isObject(value)) throw new FileFault(`is ${typeName(value)}, no article`, withText);
    return isNinjs(value) ? ninjsArticle(value, otherwise) : article(value, otherwise);
  }, place);
}

const withText = 'write it as {"title": "…", "text": "…"}';

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}

function article(value: JsonObject, otherwise: Facts): Draft {
  const told = new Told(value);
  const kind = told.first(keys.kind, transcript) ?? "report";
  return draftOf(firstKnown(factsOf(told), otherwise), bodyIn(told, value), kind);
}

function transcript(kind: unknown): "transcript" | undefined {
  return typeof kind === "string" && /^transcript$/iu.test(kind) ? "transcript" : undefined;
}

/** What an object tells, itself or within `meta` or `metadata`. */
class Told {
  readonly #values: readonly ReadonlyMap<string, unknown>[];

  constructor(value: JsonObject) {
    const own = byPlainKey(value);
    const within = [own.get("meta"), own.get("metadata")].filter(isObject).map(byPlainKey);
    this.#values = [own, ...within];
  }

  /** The first value under one of the keys that is usable. */
  first<T>(names: readonly string[], usable: (value: unknown) => T | undefined): T | undefined {
    for (const values of this.#values)
      for (const name of names) {
        const found = usable(values.get(name));
        if (found !== undefined) return found;
      }
    return undefined;
  }
}

function byPlainKey(value: JsonObject): ReadonlyMap<string, unknown> {
  const entries = Object.entries(value);
  return new Map(entries.map(([key, inner]) => [key.toLowerCase().replace(/[_-]/gu, ""), inner]));
}

/** Mark-up has the paragraphs for sure. */
function bodyIn(told: Told, value: JsonObject): Body {
  const html = told.first(keys.html, fragmentIn);
  if (html !== undefined) return htmlBody(html);
  const text = told.first(keys.text, textIn);
  if (text !== undefined) return bodyOf(text);
  const names = Object.keys(value).slice(0, 20).join(", ") || "none";
  throw new FileFault(`has no text; its keys are: ${names.slice(0, 300)}`, 'give it a key "text"');
}

/** Whether an object of JSON has the text of an article itself. */
export function hasText(value: JsonObject): boolean {
  return new Told(value).first([...keys.html, ...keys.text], textIn) !== undefined;
}

/** `"…"`, `["first paragraph", "second"]`, `{"rendered": "<p>…"}`. */
function textIn(value: unknown): string | undefined {
  const text =
    Array.isArray(value) && value.every((inner) => typeof inner === "string")
      ? value.join("\n\n")
      : isObject(value)
        ? value["rendered"]
        : value;
  return typeof text === "string" && text.trim() !== "" ? text : undefined;
}

/** What an object tells of an article, by whichever names. */
export function factsIn(value: JsonObject): Facts {
  return factsOf(new Told(value));
}

/** Some dumps keep the whole page beside the text that they took from it. */
function fragmentIn(value: unknown): string | undefined {
  const html = textIn(value);
  return html !== undefined && /<(?:!doctype|html|head)\b/iu.test(html) ? undefined : html;
}

function factsOf(told: Told): Facts {
  return {
    title: told.first(keys.title, nameIn),
    publisher: told.first(keys.publisher, publisher),
    author: told.first(keys.author, authors),
    published: told.first(keys.published, dayOf),
    url: told.first(keys.url, (value) => address(value)),
    language: told.first(keys.language, language),
  };
}

/** `"Harbour Gazette"`, `{"name": "Harbour Gazette"}`, `{"rendered": "Ferry back"}`. */
function nameIn(value: unknown): string | undefined {
  if (!isObject(value)) return oneLine(value);
  return oneLine(value["name"] ?? value["title"] ?? value["rendered"]);
}

/** An address names nobody. */
function publisher(value: unknown): string | undefined {
  const name = nameIn(value);
  return name !== undefined && /^https?:/iu.test(name) ? undefined : name;
}

/** `"By Ann Lee"`, `["Ann Lee", {"name": "Bo Ray"}]`. */
function authors(value: unknown): string | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return nameList(list.flatMap((author) => nameIn(author) ?? []).map(named));
}
