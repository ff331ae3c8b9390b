import type { Reading } from "../domain/reading.ts";

import type { Directory } from "./directory.ts";
import type { IndexParts } from "./index-parts.ts";
import { Damage, bytesFrom, listsIn } from "./kept-numbers.ts";
import { passagesIn, rowOf } from "./kept-passages.ts";
import { type Lists, Postings } from "./postings.ts";
import { Vocabulary } from "./vocabulary.ts";
import { WordPool } from "./word-pool.ts";

/** The parts of an index of these readings as bytes: numbers and words alone, no articles, statements or speakers. */
export function bytesOf(
  { vocabulary, words, passages, postings }: IndexParts,
  readings: readonly Reading[],
): Uint8Array {
  const { words: written, familyOf, families } = vocabulary.kept;
  const { begins, ids, lengths, spread } = postings.kept;
  const row = rowOf(passages, readings);
  const numbers = [familyOf, words.kept, begins, ids, lengths, spread, row];
  return bytesFrom({ numbers, words: [...written, ...families] });
}

/** So many lists of numbers there are. */
const LISTS = 7;

/**
 * The parts that `bytesOf` made bytes of, for the same readings; undefined where the bytes are damaged: their lengths do not fit each
 * other, or a number is past what it counts.
 */
export function keptParts(
  bytes: Uint8Array,
  readings: readonly Reading[],
  directory: Directory,
): IndexParts | undefined {
  try {
    return partsIn(bytes, readings, directory);
  } catch (error) {
    if (error instanceof Damage) return undefined;
    throw error;
  }
}

function partsIn(
  bytes: Uint8Array,
  readings: readonly Reading[],
  directory: Directory,
): IndexParts {
  const none = new Uint32Array();
  const { numbers, words: written } = listsIn(bytes, LISTS);
  const [familyOf = none, pool = none, begins = none, ids = none] = numbers;
  const [lengths = none, spread = none, row = none] = numbers.slice(4);
  const families = written.slice(familyOf.length);
  const vocabulary = new Vocabulary({
    words: written.slice(0, familyOf.length),
    familyOf,
    families,
  });
  const words = new WordPool(vocabulary, pool);
  const passages = passagesIn(row, readings, directory, pool.length);
  const lists = { begins, ids, lengths, spread };
  const areWhole =
    written.length >= familyOf.length &&
    vocabulary.families === families.length &&
    areUpTo(familyOf, families.length) &&
    areUpTo(pool, vocabulary.size - 1) &&
    areOf(families.length, passages.length, lists);
  if (!areWhole) throw new Damage();
  return { vocabulary, words, passages, postings: new Postings(passages, words, lists) };
}

/** Whether lists have the length that so many families and passages give them, and point at none beyond. */
function areOf(
  families: number,
  passages: number,
  { begins, ids, lengths, spread }: Lists,
): boolean {
  return (
    begins.length === families + 1 &&
    begins[0] === 0 &&
    begins[families] === ids.length &&
    areRising(begins) &&
    areUpTo(ids, passages - 1) &&
    lengths.length === 2 * passages &&
    spread.length === 2 * families
  );
}

function areRising(numbers: Uint32Array): boolean {
  for (let at = 1; at < numbers.length; at++)
    if ((numbers[at] ?? 0) < (numbers[at - 1] ?? 0)) return false;
  return true;
}

function areUpTo(numbers: Uint32Array, most: number): boolean {
  for (let at = 0; at < numbers.length; at++) if ((numbers[at] ?? 0) > most) return false;
  return true;
}
