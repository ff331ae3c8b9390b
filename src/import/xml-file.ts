import { Parser } from "htmlparser2";

import type { Facts } from "../domain/article.ts";
import { FileFault } from "../domain/file-fault.ts";
import type { Document, Found } from "./draft.ts";
import { xmlFeed } from "./feed.ts";
import { foundBy } from "./found.ts";
import { newsmlItems } from "./newsml.ts";
import { nitfArticle } from "./nitf.ts";
import { type XmlElement, xmlRoot, xmlText } from "./xml.ts";

/** Reads RSS, Atom, NewsML-G2 and NITF. */
export function* xmlFile(document: Document): Iterable<Found> {
  const text = xmlText(document);
  const root = xmlRoot(text);
  const format = formats.get(root.name);
  if (format === undefined)
    throw new FileFault(
      `is XML of no kind that is read here: ${root.name.slice(0, 50)}`,
      "save it as NITF or RSS",
    );
  yield* format(root, text, document.facts);
}

/** Whether XML is of a kind that `xmlFile` reads, by its outermost element; XHTML is not. */
export function isNewsXml(text: string): boolean {
  const names: string[] = [];
  const onopentagname = (name: string) => void names.push(name);
  new Parser({ onopentagname }, { xmlMode: true }).end(text.slice(0, BEGINNING));
  const [outermost = ""] = names;
  return formats.has(outermost.slice(outermost.indexOf(":") + 1));
}

/** In characters: of a long document, enough to come upon its first element. */
const BEGINNING = 10_000;

type Format = (root: XmlElement, text: string, facts: Facts) => Iterable<Found>;

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ["rss", xmlFeed],
  ["feed", xmlFeed],
  ["RDF", xmlFeed],
  ["nitf", (root, _, facts) => [foundBy(() => nitfArticle(root, facts), undefined)]],
  ["newsItem", (root, _, facts) => newsmlItems(root, facts)],
  ["newsMessage", (root, _, facts) => newsmlItems(root, facts)],
  ["packageItem", (root, _, facts) => newsmlItems(root, facts)],
]);
