import type { Article } from "../domain/article.ts";

/** What an article says of its own standing; a draft is none yet. */
type Status = Article["status"] | "draft";

const statuses: readonly (readonly [said: RegExp, status: Status])[] = [
  [/^(?:withdrawn|retracted|cancell?ed|withheld|killed|unpublished|trash)$/iu, "withdrawn"],
  [/^(?:corrected|correction)$/iu, "corrected"],
  [/^(?:draft|auto-draft|pending)$/iu, "draft"],
];

/** The status that a word names, in whatever case; undefined for what says nothing of it, such as `ok` or `publish`. */
export function statusOf(written: unknown): Status | undefined {
  if (typeof written !== "string") return undefined;
  return statuses.find(([said]) => said.test(written.trim()))?.[1];
}
