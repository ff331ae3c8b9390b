import type { Term } from "./terms.ts";
import type { Placed } from "./word-pool.ts";

/** The same word, another form of it, a word of the same family. */
const FORMS = [
  ["plain", 1],
  ["stem", 0.95],
  ["family", 0.8],
] as const;

/** A word that stands only around what was said counts for so much of one that was said. */
const AROUND = 0.5;

/** How much it may add that the words stand close together. */
const CLOSE = 0.3;

/**
 * How well a statement fits a topic, from 0 to 1.3: by how many of the topic's words were said, in which form, and how close together.
 * @param weights of the topic's words, by family.
 * @param said the words of the topic's families that were said, in their order; `around` those that stand around it.
 */
export function merit(
  topic: readonly Term[],
  weights: ReadonlyMap<string, number>,
  said: readonly Placed[],
  around: readonly Placed[],
): number {
  let [fit, all] = [0, 0];
  for (const term of topic) {
    const weight = weights.get(term.family) ?? 1;
    all += weight;
    fit += weight * Math.max(likeness(term, said), AROUND * likeness(term, around));
  }
  return all === 0 ? 0 : (fit / all) * (1 + CLOSE * closeness(topic, said));
}

function likeness(asked: Term, words: readonly Placed[]): number {
  for (const [form, value] of FORMS)
    if (words.some(({ term }) => term[form] === asked[form])) return value;
  return 0;
}

/** How many words of the topic there are in the shortest stretch that holds all of them that were said, to the length of that stretch. */
function closeness(topic: readonly Term[], said: readonly Placed[]): number {
  if (said.length < 2) return 0;
  const needed = new Set(said.map(({ term }) => term.family)).size;
  if (needed < 2) return 0;
  const wanted = new Set(topic.map(({ family }) => family));
  let shortest = Infinity;
  const held = new Map<string, number>();
  let first = 0;
  for (const { term, at } of said) {
    held.set(term.family, (held.get(term.family) ?? 0) + 1);
    for (
      let begin = said[first];
      begin !== undefined && held.size === needed;
      begin = said[++first]
    ) {
      shortest = Math.min(shortest, at - begin.at + 1);
      const left = (held.get(begin.term.family) ?? 0) - 1;
      if (left === 0) held.delete(begin.term.family);
      else held.set(begin.term.family, left);
    }
  }
  return (needed / wanted.size) * (needed / shortest);
}
