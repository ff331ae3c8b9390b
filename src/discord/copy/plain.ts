import { oneLine } from "../markdown.ts";
import type { CopyFormat } from "./copy-format.ts";
import { inMarks, noteOn, remarks } from "./note.ts";
import { type Reference, referenceOf } from "./reference.ts";

/**
 *     Bo Reed. “Harbour plans.” The Made-up Mail, 2031-04-05. https://mail.example.org/harbour (accessed 2031-05-01).
 *     Ada Quill: “The tide rises” (corpus/harbour.md, characters 10-24)
 */
export const plain: CopyFormat = {
  id: "plain",
  fileName: "citation.txt",
  draw(citation, accessed) {
    const reference = referenceOf(citation);
    const lines = [source(reference, accessed), noteOn(reference, oneLine), ...remarks(reference)];
    return `${lines.filter((line) => line !== "").join("\n")}\n`;
  },
};

function source({ author, title, publisher, published, url }: Reference, accessed: string): string {
  const issue = [publisher, published].filter((part) => part !== undefined).join(", ");
  const parts = [
    author === undefined ? "" : ended(author),
    title === undefined ? "" : inMarks(title, "."),
    ended(issue),
    url === undefined ? "" : `${url} (accessed ${accessed}).`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** "Bo Reed." and "Bo Reed Jr." */
function ended(words: string): string {
  return words === "" || words.endsWith(".") ? words : `${words}.`;
}
