import { MOST_FOUND, type Peer } from "../contender.ts";
import type { Document as Indexed } from "../documents.ts";
import { packages } from "../packages.ts";

interface Index {
  add(document: Indexed): unknown;
  search(words: string, options: object): readonly { readonly id: number }[];
}

/** As it is by default, save that any of the words is enough. */
export const flexsearch: Peer = {
  name: "flexsearch",
  bySpeaker: false,
  indexer() {
    const { Document }: { Document: new (options: object) => Index } = packages("flexsearch");
    return (documents) => {
      const index = new Document({ document: { id: "id", index: ["words", "passage"] } });
      for (const document of documents) index.add(document);
      const options = { limit: MOST_FOUND, suggest: true, merge: true };
      return ({ topic }) =>
        index
          .search(topic.join(" "), options)
          .slice(0, MOST_FOUND)
          .map(({ id }) => id);
    };
  },
};
