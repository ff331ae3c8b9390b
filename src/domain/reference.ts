import type { Citation } from "./answer.ts";
import { fingerprint } from "./fingerprint.ts";
import { hull } from "./span.ts";
import { shownSpans } from "./statement.ts";

/** By which a statement is found again while its article stands as it is: at most 33 letters, digits and hyphens. */
export type Reference = string;

/** So many digits of the article's SHA-256 tell its text from others. */
const DIGITS = 10;

/** The reference of a statement: of its article's text, its place there, and whose it is. */
export function referenceOf({
  article,
  statement,
  speaker,
}: Pick<Citation, "article" | "statement" | "speaker">): Reference {
  const { start, end } = hull(shownSpans(statement));
  const whose = fingerprint([article.id, speaker.id, statement.kind].join("\n"));
  return [article.sha256.slice(0, DIGITS), start.toString(36), end.toString(36), whose].join("-");
}

/** Whether a reference is of a text with this SHA-256. */
export function isOfText(reference: Reference, sha256: string): boolean {
  return reference.startsWith(`${sha256.slice(0, DIGITS)}-`);
}
