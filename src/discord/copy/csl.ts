import { citationKey } from "./citation-key.ts";
import type { CopyFormat } from "./copy-format.ts";
import { noteOn, remarks } from "./note.ts";
import { entryOf } from "./entry.ts";

/** CSL-JSON, as Zotero and other reference managers read it; the note has the words without any change. */
export const csl: CopyFormat = {
  id: "csl",
  fileName: "citation.json",
  draw(citation, accessed) {
    const entry = entryOf(citation);
    const { author, title, publisher, published, url, status } = entry;
    const item = {
      id: citationKey(entry),
      type: "article-newspaper",
      title,
      author: author === undefined ? undefined : [{ literal: author }],
      "container-title": publisher,
      issued: published === undefined ? undefined : dateOf(published),
      accessed: url === undefined ? undefined : dateOf(accessed),
      URL: url,
      status,
      note: [noteOn(entry, (words) => words), ...remarks(entry)].join("\n"),
    };
    return `${JSON.stringify([item], undefined, 2).replace(UNSEEN, spelledOut)}\n`;
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
