/** How the index is laid out: what is searched by, and nothing else. */
const word = { type: "text", analyzer: "whitespace", similarity: "as_embedded" } as const;
const sign = { type: "keyword" } as const;
const unsearched = { type: "object", enabled: false } as const;

/**
 * Of an index: passages, to be found by the families of their words; articles, and apart from them what was read from each; and the pages of the lexicon. Words are taken apart
 * before they come here, so that they are the same as in questions.
 * @param shards among so many parts it is split
 */
export function indexLayout(shards: number): object {
  return {
    settings: {
      number_of_shards: shards,
      // Copies of what is complete cost less than having every node load it.
      number_of_replicas: 0,
      refresh_interval: "-1",
      similarity: { as_embedded: { type: "BM25", k1: 1.2, b: 0.7 } },
    },
    mappings: {
      dynamic: "strict",
      _meta: { layout: LAYOUT },
      _source: { excludes: ["words", "around", "names", "tokens", "families"] },
      properties: {
        kind: sign,
        order: { type: "double" },
        digest: { type: "keyword", index: false },
        ...passageFields,
        ...articleFields,
        read: unsearched,
        page: unsearched,
      },
    },
  };
}

/** Another number for another layout: an index of an older one has to be made anew. */
export const LAYOUT = 4;

const passageFields = {
  part: { type: "integer", index: false },
  slice: unsearched,
  words: word,
  around: word,
  names: { type: "text", analyzer: "whitespace", index_options: "docs", norms: false },
  speakers: sign,
  kinds: sign,
  // Days as they are written, compared as the embedded engine compares them.
  from: sign,
  to: sign,
  newest: sign,
  oldest: sign,
  published: sign,
};

const articleFields = {
  sha256: sign,
  file: sign,
  tokens: { type: "text", analyzer: "whitespace", norms: false },
  families: { type: "text", analyzer: "whitespace", index_options: "docs", norms: false },
  shown: unsearched,
};
