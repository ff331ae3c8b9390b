import { createHash } from "node:crypto";

import { FileMemory } from "../corpus/file-memory.ts";
import { type Gap, type Versions, filled, noVersions, versionsFor } from "../corpus/gaps.ts";
import { keepIndex, keptIndex } from "../corpus/index-cache.ts";
import { type Loaded, loadFiles, nothingToServe } from "../corpus/load.ts";
import { factsOf } from "../corpus/reading-cache.ts";
import type { Engine, Intake } from "../domain/engine.ts";
import { createEngine } from "../engine.ts";
import type { News } from "./engine-news.ts";
import type { Places } from "./places.ts";
import { ReadingRoom, orNews } from "./reading-room.ts";
import type { Proof, Room } from "./room.ts";

/** A program runs at its full speed after an engine over so many articles, which serves nobody. */
const ENOUGH = 300;

/** Makes engines over one corpus, each with as little work as what has changed since the one before takes. */
export class ComposingRoom implements Room {
  readonly #places: Places;
  readonly #files = new FileMemory();
  readonly #reading: ReadingRoom;
  #loaded: Loaded = { ...noVersions, gaps: [] };
  #served = noVersions;
  #isWarm = false;
  /** Nothing is left open: files are closed as soon as they are read. */
  readonly close = async (): Promise<void> => undefined;

  constructor(places: Places) {
    this.#places = places;
    this.#reading = new ReadingRoom(places);
  }

  /** Takes the files in as they are now. @throws CorpusError. */
  async load(): Promise<Proof> {
    this.#loaded = await loadFiles(this.#places.corpus, this.#files);
    return { fingerprint: fingerprintOf(this.#loaded), gaps: this.#loaded.gaps };
  }

  /**
   * An engine over what was loaded.
   * @param versions what was served before from what is refused now
   * @throws CorpusError when there is nothing to serve.
   */
  async make(versions: Versions, tell: (news: News) => void): Promise<Engine> {
    const corpus = filled(this.#loaded, this.#loaded.gaps, versions);
    const { articles, refused, asBefore } = corpus;
    for (const file of refused) tell({ kind: "refused", refused: file });
    for (const file of asBefore) tell({ kind: "as-before", refused: file });
    if (articles.length === 0) throw nothingToServe(this.#places.corpus, refused);
    this.#served = corpus;
    return this.#engine(corpus, { at: new Date().toISOString(), refused, asBefore }, tell);
  }

  /** What the engine that was made last serves from places that are refused now. */
  versions(gaps: readonly Gap[]): Versions {
    return versionsFor(gaps, this.#served);
  }

  /** Makes all ready for the next engine: what does not depend on what will have changed by then. @throws CorpusError. */
  async prepare(): Promise<void> {
    await this.load();
    const { articles, notes } = this.#loaded;
    const { readings } = await this.#reading.read(this.#loaded, () => undefined);
    if (this.#isWarm) return;
    this.#isWarm = true;
    const { read } = await import("../reading/read.ts");
    for (const article of articles.slice(0, 1)) read(article, notes);
    createEngine(readings.slice(0, ENOUGH), notes);
  }

  async #engine(corpus: Versions, intake: Intake, tell: (news: News) => void): Promise<Engine> {
    const { readings, shelf } = await this.#reading.read(corpus, tell);
    if (shelf === undefined) return createEngine(readings, corpus.notes, intake);
    const made: Uint8Array[] = [];
    const kept = await keptIndex(shelf);
    const keep = (bytes: Uint8Array) => void made.push(bytes);
    const engine = createEngine(readings, corpus.notes, intake, { kept, keep });
    for (const bytes of made) await orNews(async () => keepIndex(shelf, bytes), tell);
    return engine;
  }
}

function fingerprintOf({ articles, notes, gaps }: Loaded): string {
  const hash = createHash("sha256").update(JSON.stringify([notes, gaps]));
  for (const article of articles) hash.update(`\n${article.file}\n${factsOf(article)}`);
  return hash.digest("hex");
}
