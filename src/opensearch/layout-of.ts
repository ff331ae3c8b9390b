import { z } from "zod";

import { accepted } from "./accepted.ts";
import type { ClusterLink } from "./link.ts";

const mappings = z.record(
  z.string(),
  z
    .object({ mappings: z.object({ _meta: z.object({ layout: z.number() }).optional() }) })
    .transform(({ mappings: { _meta: meta } }) => meta?.layout),
);

/** Which layout an index has; undefined where this program has not made it. @throws ClusterFault. */
export async function layoutOf(link: ClusterLink, index: string): Promise<number | undefined> {
  const { body } = accepted(await link.ask({ method: "GET", path: `/${index}/_mapping` }));
  return mappings.parse(body)[index];
}
