import type { Facts } from "../domain/article.ts";

/** What a feed tells of one article. */
export interface Entry {
  readonly facts: Facts;
  readonly full: Words | undefined;
  /** What may be a summary, and may be all. */
  readonly summary: Words | undefined;
}

/** As a feed writes them. */
export interface Words {
  readonly written: string;
  readonly isHtml: boolean;
}

/** Of what a feed gives as HTML; undefined where it gives nothing. */
export function htmlWords(written: string | undefined): Words | undefined {
  return written === undefined ? undefined : { written, isHtml: true };
}
