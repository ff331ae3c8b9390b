import MiniSearch from "minisearch";

import { tokens } from "./terms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What is searched of a statement, field by field. */
export interface Entry {
  /** Its place in the order in which entries are added, from 0. */
  readonly id: number;
  /** What was said. */
  readonly words: string;
  /** The sentences around it. */
  readonly around: string;
  readonly title: string;
  readonly speaker: string;
}

/** An entry that was found, and how well it fits. */
export interface Match {
  readonly id: number;
  readonly score: number;
}

/** What is searched for. */
export interface Wanted {
  /** Families of words, each once. */
  readonly families: readonly string[];
  /** How many of them an entry may lack. */
  readonly missing: number;
  /** Whether an entry is asked for at all: by its speaker, its day. */
  readonly allowed: (id: number) => boolean;
}

/** What was said counts above the sentences around it, those above the title. */
const WEIGHTS = { words: 4, around: 2, title: 0.1, speaker: 0.5 };

/** Where a word of the topic shows that the statement is on it; the title or the speaker's own name alone do not. */
const NEAR = new Set(["words", "around"]);

/** A word that the corpus does not have is taken for a misspelt one, or for the beginning of one. */
const UNKNOWN = { fuzzy: 0.2, prefix: true };

/**
 * A full-text index of statements.
 *
 * Families are searched rarest first, and each only among the entries that can still be found with what was met before: MiniSearch
 * asks `boostDocument` before it weighs an entry, and 0 leaves the entry out. That is what makes common words cheap.
 */
export class TopicSearch {
  readonly #search: MiniSearch<Entry>;
  readonly #vocabulary: Vocabulary;
  #size = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#search = new MiniSearch<Entry>({
      fields: ["words", "around", "title", "speaker"],
      tokenize: tokens,
      processTerm: (token) => vocabulary.enter(token) ?? null,
    });
  }

  add(entry: Entry): void {
    this.#search.add(entry);
    this.#size += 1;
  }

  /** The entries that hold all families, or all but `missing`, best first; one family at least in what was said or around it. */
  search({ families, missing, allowed }: Wanted): readonly Match[] {
    const rarest = families.toSorted(
      (a, b) => this.#vocabulary.count(a) - this.#vocabulary.count(b),
    );
    const met = new Uint8Array(this.#size);
    const last = new Uint8Array(this.#size);
    const found = this.#search.search(
      {
        combineWith: "OR",
        queries: rarest.map((family, at) => ({
          queries: [family],
          ...(this.#vocabulary.count(family) === 0 ? UNKNOWN : {}),
          boostDocument: (id: number) => {
            if (last[id] === at + 1) return 1;
            if ((met[id] ?? 0) < at - missing || (at <= missing && !allowed(id))) return 0;
            last[id] = at + 1;
            met[id] = (met[id] ?? 0) + 1;
            return 1;
          },
        })),
      },
      {
        boost: WEIGHTS,
        tokenize: (family) => [family],
        processTerm: (family) => family,
        filter: ({ id, match }) =>
          (met[Number(id)] ?? 0) >= rarest.length - missing &&
          Object.values(match).some((fields) => fields.some((field) => NEAR.has(field))),
      },
    );
    return found.map(({ id, score }) => ({ id: Number(id), score }));
  }
}
