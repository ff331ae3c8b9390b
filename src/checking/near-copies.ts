import type { Compared } from "./checked-corpus.ts";
import { shared, shingles } from "./shingles.ts";

/** A text that is in substance one that stands before it. */
export interface Copy {
  readonly text: number;
  readonly of: number;
  /** The share of the shorter one's runs of words that the other has, too. */
  readonly share: number;
}

/** One shingle in so many is looked up: as every text is sampled by the same ones, what they share shows. */
const SAMPLE = 8;

/** How many texts with a shingle are remembered: more have it only where it is a phrase of the house, or where all are copies. */
const MOST_HOLDERS = 40;

/** What share of the samples must be the same for two texts to be compared, and of all shingles for them to be copies. */
const [WORTH_COMPARING, COPY] = [0.4, 0.7];

/** With how many texts each is compared at most, those whose samples are most alike. */
const MOST_COMPARED = 3;

/** In shingles: texts that are shorter are too short to tell. */
const SHORTEST = 20;

/**
 * The texts of which another, before them, has most of the words in runs: the same news printed twice, with a paragraph more or less.
 * In time and memory that grow with the number of texts, not with that of pairs.
 */
export function nearCopies(texts: readonly string[], compared?: Compared): readonly Copy[] {
  const holders = new Map<number, number[]>();
  const sampled: number[] = [];
  const copies: Copy[] = [];
  for (const [at, text] of texts.entries()) {
    compared?.(at, texts.length);
    const all = shingles(text);
    const samples = [...all].filter((shingle) => shingle % SAMPLE === 0);
    sampled.push(samples.length);
    if (all.size < SHORTEST) continue;
    const met = new Map<number, number>();
    for (const sample of samples) note(sample, at, holders, met);
    const others = Array.from(met, ([of, count]) => ({
      of,
      alike: count / Math.min(samples.length, sampled[of] ?? 0),
    }))
      .filter(({ alike }) => alike >= WORTH_COMPARING)
      .toSorted((a, b) => b.alike - a.alike || a.of - b.of)
      .slice(0, MOST_COMPARED)
      .map(({ of }) => ({ text: at, of, share: shared(all, shingles(texts[of] ?? "")) }));
    const [nearest] = others.toSorted((a, b) => b.share - a.share || a.of - b.of);
    if (nearest !== undefined && nearest.share >= COPY) copies.push(nearest);
  }
  return copies;
}

/** Counts those that have a sample, and adds a text to them. */
function note(
  sample: number,
  at: number,
  holders: Map<number, number[]>,
  met: Map<number, number>,
): void {
  const known = holders.get(sample);
  if (known === undefined) return void holders.set(sample, [at]);
  for (const other of known) met.set(other, (met.get(other) ?? 0) + 1);
  if (known.length < MOST_HOLDERS) known.push(at);
}
