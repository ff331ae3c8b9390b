import { type Facts, noFacts } from "../../src/domain/article.ts";
import type { Draft, Reader } from "../../src/import/draft.ts";

/** All drafts that a reader makes of a document, which may be sent with a content type and told of. */
export async function draftsOf(
  reader: Reader,
  written: string | Uint8Array,
  { type, facts = noFacts }: { readonly type?: string; readonly facts?: Facts } = {},
): Promise<readonly Draft[]> {
  const bytes = typeof written === "string" ? Buffer.from(written) : written;
  const drafts: Draft[] = [];
  for await (const found of reader({ name: "a file", bytes, type, facts }))
    if (found.kind === "draft") drafts.push(found.draft);
  return drafts;
}
