import { createHash } from "node:crypto";
import { type Article, noFacts } from "../domain/article.ts";
import { FileFault } from "../domain/file-fault.ts";

/** What is known of an article beside its text. */
export type Metadata = Omit<Article, "id" | "text" | "sha256" | "file">;

/** Of a text that comes without metadata. */
export const nothingKnown: Metadata = {
  ...noFacts,
  kind: "report",
  status: "usable",
  basedOn: [],
};

/** Halves of characters, of whole ones too: without `u` a text without any is looked through in no time. */
const half = /[\ud800-\udfff]/;

/**
 * An article with the version that its text is.
 * @throws FileFault when the text is empty, or is not text.
 */
export function article(file: string, id: string, text: string, known: Metadata): Article {
  if (text.trim() === "")
    throw new FileFault("there is no text", "write the article, or remove it");
  if (text.includes("\0")) throw new FileFault("holds a NUL byte", "save it as plain text");
  if (half.test(text) && /\p{Surrogate}/u.test(text)) {
    throw new FileFault("holds half of a character (a lone surrogate)", "export the text again");
  }
  return { ...known, id, text, file, sha256: createHash("sha256").update(text).digest("hex") };
}
