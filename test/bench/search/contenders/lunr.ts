import { MOST_FOUND, type Peer } from "../contender.ts";
import { packages } from "../packages.ts";

interface Builder {
  ref(field: string): void;
  field(field: string): void;
  add(document: object): void;
}

interface Index {
  query(ask: (query: { term(words: readonly string[], options: object): void }) => void): readonly {
    readonly ref: string;
  }[];
}

/** As it is by default, stemmed and without stop words: any of the words. */
export const lunr: Peer = {
  name: "lunr",
  bySpeaker: false,
  indexer() {
    const index: (configure: (this: Builder) => void) => Index = packages("lunr");
    return (documents) => {
      const built = index(function configured() {
        this.ref("id");
        this.field("words");
        this.field("passage");
        for (const document of documents) this.add(document);
      });
      return ({ topic }) => {
        const found = built.query((query) => query.term(topic, {}));
        return found.slice(0, MOST_FOUND).map(({ ref }) => Number(ref));
      };
    };
  },
};
