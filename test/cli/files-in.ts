import type { Source } from "../../src/cli/places.ts";

/** The articles of a folder, whatever the settings say of a cluster. */
export function filesIn(corpus: string, cache?: string): Source {
  return { corpus, cache, cluster: undefined };
}
