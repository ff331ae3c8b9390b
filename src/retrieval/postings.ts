import type { Held } from "./held.ts";
import type { Part, Uses, WordPool } from "./word-pool.ts";

/** A part of the pool with the statements that stand in it. */
export interface Told extends Part {
  readonly held: readonly Pick<Held, "words">[];
}

/** Which passages have which families, and how many of each: as numbers in stretches of memory outside the heap. */
export interface Lists {
  /** By family: from where its passages stand in `ids`; those of the next one begin where they end. */
  readonly begins: Uint32Array;
  readonly ids: Uint32Array;
  /** Two for each passage. */
  readonly lengths: Uint32Array;
  /** Two for each family. */
  readonly spread: Uint32Array;
}

/** The sizes of a corpus by which its words are weighed. */
export interface CorpusSizes {
  readonly passages: number;
  /** Of how many families a passage has words in what was said, and of how many around it: the means of all passages. */
  readonly averages: readonly [words: number, around: number];
  /** By family: in how many passages its words stand. */
  readonly counts: Uint32Array;
  /** Two for each family: in how many passages its words were said, and in how many they stand around what was said. */
  readonly spread: Uint32Array;
}

/** In which passages the words of each family stand: as numbers in stretches of memory outside the heap. */
export class Postings {
  readonly #passages: readonly Told[];
  readonly #pool: WordPool;
  readonly #lists: Lists;
  readonly #whole: CorpusSizes | undefined;

  /**
   * @param kept what passages like these gave before.
   * @param whole the sizes of the corpus, where these passages are a part of it alone.
   */
  constructor(
    passages: readonly Told[],
    pool: WordPool,
    kept: Lists = listsOf(passages, pool),
    whole?: CorpusSizes,
  ) {
    this.#passages = passages;
    this.#pool = pool;
    this.#lists = kept;
    this.#whole = whole;
  }

  /** The numbers, from which postings like these can be made. */
  get kept(): Lists {
    return this.#lists;
  }

  /** The sizes of the corpus. */
  get sizes(): CorpusSizes {
    if (this.#whole !== undefined) return this.#whole;
    const { begins, spread } = this.#lists;
    const counts = begins.slice(1).map((end, family) => end - (begins[family] ?? 0));
    return { passages: this.passages, averages: this.averages, counts, spread };
  }

  /** How many passages the corpus has. */
  get passages(): number {
    return this.#whole?.passages ?? this.#passages.length;
  }

  /** Of how many families a passage of the corpus has words, in the mean; a field without words counts as one that has one, as in MiniSearch. */
  get averages(): readonly [words: number, around: number] {
    if (this.#whole !== undefined) return this.#whole.averages;
    let [words, around] = [0, 0];
    for (let id = 0; id < this.#passages.length; id++) {
      const { within, others } = this.lengths(id);
      words += Math.max(1, within);
      around += Math.max(1, others);
    }
    return [words / this.#passages.length, around / this.#passages.length];
  }

  /** In how many passages of the corpus words of a family stand. */
  count(family: number): number {
    return this.#whole === undefined ? this.of(family).length : (this.#whole.counts[family] ?? 0);
  }

  /** Those of these passages with words of a family, by their places in the list, from 0, in its order. */
  of(family: number): Uint32Array {
    const { begins, ids } = this.#lists;
    return ids.subarray(begins[family] ?? 0, begins[family + 1] ?? 0);
  }

  /** Whether words of a family stand in one of these passages. */
  has(family: number, id: number): boolean {
    const { begins, ids } = this.#lists;
    const end = begins[family + 1] ?? 0;
    let [from, to] = [begins[family] ?? 0, end];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((ids[middle] ?? 0) < id) from = middle + 1;
      else to = middle;
    }
    return from < end && ids[from] === id;
  }

  /** In how many passages of the corpus words of a family were said, and in how many they stand around what was said. */
  spread(family: number): Uses {
    return partsAt(2 * family, (this.#whole ?? this.#lists).spread);
  }

  /** How often words of a family stand in what was said in a passage, and how often around it. */
  uses(family: number, id: number): Uses {
    const passage = this.#passages[id];
    if (passage === undefined) return { within: 0, others: 0 };
    return this.#pool.uses(family, passage, saidIn(passage));
  }

  /** Of how many families a passage has words in what was said, and of how many around it. */
  lengths(id: number): Uses {
    return partsAt(2 * id, this.#lists.lengths);
  }
}

function partsAt(place: number, counts: Uint32Array): Uses {
  return { within: counts[place] ?? 0, others: counts[place + 1] ?? 0 };
}

function listsOf(passages: readonly Told[], pool: WordPool): Lists {
  const { met, ends, lengths, spread } = familiesMet(passages, pool);
  const begins = beginnings(met, pool.families);
  const ids = new Uint32Array(met.length);
  const next = begins.slice();
  for (let id = 0, at = 0; id < passages.length; id++)
    for (const end = ends[id] ?? 0; at < end; at++) {
      const family = met[at] ?? 0;
      const place = next[family] ?? 0;
      ids[place] = id;
      next[family] = place + 1;
    }
  return { begins, ids, lengths, spread };
}

function saidIn({ held }: Told): readonly number[] {
  const [first, ...others] = held;
  return first !== undefined && others.length === 0
    ? first.words
    : held.flatMap(({ words }) => words);
}

/** The families of each passage, each once, up to its end in the list; of how many a passage has words within and around what was said, and the same the other way about. */
function familiesMet(passages: readonly Told[], pool: WordPool) {
  const isSaid = saidPlaces(passages, pool.length);
  const met = new Uint32Array(pool.length);
  const ends = new Uint32Array(passages.length);
  const lengths = new Uint32Array(2 * passages.length);
  const spread = new Uint32Array(2 * pool.families);
  const [within, around] = [new Uint32Array(pool.families), new Uint32Array(pool.families)];
  let count = 0;
  for (const [id, { first, end }] of passages.entries()) {
    for (let at = first; at < end; at++) {
      const family = pool.familyAt(at);
      const said = isSaid[at] === 1;
      const [here, there] = said ? [within, around] : [around, within];
      if (here[family] === id + 1) continue;
      here[family] = id + 1;
      const part = said ? 0 : 1;
      countOne(lengths, 2 * id + part);
      countOne(spread, 2 * family + part);
      if (there[family] !== id + 1) met[count++] = family;
    }
    ends[id] = count;
  }
  return { met: met.subarray(0, count), ends, lengths, spread };
}

function countOne(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** 1 for each place of the pool that is of what somebody said. */
function saidPlaces(passages: readonly Told[], length: number): Uint8Array {
  const places = new Uint8Array(length);
  for (const { held } of passages)
    for (const { words } of held)
      for (let at = 0; at < words.length; at += 2) places.fill(1, words[at], words[at + 1]);
  return places;
}

/** Where what belongs to each number begins, and the last ends, once it is sorted by them. */
function beginnings(numbers: Uint32Array, most: number): Uint32Array {
  const begins = new Uint32Array(most + 1);
  for (const number of numbers) countOne(begins, number + 1);
  for (let at = 1; at <= most; at++) begins[at] = (begins[at] ?? 0) + (begins[at - 1] ?? 0);
  return begins;
}
