import { MOST_FOUND, type Peer } from "../contender.ts";
import { packages } from "../packages.ts";

interface Orama {
  create(options: object): object;
  insertMultiple(index: object, documents: readonly object[]): Promise<unknown>;
  search(index: object, asked: object): Promise<{ hits: readonly { readonly id: string }[] }>;
}

/** As it is by default: any of the words, by bm25; a speaker by the enumeration's filter. */
export const orama: Peer = {
  name: "orama",
  bySpeaker: true,
  indexer() {
    const library: Orama = packages("@orama/orama");
    return async (documents) => {
      const index = library.create({
        schema: { words: "string", passage: "string", speaker: "enum" },
      });
      await library.insertMultiple(
        index,
        documents.map(({ id, ...rest }) => ({ id: String(id), ...rest })),
      );
      return async ({ topic, speaker }) => {
        const { hits } = await library.search(index, {
          term: topic.join(" "),
          properties: ["words", "passage"],
          limit: MOST_FOUND,
          ...(speaker === undefined ? {} : { where: { speaker: { eq: speaker } } }),
        });
        return hits.map(({ id }) => Number(id));
      };
    };
  },
};
