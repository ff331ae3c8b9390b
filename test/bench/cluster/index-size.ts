import { z } from "zod";

import type { ClusterLink } from "../../../src/opensearch/link.ts";

const stored = z
  .object({ store: z.object({ size_in_bytes: z.number() }) })
  .transform(({ store }) => `${(store.size_in_bytes / 1e9).toFixed(2)} GB`);
const stats = z
  .object({ _all: z.object({ primaries: stored, total: stored }) })
  .transform((body) => body["_all"]);

/** What an index takes, once every copy is there: who asks meanwhile shares the machine with the copying. */
export async function sizeWithCopies(link: ClusterLink, index: string): Promise<string> {
  const query = { wait_for_status: "green", timeout: "60s" };
  const health = { method: "GET", path: `/_cluster/health/${index}`, query } as const;
  for (;;) {
    const { status } = await link.ask(health);
    if (status === 200) break;
  }
  const { body } = await link.ask({ method: "GET", path: `/${index}/_stats/store` });
  const { primaries, total } = stats.parse(body);
  return `${primaries} on disk, ${total} with its copies`;
}
