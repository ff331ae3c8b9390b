import { createRequire } from "node:module";
import { extname } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { type IndexShelf, indexShelfOf } from "../corpus/index-cache.ts";
import { isSystemFault } from "../corpus/kept-file.ts";
import type { Versions } from "../corpus/gaps.ts";
import { readerVersion } from "../corpus/reader-version.ts";
import {
  addReadings,
  factsOf,
  keepReadings,
  keptReadings,
  shelfOf,
} from "../corpus/reading-cache.ts";
import type { Article } from "../domain/article.ts";
import type { Reading } from "../domain/reading.ts";
import type { SpeakerNote } from "../domain/speaker.ts";
import type { News } from "./engine-news.ts";
import { patience } from "./patience.ts";
import type { Places } from "./places.ts";

/** What was read from each article, in their order. */
export interface Read {
  readonly readings: readonly Reading[];
  /** Where the index over them is kept; undefined where the next start does not find them. */
  readonly shelf: IndexShelf | undefined;
}

/** The versions of the reader and of the index are what they are made of: their own files, and the packages that they stand on. */
interface MadeOf {
  readonly reader: string;
  readonly indexer: string;
}

/** Has articles read: those that are the same as the last time are not read again, nor those that the cache has. */
export class ReadingRoom {
  readonly #places: Places;
  readonly #readers: number;
  #madeOf: MadeOf | undefined;
  /** The notes that all was read with, as JSON. */
  #notes = "";
  #known: ReadonlyMap<string, Reading> = new Map();

  /** @param readers so many threads read where there is much to read, each with some hundred megabytes; this one alone where it is 1. */
  constructor(places: Places, readers = 1) {
    this.#places = places;
    this.#readers = readers;
  }

  /** What is read from these articles. Where nothing can be kept, that is told. */
  async read(corpus: Versions, tell: (news: News) => void): Promise<Read> {
    const { articles, notes } = corpus;
    const shelves = await orNews(async () => this.#shelves(corpus), tell);
    if (this.#notes !== JSON.stringify(notes)) this.#known = new Map();
    const isFirst = this.#known.size === 0;
    const lacking = articles.filter((article) => !this.#known.has(keyOf(article)));
    const kept = shelves && (await keptReadings(shelves.readings, lacking));
    const anew = await readAnew(
      lacking.filter(({ id }) => kept?.readings.has(id) !== true),
      notes,
      tell,
      this.#readers,
    );
    const readings = this.#remember(corpus, [...(kept?.readings.values() ?? []), ...anew]);
    if (shelves === undefined) return { readings, shelf: undefined };
    const areKept = await orNews(async () => {
      if (isFirst && (anew.length > 0 || kept?.untidy === true))
        await keepReadings(shelves.readings, readings);
      else if (anew.length > 0) await addReadings(shelves.readings, anew);
      return true;
    }, tell);
    return { readings, shelf: areKept === true ? shelves.index : undefined };
  }

  /** All readings in the order of the articles, known from now on. */
  #remember({ articles, notes }: Versions, fresh: readonly Reading[]): readonly Reading[] {
    const byKey = new Map(this.#known);
    for (const reading of fresh) byKey.set(keyOf(reading.article), reading);
    this.#known = new Map(
      articles.flatMap((article) => {
        const [key, reading] = [keyOf(article), byKey.get(keyOf(article))];
        return reading === undefined ? [] : [[key, reading]];
      }),
    );
    this.#notes = JSON.stringify(notes);
    return [...this.#known.values()];
  }

  async #shelves({ articles, notes }: Versions) {
    const { corpus, cache } = this.#places;
    if (cache === undefined) return undefined;
    const { reader, indexer } = (this.#madeOf ??= await madeOf());
    const readings = shelfOf(cache, corpus, [reader, notes]);
    return { readings, index: indexShelfOf(readings, indexer, articles) };
  }
}

/** All by which an article can be told from others, and where it lies. */
function keyOf(article: Article): string {
  return `${article.file}\n${factsOf(article)}`;
}

async function madeOf(): Promise<MadeOf> {
  const reader = await readerVersion([
    ...["../domain", "../reading", "../corpus"].map(placeOf),
    ...["wink-nlp", "wink-eng-lite-web-model"].map(packageOf),
  ]);
  const engine = placeOf(`../engine${extname(import.meta.url)}`);
  const indexer = await readerVersion([placeOf("../retrieval"), engine, packageOf("stemmer")]);
  return { reader, indexer };
}

function placeOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

function packageOf(name: string): string {
  return createRequire(import.meta.url).resolve(`${name}/package.json`);
}

/** What a step with the cache gives; nothing but news where the operating system refuses it: a bot without a cache is slow, not broken. */
export async function orNews<T>(
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

/** Fewer articles are read before other threads are ready to. */
const MANY = 100;

/** The reader, which takes long to load, is loaded only where there is something to read. Whatever else waits has its turn between two articles. */
async function readAnew(
  articles: readonly Article[],
  notes: readonly SpeakerNote[],
  tell: (news: News) => void,
  readers: number,
): Promise<readonly Reading[]> {
  if (articles.length === 0) return [];
  let told = performance.now();
  const tellNow = (count: number): void => {
    if (performance.now() - told < patience) return;
    told = performance.now();
    tell({ kind: "reading", read: count, articles: articles.length });
  };
  if (readers > 1 && articles.length >= MANY) {
    const { readSideBySide } = await import("./side-by-side.ts");
    return readSideBySide(articles, notes, readers, tellNow);
  }
  const { read } = await import("../reading/read.ts");
  const readings: Reading[] = [];
  for (const article of articles) {
    readings.push(read(article, notes));
    await setImmediate();
    tellNow(readings.length);
  }
  return readings;
}
