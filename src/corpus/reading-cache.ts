import { createHash } from "node:crypto";
import { appendFile } from "node:fs/promises";
import { join, resolve } from "node:path";

import type { Article, ArticleId } from "../domain/article.ts";
import type { Reading } from "../domain/reading.ts";
import { type KeptFile, isSystemFault, keepFile, keptPath } from "./kept-file.ts";
import { keptForm, readingFrom } from "./kept-reading.ts";
import { linesOf } from "./lines.ts";

/** Where the readings of one corpus are kept between runs of the program. */
export interface Shelf extends KeptFile {
  /** What else a reading depends on than its article, as a hash. */
  readonly basis: string;
}

/** What a shelf holds of a corpus. */
export interface Kept {
  readonly readings: ReadonlyMap<ArticleId, Reading>;
  /** Whether the shelf also holds what is damaged, old, or of articles that are gone. */
  readonly untidy: boolean;
}

/** The shelf of a corpus within a folder; `basis` is all that its readings depend on beside the articles. */
export function shelfOf(folder: string, corpus: string, basis: readonly unknown[]): Shelf {
  const name = `${sha256(resolve(corpus)).slice(0, 16)}.readings`;
  return { folder, name, basis: sha256(JSON.stringify(basis)) };
}

/**
 * The readings that a shelf holds of these articles. A line of it counts only where it is whole, was read from the very article
 * with the same reader, and fits its text; whatever else lies there is as good as nothing.
 */
export async function keptReadings(shelf: Shelf, articles: readonly Article[]): Promise<Kept> {
  const byKey = new Map(articles.map((article) => [keyOf(article, shelf), article]));
  const readings = new Map<ArticleId, Reading>();
  let lines = 0;
  try {
    for await (const { bytes } of linesOf(await keptPath(shelf))) {
      lines += 1;
      const reading =
        bytes && readingOn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), byKey);
      if (reading) readings.set(reading.article.id, reading);
    }
  } catch (error) {
    if (!isSystemFault(error)) throw error;
  }
  return { readings, untidy: lines !== readings.size };
}

const hashLength = 64;

/** A line is a hash of all that follows it, the key of the article, and the reading: `3f… 9c… [[…]]`. */
function readingOn(line: Buffer, byKey: ReadonlyMap<string, Article>): Reading | undefined {
  const signed = line.subarray(hashLength + 1);
  const article = byKey.get(signed.toString("latin1", 0, hashLength));
  if (article === undefined || line.toString("latin1", 0, hashLength) !== sha256(signed))
    return undefined;
  return readingFrom(json(signed.toString("utf8", hashLength + 1)), article);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Puts readings on a shelf, instead of all that it holds.
 * @throws whatever the operating system says when the folder cannot be written to.
 */
export async function keepReadings(shelf: Shelf, readings: readonly Reading[]): Promise<void> {
  await keepFile(
    shelf,
    readings.map((reading) => lineOf(reading, shelf)),
  );
}

/**
 * Puts readings on a shelf beside all that it holds, which costs little however much that is.
 * @throws whatever the operating system says when the folder cannot be written to.
 */
export async function addReadings(shelf: Shelf, readings: readonly Reading[]): Promise<void> {
  const lines = readings.map((reading) => lineOf(reading, shelf));
  await appendFile(join(shelf.folder, shelf.name), lines.join(""));
}

function lineOf(reading: Reading, shelf: Shelf): string {
  const signed = `${keyOf(reading.article, shelf)} ${JSON.stringify(keptForm(reading))}`;
  return `${sha256(signed)} ${signed}\n`;
}

/** All that a reading depends on: every fact of the article, and what else the shelf knows; not where the article lies. */
function keyOf(article: Article, { basis }: Shelf): string {
  return sha256(`${basis}${factsOf(article)}`);
}

/** All that is known of an article, on one line: its text by its hash, and not where it lies. */
export function factsOf({ text: _text, file: _file, ...known }: Article): string {
  return JSON.stringify(known);
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
