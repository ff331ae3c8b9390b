import MiniSearch, { type SearchResult } from "minisearch";

import { MOST_FOUND, type Peer } from "../contender.ts";
import type { Document } from "../documents.ts";
import { STOP_WORDS } from "../stop-words.ts";

/** As it is by default: any of the words. */
export const minisearch: Peer = peer("minisearch", (term) => term.toLowerCase());

export const minisearchWithoutStopWords: Peer = peer("minisearch, no stop words", (term) => {
  const lower = term.toLowerCase();
  return STOP_WORDS.has(lower) ? undefined : lower;
});

function peer(name: string, processTerm: (term: string) => string | undefined): Peer {
  const indexed = (documents: readonly Document[]) => {
    const index = new MiniSearch<Document>({
      fields: ["words", "passage"],
      storeFields: ["speaker"],
      processTerm,
    });
    index.addAll(documents);
    return index;
  };
  return {
    name,
    bySpeaker: true,
    indexer: () => (documents) => {
      const index = indexed(documents);
      return ({ topic, speaker }) => {
        const filter = (found: SearchResult): boolean =>
          speaker === undefined || found["speaker"] === speaker;
        const found = index.search(topic.join(" "), { filter });
        return found.slice(0, MOST_FOUND).map(({ id }) => Number(id));
      };
    },
  };
}
