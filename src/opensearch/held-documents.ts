import { z } from "zod";

import { accepted } from "./accepted.ts";
import type { ClusterLink } from "./link.ts";

/** What is known of a document of an index without fetching it. */
export interface HeldDocument {
  /** Of all that it has. */
  readonly digest: string;
  /** Where its article stands in the corpus; undefined for what is of no article. */
  readonly order: number | undefined;
}

/** So many documents are told of at a time; the cluster remembers where it was for so long. */
const [AT_A_TIME, REMEMBERED] = [5000, "5m"];

const page = z
  .object({
    _scroll_id: z.string(),
    hits: z.object({
      hits: z.array(
        z.object({
          _id: z.string(),
          fields: z.object({
            kind: z.tuple([z.string()]),
            digest: z.tuple([z.string()]),
            order: z.tuple([z.number()]).optional(),
          }),
        }),
      ),
    }),
  })
  .transform(({ _scroll_id: scroll, hits: { hits } }) => ({ scroll, hits }));

/** What an index holds, by id. @throws ClusterFault. */
export async function heldDocuments(
  link: ClusterLink,
  index: string,
): Promise<ReadonlyMap<string, HeldDocument>> {
  const all = new Map<string, HeldDocument>();
  const body = {
    size: AT_A_TIME,
    sort: ["_doc"],
    _source: false,
    docvalue_fields: ["kind", "digest", "order"],
  };
  const query = { scroll: REMEMBERED };
  const asked = { method: "POST", path: `/${index}/_search`, query, body } as const;
  let reply = page.parse(accepted(await link.ask(asked)).body);
  while (reply.hits.length > 0) {
    for (const { _id: id, fields } of reply.hits) {
      const { kind, digest, order } = fields;
      const isOfArticle = kind[0] !== "lexicon";
      all.set(id, { digest: digest[0], order: isOfArticle ? order?.[0] : undefined });
    }
    const next = { scroll: REMEMBERED, scroll_id: reply.scroll };
    const request = { method: "POST", path: "/_search/scroll", body: next } as const;
    reply = page.parse(accepted(await link.ask(request)).body);
  }
  const over = { scroll_id: [reply.scroll] };
  await link.ask({ method: "DELETE", path: "/_search/scroll", body: over });
  return all;
}
