import type { Document } from "./documents.ts";
import type { Asked } from "./questions.ts";
import { loaded } from "./store.ts";

/** As many as are asked for, and as count. */
export const MOST_FOUND = 10;

/** What is found, best first: the words of a statement, or all wordings of one. */
export type Ask = (asked: Asked) => Promise<readonly (readonly string[])[]>;

/** One that is measured. */
export interface Contender {
  readonly name: string;
  /** Whether it is asked for the words of one speaker too. */
  readonly bySpeaker: boolean;
  /** Loads what it works on; what is given back builds the index, and that alone is measured. */
  prepared(folder: string): Promise<() => Promise<Ask>>;
}

/** Gives the ids of documents, best first. */
export type Search = (asked: Asked) => readonly number[] | Promise<readonly number[]>;

/** A search engine of others. */
export interface Peer {
  readonly name: string;
  readonly bySpeaker: boolean;
  /** Loads its package and gives back what builds an index. */
  readonly indexer: () => (documents: readonly Document[]) => Search | Promise<Search>;
}

/** A search engine of others, over the documents. */
export function contenderOf({ name, bySpeaker, indexer }: Peer): Contender {
  return {
    name,
    bySpeaker,
    async prepared(folder) {
      const indexed = indexer();
      const documents = await loaded(folder, "documents");
      return async () => {
        const search = await indexed(documents);
        return async (asked) => (await search(asked)).map((id) => [documents[id]?.words ?? ""]);
      };
    },
  };
}
