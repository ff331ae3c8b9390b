import { citationKey } from "./citation-key.ts";
import type { CopyFormat } from "./copy-format.ts";
import { noteOn, remarks } from "./note.ts";
import { referenceOf } from "./reference.ts";

/** CSL-JSON, as Zotero and other reference managers read it; the note has the words without any change. */
export const csl: CopyFormat = {
  id: "csl",
  fileName: "citation.json",
  draw(citation, accessed) {
    const reference = referenceOf(citation);
    const { author, title, publisher, published, url, status } = reference;
    const entry = {
      id: citationKey(reference),
      type: "article-newspaper",
      title,
      author: author === undefined ? undefined : [{ literal: author }],
      "container-title": publisher,
      issued: published === undefined ? undefined : dateOf(published),
      accessed: url === undefined ? undefined : dateOf(accessed),
      URL: url,
      status,
      note: [noteOn(reference, (words) => words), ...remarks(reference)].join("\n"),
    };
    return `${JSON.stringify([entry], undefined, 2).replace(UNSEEN, spelledOut)}\n`;
  },
};

/** What a JSON text may hold and a reader of it would not see, or see elsewhere than it stands. */
const UNSEEN =
  /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

/** `\u202e`, which JSON takes for the character itself. */
function spelledOut(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/** A day, `YYYY-MM-DD`, in parts. */
function dateOf(day: string): { readonly "date-parts": readonly (readonly number[])[] } {
  return { "date-parts": [day.split("-").map(Number)] };
}
