import MiniSearch from "minisearch";

import { Postings, type Told } from "../../src/retrieval/postings.ts";
import { terms } from "../../src/retrieval/terms.ts";
import { type Match, TopicSearch } from "../../src/retrieval/topic-search.ts";
import { Vocabulary } from "../../src/retrieval/vocabulary.ts";
import { WordPool } from "../../src/retrieval/word-pool.ts";

/** What was said in a passage, and what stands around it. */
export type Passage = readonly [said: string, around: string];

/** What the corpus has of the words of passages. */
export function posted(...passages: readonly Passage[]) {
  const vocabulary = new Vocabulary();
  const pool = new WordPool(vocabulary);
  const told = passages.map(([said, around]): Told => {
    const first = pool.length;
    pool.append(pool.numbersOf(said));
    const words = [first, pool.length];
    pool.append(pool.numbersOf(around));
    return { first, end: pool.length, held: [{ words }] };
  });
  return { vocabulary, postings: new Postings(told, pool) };
}

/** A search in passages. */
export function searchOver(...passages: readonly Passage[]): TopicSearch {
  const { vocabulary, postings } = posted(...passages);
  return new TopicSearch(vocabulary, postings);
}

/** What MiniSearch finds of itself when all passages are added to it. */
export function weighed(
  passages: readonly Passage[],
  families: readonly string[],
  areUnknown: boolean,
): readonly Match[] {
  const whole = new MiniSearch({
    fields: ["words", "around"],
    tokenize: (text) => text.split(" "),
    processTerm: (family) => family || null,
  });
  for (const [id, [said, around]] of passages.entries())
    whole.add({ id, words: familiesIn(said), around: familiesIn(around) });
  const found = whole.search(
    {
      combineWith: areUnknown ? "AND" : "OR",
      queries: families.map((family) => ({ queries: [family] })),
    },
    {
      boost: { words: 2, around: 1 },
      ...(areUnknown ? { fuzzy: 0.2, prefix: true } : {}),
    },
  );
  return found.map(({ id, score }) => ({ id: Number(id), score }));
}

function familiesIn(text: string): string {
  return terms(text)
    .map(({ family }) => family)
    .join(" ");
}
