import { createHash } from "node:crypto";

/** By which a text is known again, however it is set: a hash of it without differences of white space and of quotation marks. */
export function textKey(text: string): string {
  const same = text
    .normalize("NFKC")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim();
  return createHash("sha256").update(same).digest("hex");
}
