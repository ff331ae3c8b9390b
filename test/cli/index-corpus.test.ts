import { afterEach, expect, it, vi } from "vitest";

import { indexCorpus } from "../../src/cli/index-corpus.ts";

afterEach(() => vi.unstubAllEnvs());

it("says how a cluster is named where there is none", async () => {
  vi.stubEnv("OPENSEARCH_URL", "");
  await expect(indexCorpus([])).rejects.toThrow(/OPENSEARCH_URL/u);
});

it.each(["none", "-1", "300"])("takes %j for no number of copies", async (copies) => {
  vi.stubEnv("OPENSEARCH_URL", "http://127.0.0.1:9");
  await expect(indexCorpus([`--copies=${copies}`])).rejects.toThrow(/no number/u);
});
