import { createRequire } from "node:module";
import { extname } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { refusalLine } from "../corpus/fault.ts";
import { type Corpus, loadCorpus } from "../corpus/load.ts";
import { type IndexShelf, indexShelfOf, keepIndex, keptIndex } from "../corpus/index-cache.ts";
import { isSystemFault } from "../corpus/kept-file.ts";
import { readerVersion } from "../corpus/reader-version.ts";
import { type Shelf, keepReadings, keptReadings, shelfOf } from "../corpus/reading-cache.ts";
import type { Article } from "../domain/article.ts";
import { counted } from "../domain/counted.ts";
import type { Engine } from "../domain/engine.ts";
import type { Reading } from "../domain/reading.ts";
import type { RefusedFile } from "../domain/refused-file.ts";
import type { SpeakerNote } from "../domain/speaker.ts";
import { createEngine } from "../engine.ts";

/** What there is to tell while an engine is made. */
export type News =
  | { readonly kind: "refused"; readonly refused: RefusedFile }
  | { readonly kind: "reading"; readonly read: number; readonly articles: number }
  /** The next start will have to read all of it again. */
  | { readonly kind: "not-kept"; readonly reason: string };

/** Where articles lie, and the folder that keeps what was read from them, if any. */
export interface Places {
  readonly corpus: string;
  readonly cache: string | undefined;
}

/** A corpus, what was read from each of its articles, in their order, and where that is kept. */
export interface ReadCorpus extends Read {
  readonly loaded: Corpus;
  readonly shelves: Shelves | undefined;
}

/** A corpus and what is read from it: what is kept is taken from the cache, all else is read, and kept. @throws CorpusError. */
export async function readCorpus(
  { corpus, cache }: Places,
  tell: (news: News) => void,
): Promise<ReadCorpus> {
  const loaded = await loadCorpus(corpus);
  for (const refused of loaded.refused) tell({ kind: "refused", refused });
  const shelves =
    cache === undefined ? undefined : await orNews(() => shelvesFor(cache, corpus, loaded), tell);
  return { loaded, shelves, ...(await readingsOf(loaded, shelves?.readings, tell)) };
}

/** An engine over a corpus, with the index of the cache where it is that of these articles. @throws CorpusError. */
export async function engineOver(places: Places, tell: (news: News) => void): Promise<Engine> {
  const at = new Date().toISOString();
  const { loaded, readings, areKept, shelves } = await readCorpus(places, tell);
  const intake = { at, refused: loaded.refused };
  if (shelves === undefined || !areKept) return createEngine(readings, loaded.notes, intake);
  const made: Uint8Array[] = [];
  const keeping = {
    kept: await keptIndex(shelves.index),
    keep: (bytes: Uint8Array) => void made.push(bytes),
  };
  const engine = createEngine(readings, loaded.notes, intake, keeping);
  for (const bytes of made) await orNews(() => keepIndex(shelves.index, bytes), tell);
  return engine;
}

/** News on one line. */
export function newsLine(news: News): string {
  switch (news.kind) {
    case "refused":
      return `refused ${refusalLine(news.refused)}`;
    case "reading":
      return `read ${String(news.read)} of ${counted(news.articles, "article")}`;
    case "not-kept":
      return `what was read is not kept for the next start (${news.reason}); CACHE names the folder for it, or off`;
  }
}

/** Where the readings of a corpus are kept, and the index over all of them. */
interface Shelves {
  readonly readings: Shelf;
  readonly index: IndexShelf;
}

/** Their versions are what the reader and the index are made of: their own files, and the packages that they stand on. */
async function shelvesFor(
  cache: string,
  corpus: string,
  { articles, notes }: Corpus,
): Promise<Shelves> {
  const reader = await readerVersion([
    ...["../domain", "../reading", "../corpus"].map(placeOf),
    ...["wink-nlp", "wink-eng-lite-web-model"].map(packageOf),
  ]);
  const engine = placeOf(`../engine${extname(import.meta.url)}`);
  const indexer = await readerVersion([placeOf("../retrieval"), engine, packageOf("stemmer")]);
  const readings = shelfOf(cache, corpus, [reader, notes]);
  return { readings, index: indexShelfOf(readings, indexer, articles) };
}

function placeOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

function packageOf(name: string): string {
  return createRequire(import.meta.url).resolve(`${name}/package.json`);
}

/** What was read from each article, in their order, and whether the next start finds it. */
interface Read {
  readonly readings: readonly Reading[];
  readonly areKept: boolean;
}

async function readingsOf(
  { articles, notes }: Corpus,
  shelf: Shelf | undefined,
  tell: (news: News) => void,
): Promise<Read> {
  if (shelf === undefined)
    return { readings: await readAnew(articles, notes, tell), areKept: false };
  const kept = await keptReadings(shelf, articles);
  const missing = articles.filter(({ id }) => !kept.readings.has(id));
  const anew = await readAnew(missing, notes, tell);
  const all = new Map(kept.readings);
  for (const reading of anew) all.set(reading.article.id, reading);
  const readings = articles.flatMap(({ id }) => all.get(id) ?? []);
  if (anew.length === 0 && !kept.untidy) return { readings, areKept: true };
  const put = await orNews(async () => keepReadings(shelf, readings).then(() => true), tell);
  return { readings, areKept: put === true };
}

/** What a step with the cache gives; nothing but news where the operating system refuses it: a bot without a cache is slow, not broken. */
async function orNews<T>(
  step: () => Promise<T>,
  tell: (news: News) => void,
): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    tell({ kind: "not-kept", reason: error.message });
    return undefined;
  }
}

/** In milliseconds: whoever waits is told that often how far it is. */
export const patience = 3000;

/** The reader, which takes long to load, is loaded only where there is something to read. Whatever else waits has its turn between two articles. */
async function readAnew(
  articles: readonly Article[],
  notes: readonly SpeakerNote[],
  tell: (news: News) => void,
): Promise<readonly Reading[]> {
  if (articles.length === 0) return [];
  const { read } = await import("../reading/read.ts");
  const readings: Reading[] = [];
  let told = performance.now();
  for (const article of articles) {
    readings.push(read(article, notes));
    await setImmediate();
    if (performance.now() - told < patience) continue;
    told = performance.now();
    tell({ kind: "reading", read: readings.length, articles: articles.length });
  }
  return readings;
}
