import { createRequire } from "node:module";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { refusalLine } from "../corpus/fault.ts";
import { type Corpus, loadCorpus } from "../corpus/load.ts";
import { readerVersion } from "../corpus/reader-version.ts";
import {
  type Shelf,
  isSystemFault,
  keepReadings,
  keptReadings,
  shelfOf,
} from "../corpus/reading-cache.ts";
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

/** An engine over a corpus: what is kept is taken from the cache, all else is read, and kept. @throws CorpusError. */
export async function engineOver(
  { corpus, cache }: Places,
  tell: (news: News) => void,
): Promise<Engine> {
  const loaded = await loadCorpus(corpus);
  for (const refused of loaded.refused) tell({ kind: "refused", refused });
  const shelf =
    cache === undefined
      ? undefined
      : await orNews(() => shelfFor(cache, corpus, loaded.notes), tell);
  const at = new Date().toISOString();
  const readings = await readingsOf(loaded, shelf, tell);
  return createEngine(readings, loaded.notes, { at, refused: loaded.refused });
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

/** What the reader is made of: its own files, and the packages that it stands on. */
async function shelfFor(
  cache: string,
  corpus: string,
  notes: readonly SpeakerNote[],
): Promise<Shelf> {
  const own = ["../domain", "../reading", "../corpus"].map((folder) =>
    fileURLToPath(new URL(folder, import.meta.url)),
  );
  const { resolve } = createRequire(import.meta.url);
  const packages = ["wink-nlp", "wink-eng-lite-web-model"].map((name) =>
    resolve(`${name}/package.json`),
  );
  const version = await readerVersion([...own, ...packages]);
  return shelfOf(cache, corpus, [version, notes]);
}

/** In the order of the articles. */
async function readingsOf(
  { articles, notes }: Corpus,
  shelf: Shelf | undefined,
  tell: (news: News) => void,
): Promise<readonly Reading[]> {
  if (shelf === undefined) return readAnew(articles, notes, tell);
  const kept = await keptReadings(shelf, articles);
  const missing = articles.filter(({ id }) => !kept.readings.has(id));
  const anew = await readAnew(missing, notes, tell);
  const all = new Map(kept.readings);
  for (const reading of anew) all.set(reading.article.id, reading);
  const readings = articles.flatMap(({ id }) => all.get(id) ?? []);
  if (anew.length > 0 || kept.untidy) await orNews(() => keepReadings(shelf, readings), tell);
  return readings;
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
const patience = 3000;

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
