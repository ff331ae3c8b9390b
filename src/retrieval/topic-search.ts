import MiniSearch from "minisearch";
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

/** How often a family stands in a field, by passage. */
type Frequencies = Record<string, number>;

/** What MiniSearch keeps of a family, by the number of the field. */
type Row = [family: string, fields: Record<string, Frequencies>];

/**
 * A full-text search in passages. MiniSearch finds and weighs; it is given what the corpus has of the words that are asked for alone,
 * since it takes longer to be given all of them than everything else between the start and the first answer.
 */
export class TopicSearch {
  readonly #vocabulary: Vocabulary;
  readonly #postings: Postings;
  readonly #averages: [words: number, around: number];
  #spellings: SearchableMap<number> | undefined;

  constructor(vocabulary: Vocabulary, postings: Postings) {
    this.#vocabulary = vocabulary;
    this.#postings = postings;
    this.#averages = averages(postings);
  }

  /**
   * The passages that have one of the families, or where all are unknown, every one of them; best first.
   * @param allowed whether a passage is asked for at all. MiniSearch asks it before it weighs a passage, which is what makes it cheap.
   */
  search(
    families: readonly string[],
    areUnknown: boolean,
    allowed: (id: number) => boolean,
  ): readonly Match[] {
    const meant = areUnknown ? families.flatMap((family) => this.#near(family)) : families;
    const found = this.#over(new Set(meant)).search(
      {
        combineWith: areUnknown ? "AND" : "OR",
        queries: families.map((family) => ({ queries: [family] })),
      },
      {
        boost: WEIGHTS,
        boostDocument: (id: number) => (allowed(id) ? 1 : 0),
        tokenize: (family) => [family],
        processTerm: (family) => family || null,
        ...(areUnknown ? UNKNOWN : {}),
      },
    );
    return found.map(({ id, score }) => ({ id: Number(id), score }));
  }

  /** The families that an unknown one may be meant for, and more: MiniSearch has the last word. */
  #near(family: string): readonly string[] {
    if (family === "") return [];
    this.#spellings ??= SearchableMap.from<number>(this.#vocabulary.numbered());
    const distance = Math.round(family.length * UNKNOWN.fuzzy);
    const begun = this.#spellings.atPrefix(family).keys();
    return [...begun, ...this.#spellings.fuzzyGet(family, distance).keys()];
  }

  /** MiniSearch with all passages that have words of these families, and with the sizes of the whole corpus, by which it weighs them. */
  #over(families: ReadonlySet<string>): MiniSearch {
    const index = [...families].map((family) => this.#row(family));
    const ids = index.flatMap(([, fields]) =>
      Object.values(fields).flatMap((field) => Object.keys(field)),
    );
    return MiniSearch.loadJS(
      {
        documentCount: this.#postings.passages,
        nextId: this.#postings.passages,
        documentIds: Object.fromEntries(ids.map((id) => [id, Number(id)])),
        fieldIds: { words: 0, around: 1 },
        fieldLength: Object.fromEntries(
          ids.map((id) => [id, lengthsOf(this.#postings, Number(id))]),
        ),
        averageFieldLength: this.#averages,
        storedFields: {},
        index,
        serializationVersion: 2,
      },
      { fields: ["words", "around"] },
    );
  }

  #row(family: string): Row {
    const number = this.#vocabulary.familyNumber(family);
    const [words, around]: [Frequencies, Frequencies] = [{}, {}];
    for (const id of this.#postings.of(number)) {
      const { within, others } = this.#postings.uses(number, id);
      if (within > 0) words[id] = within;
      if (others > 0) around[id] = others;
    }
    return [family, { 0: words, 1: around }];
  }
}

/** As MiniSearch counts them: a field without words has one, which is empty. */
function lengthsOf(postings: Postings, id: number): [words: number, around: number] {
  const { within, others } = postings.lengths(id);
  return [Math.max(1, within), Math.max(1, others)];
}

function averages(postings: Postings): [words: number, around: number] {
  let [words, around] = [0, 0];
  for (let id = 0; id < postings.passages; id++) {
    const [ofWords, ofAround] = lengthsOf(postings, id);
    words += ofWords;
    around += ofAround;
  }
  return [words / postings.passages, around / postings.passages];
}
