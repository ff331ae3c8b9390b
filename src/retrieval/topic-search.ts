import MiniSearch from "minisearch";

/** What is searched of a passage, field by field, each as the families of its words. */
export interface Entry {
  /** Its place in the order in which entries are added, from 0. */
  readonly id: number;
  /** What was said. */
  readonly words: readonly string[];
  /** The sentences around it. */
  readonly around: readonly string[];
}

/** An entry that was found, and how well it fits. */
export interface Match {
  readonly id: number;
  readonly score: number;
}

/** What was said counts above the sentences around it. */
const WEIGHTS = { words: 2, around: 1 };

/** A word that the corpus does not have is taken for a misspelt one, or for the beginning of one. */
const UNKNOWN = { fuzzy: 0.2, prefix: true };

/** A full-text index of passages. */
export class TopicSearch {
  readonly #search = new MiniSearch<Entry>({
    fields: ["words", "around"],
    extractField: (entry, field) => (field === "id" ? entry.id : joined(entry, field)),
    tokenize: (families) => families.split(" "),
    processTerm: (family) => family || null,
  });

  add(entry: Entry): void {
    this.#search.add(entry);
  }

  /**
   * The entries that have one of the families, or where all are unknown, every one of them; best first.
   * @param allowed whether an entry is asked for at all. MiniSearch asks it before it weighs an entry, which is what makes it cheap.
   */
  search(
    families: readonly string[],
    areUnknown: boolean,
    allowed: (id: number) => boolean,
  ): readonly Match[] {
    const found = this.#search.search(
      {
        combineWith: areUnknown ? "AND" : "OR",
        queries: families.map((family) => ({ queries: [family] })),
      },
      {
        boost: WEIGHTS,
        boostDocument: (id: number) => (allowed(id) ? 1 : 0),
        tokenize: (family) => [family],
        ...(areUnknown ? UNKNOWN : {}),
      },
    );
    return found.map(({ id, score }) => ({ id: Number(id), score }));
  }
}

function joined({ words, around }: Entry, field: string): string {
  return (field === "words" ? words : around).join(" ");
}
