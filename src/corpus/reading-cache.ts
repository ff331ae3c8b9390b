import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

import type { Article, ArticleId } from "../domain/article.ts";
import type { Reading } from "../domain/reading.ts";
import { keptForm, readingFrom } from "./kept-reading.ts";
import { linesOf } from "./lines.ts";

/** Where the readings of one corpus are kept between runs of the program. */
export interface Shelf {
  readonly folder: string;
  /** The name of the corpus's own file in the folder. */
  readonly name: string;
  /** What else a reading depends on than its article, as a hash. */
  readonly basis: string;
}

/** What a shelf holds of a corpus. */
export interface Kept {
  readonly readings: ReadonlyMap<ArticleId, Reading>;
  /** Whether the shelf also holds what is damaged, old, or of articles that are gone. */
  readonly untidy: boolean;
}

/** In bytes: the readings of some hundred thousand articles. A file past it is none of ours. */
const largestFile = 1_000_000_000;

/** Files that nobody has written to for so long are removed: of a corpus that is gone, or of a program that was killed. */
const forgottenAfter = 30 * 24 * 60 * 60 * 1000;

const ours = /^[0-9a-f]{16}\.readings/u;

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
    for await (const { bytes } of linesOf(await fileIn(shelf))) {
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

/** Whether an error comes from the operating system. */
export function isSystemFault(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error;
}

/** The path of a shelf's file, where it is one that may be read. */
async function fileIn({ folder, name }: Shelf): Promise<string> {
  const path = join(folder, name);
  const found = await stat(path);
  if (found.isFile() && found.size <= largestFile) return path;
  throw Object.assign(new Error(`${path} is not a file of readings`), { code: "EFTYPE" });
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
 * Puts readings on a shelf, instead of all that it holds. The file is replaced in one step, so that neither a sudden end nor another
 * process at work leaves half of one.
 * @throws whatever the operating system says when the folder cannot be written to.
 */
export async function keepReadings(shelf: Shelf, readings: readonly Reading[]): Promise<void> {
  const { folder, name } = shelf;
  const fresh = join(folder, `${name}.${randomUUID()}`);
  await makeFolder(folder);
  try {
    await writeFile(
      fresh,
      readings.map((reading) => lineOf(reading, shelf)),
      { flag: "wx" },
    );
    await rename(fresh, join(folder, name));
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
  await removeForgotten(folder);
}

/** In a folder that is there: where the system lets none be made, as in /proc, Node looks for one above it for ever. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (!isSystemFault(error) || error.code !== "EEXIST") throw error;
  }
}

function lineOf(reading: Reading, shelf: Shelf): string {
  const signed = `${keyOf(reading.article, shelf)} ${JSON.stringify(keptForm(reading))}`;
  return `${sha256(signed)} ${signed}\n`;
}

/** All that a reading depends on: every fact of the article, and what else the shelf knows; not where the article lies. */
function keyOf({ text: _text, file: _file, ...known }: Article, { basis }: Shelf): string {
  return sha256(`${basis}${JSON.stringify(known)}`);
}

async function removeForgotten(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => ours.test(name));
  for (const path of names.map((name) => join(folder, name))) {
    const written = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Infinity,
    );
    if (Date.now() - written > forgottenAfter) await rm(path, { force: true });
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
