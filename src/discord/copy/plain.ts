import { oneLine } from "../drawing/markdown.ts";
import type { CopyFormat } from "./copy-format.ts";
import { inMarks, noteOn, remarks } from "./note.ts";
import { type Entry, entryOf } from "./entry.ts";

/**
 *     Bo Reed. “Harbour plans.” The Made-up Mail, 2031-04-05. https://mail.example.org/harbour (accessed 2031-05-01).
 *     Ada Quill: “The tide rises” (corpus/harbour.md, characters 10-24)
 */
export const plain: CopyFormat = {
  id: "plain",
  fileName: "citation.txt",
  draw(citation, accessed) {
    const entry = entryOf(citation);
    const lines = [source(entry, accessed), noteOn(entry, oneLine), ...remarks(entry)];
    return `${lines.filter((line) => line !== "").join("\n")}\n`;
  },
};

function source({ author, title, publisher, published, url }: Entry, accessed: string): string {
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
