import type { Reading } from "../domain/reading.ts";

import type { Directory } from "./directory.ts";
import { type IndexedPassage, indexedPassages } from "./indexed-passage.ts";
import { type CorpusSizes, Postings } from "./postings.ts";
import { Vocabulary } from "./vocabulary.ts";
import { WordPool } from "./word-pool.ts";

/** What an index of statements is made of. */
export interface IndexParts {
  readonly vocabulary: Vocabulary;
  readonly words: WordPool;
  readonly passages: readonly IndexedPassage[];
  readonly postings: Postings;
}

/** The parts of an index, from the texts. */
export function newParts(readings: readonly Reading[], directory: Directory): IndexParts {
  const vocabulary = new Vocabulary();
  const words = new WordPool(vocabulary);
  const passages = readings.flatMap((reading) => indexedPassages(reading, directory, words));
  return { vocabulary, words, passages, postings: new Postings(passages, words) };
}

/** The parts of an index over some of a corpus, which weighs words as one over all of it does. */
export function partOfCorpus(
  readings: readonly Reading[],
  directory: Directory,
  vocabulary: Vocabulary,
  whole: CorpusSizes,
): IndexParts {
  const words = new WordPool(vocabulary);
  const passages = readings.flatMap((reading) => indexedPassages(reading, directory, words));
  return { vocabulary, words, passages, postings: new Postings(passages, words, undefined, whole) };
}
