import MiniSearch, { type SearchResult } from "minisearch";
import SearchableMap from "minisearch/SearchableMap";

import type { Postings } from "./postings.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A passage that was found, and how well it fits. */
export interface Match {
  readonly id: number;
  readonly score: number;
}

/** What was said counts above the sentences around it. */
const WEIGHTS = { words: 2, around: 1 };

/** A word that the corpus does not have is taken for a misspelt one, or for the beginning of one. */
const UNKNOWN = { fuzzy: 0.2, prefix: true };

/** Families are looked for as they are, and nothing in none. */
const AS_THEY_ARE = {
  tokenize: (family: string) => [family],
  processTerm: (family: string) => family || null,
};

/** How often a family stands in a field, by passage. */
type Frequencies = Record<string, number>;

/** What MiniSearch keeps of a family: its frequencies in what was said, and around it. */
type Fields = { 0: Frequencies; 1: Frequencies };
type Row = [family: string, fields: Fields];

/**
 * A full-text search in passages. MiniSearch finds and weighs; it is given what is asked for alone, since it takes longer to be given
 * everything than all else between the start and the first answer, and more memory than all else that is kept.
 */
export class TopicSearch {
  readonly #vocabulary: Vocabulary;
  readonly #postings: Postings;
  readonly #averages: readonly [words: number, around: number];
  #spellings: SearchableMap<number> | undefined;

  constructor(vocabulary: Vocabulary, postings: Postings) {
    this.#vocabulary = vocabulary;
    this.#postings = postings;
    this.#averages = postings.averages;
  }

  /**
   * The passages that have one of the families, or where all are unknown, every one of them; best first.
   * @param allowed whether a passage is asked for at all: MiniSearch is given no others, which is what makes it cheap.
   */
  search(
    families: readonly string[],
    areUnknown: boolean,
    allowed: (id: number) => boolean,
  ): readonly Match[] {
    return areUnknown ? this.#near(families, allowed) : this.#having(families, allowed);
  }

  #having(families: readonly string[], allowed: (id: number) => boolean): readonly Match[] {
    const rows = [...new Set(families)].map((family) => this.#row(family, allowed));
    const queries = rows.map(([family, fields]) => ({
      queries: [family],
      boost: this.#boosts(family, fields),
    }));
    return matches(this.#over(rows).search({ combineWith: "OR", queries }, AS_THEY_ARE));
  }

  /** How common a word is decides too: MiniSearch is to weigh it as if it had the passages that it is not given. */
  #boosts(family: string, { 0: words, 1: around }: Fields): typeof WEIGHTS {
    const { within, others } = this.#postings.spread(this.#vocabulary.familyNumber(family));
    return {
      words: WEIGHTS.words * this.#share(within, words),
      around: WEIGHTS.around * this.#share(others, around),
    };
  }

  #share(all: number, given: Frequencies): number {
    return this.#rarity(all) / this.#rarity(Object.keys(given).length);
  }

  /** As MiniSearch has it (BM25). */
  #rarity(passages: number): number {
    return Math.log(1 + (this.#postings.passages - passages + 0.5) / (passages + 0.5));
  }

  /** Of unknown words MiniSearch is given whatever comes near, as every spelling is weighed for itself. */
  #near(families: readonly string[], allowed: (id: number) => boolean): readonly Match[] {
    const near = new Set(families.flatMap((family) => this.#spelt(family)));
    const rows = [...near].map((family) => this.#row(family, () => true));
    const boosts = new Map(rows.map(([family, fields]) => [family, this.#boosts(family, fields)]));
    const within = (field: keyof typeof WEIGHTS, family: string) => ({
      queries: [family],
      fields: [field],
      boostDocument: (id: number, spelt: string) =>
        allowed(id) ? (boosts.get(spelt)?.[field] ?? 0) : 0,
    });
    const queries = families.map((family) => ({
      combineWith: "OR" as const,
      queries: [within("words", family), within("around", family)],
    }));
    return matches(
      this.#over(rows).search({ combineWith: "AND", queries }, { ...AS_THEY_ARE, ...UNKNOWN }),
    );
  }

  /** The families that an unknown one may be meant for, and more: MiniSearch has the last word. */
  #spelt(family: string): readonly string[] {
    if (family === "") return [];
    this.#spellings ??= SearchableMap.from<number>(this.#vocabulary.numbered());
    const distance = Math.round(family.length * UNKNOWN.fuzzy);
    const begun = this.#spellings.atPrefix(family).keys();
    return [...begun, ...this.#spellings.fuzzyGet(family, distance).keys()];
  }

  /** MiniSearch with these passages alone, and with the sizes of the whole corpus, by which it weighs them. */
  #over(rows: Row[]): MiniSearch {
    const ids = rows.flatMap(([, { 0: words, 1: around }]) => [
      ...Object.keys(words),
      ...Object.keys(around),
    ]);
    return MiniSearch.loadJS(
      {
        documentCount: this.#postings.passages,
        nextId: this.#postings.passages,
        documentIds: Object.fromEntries(ids.map((id) => [id, Number(id)])),
        fieldIds: { words: 0, around: 1 },
        fieldLength: Object.fromEntries(
          ids.map((id) => [id, lengthsOf(this.#postings, Number(id))]),
        ),
        averageFieldLength: [...this.#averages],
        storedFields: {},
        index: rows,
        serializationVersion: 2,
      },
      { fields: ["words", "around"] },
    );
  }

  #row(family: string, allowed: (id: number) => boolean): Row {
    const number = this.#vocabulary.familyNumber(family);
    const [words, around]: [Frequencies, Frequencies] = [{}, {}];
    const ids = this.#postings.of(number);
    // Not by its iterator, which takes longer than what is done with most of them.
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      if (!allowed(id)) continue;
      const { within, others } = this.#postings.uses(number, id);
      if (within > 0) words[id] = within;
      if (others > 0) around[id] = others;
    }
    return [family, { 0: words, 1: around }];
  }
}

function matches(found: readonly SearchResult[]): readonly Match[] {
  return found.map(({ id, score }) => ({ id: Number(id), score }));
}

/** As MiniSearch counts them: a field without words has one, which is empty. */
function lengthsOf(postings: Postings, id: number): [words: number, around: number] {
  const { within, others } = postings.lengths(id);
  return [Math.max(1, within), Math.max(1, others)];
}
