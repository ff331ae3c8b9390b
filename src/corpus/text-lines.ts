import { extname } from "node:path";

import type { Article, ArticleId } from "../domain/article.ts";
import { FileFault } from "../domain/file-fault.ts";
import { fileText } from "./bytes.ts";
import { dumpedArticle } from "./dump.ts";
import { frontMatter } from "./front-matter.ts";
import { linesOf } from "./lines.ts";

/** Where an article's text stands in its file. */
type Place =
  /** Below some lines, which are kept as bytes. */
  | { readonly kind: "below"; readonly above: Uint8Array; readonly lines: number }
  /** All of it on one line of a dump, counted from 1. */
  | { readonly kind: "line"; readonly line: number };

/** On which lines of their files articles stand; a file that has changed or gone since counts as one without lines above the text. */
export class TextLines {
  readonly #places: ReadonlyMap<ArticleId, Place>;

  private constructor(places: ReadonlyMap<ArticleId, Place>) {
    this.#places = places;
  }

  /** Reads the files of these articles again. */
  static async of(articles: readonly Article[]): Promise<TextLines> {
    const places = new Map<ArticleId, Place>();
    const dumps = new Set(articles.map(({ file }) => file).filter(isDump));
    for (const dump of dumps) await placeLines(dump, places);
    for (const { id, file } of articles)
      if (/\.md$/iu.test(file)) places.set(id, await placeBelow(file));
    return new TextLines(places);
  }

  /** The line of its file, counted from 1, on which a place of an article's text stands. */
  at({ id, text }: Article, place: number): number {
    const found = this.#places.get(id);
    if (found?.kind === "line") return found.line;
    return (found?.lines ?? 0) + 1 + lineFeeds(text.slice(0, place));
  }

  /** The first line above an article's text that has these words, counted from 1; 1 where none has. */
  above({ id }: Article, words: string): number {
    const found = this.#places.get(id);
    if (found === undefined) return 1;
    if (found.kind === "line") return found.line;
    const above = Buffer.from(found.above).toString();
    return 1 + lineFeeds(above.slice(0, Math.max(0, above.indexOf(words))));
  }
}

function isDump(file: string): boolean {
  return extname(file).toLowerCase() === ".jsonl";
}

async function placeBelow(file: string): Promise<Place> {
  const text = (await unlessFault(async () => fileText(file))) ?? "";
  const body = (await unlessFault(() => frontMatter(text)))?.body ?? text;
  const above = text.slice(0, text.length - body.length);
  return { kind: "below", above: Buffer.from(above), lines: lineFeeds(above) };
}

async function placeLines(dump: string, places: Map<ArticleId, Place>): Promise<void> {
  for await (const line of linesOf(dump)) {
    const id = (await unlessFault(() => dumpedArticle(dump, line)))?.id;
    if (id !== undefined && !places.has(id)) places.set(id, { kind: "line", line: line.number });
  }
}

async function unlessFault<T>(step: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return undefined;
  }
}

function lineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
