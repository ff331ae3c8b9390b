import { oneLine } from "../drawing/markdown.ts";
import { citationKey } from "./citation-key.ts";
import type { CopyFormat } from "./copy-format.ts";
import { noteOn, remarks } from "./note.ts";
import { entryOf } from "./entry.ts";
import { percentEncoded } from "../drawing/web-address.ts";

/** A BibTeX entry, in UTF-8. Names and titles stand in braces of their own, so that nothing parts or lower-cases them. */
export const bibtex: CopyFormat = {
  id: "bibtex",
  fileName: "citation.bib",
  draw(citation, accessed) {
    const entry = entryOf(citation);
    const { author, title, publisher, published, url } = entry;
    const [year, month, day] = published?.split("-") ?? [];
    const fields = [
      field("author", author && `{${tex(author)}}`),
      field("title", title && `{${tex(title)}}`),
      field("journal", publisher && tex(publisher)),
      field("year", year),
      month === undefined ? "" : `  month = ${MONTHS[Number(month) - 1] ?? ""},\n`,
      field("day", day),
      field("url", url && percentEncoded(url, /[{}\\^]/gu)),
      field("urldate", url && accessed),
      field("note", tex([noteOn(entry, oneLine), ...remarks(entry)].join(". "))),
    ];
    const type = publisher === undefined ? "misc" : "article";
    return `@${type}{${citationKey(entry)},\n${fields.join("")}}\n`;
  },
};

/** As BibTeX's styles name the months. */
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** A line of an entry; none for what is not known. */
function field(name: string, value: string | undefined): string {
  return value ? `  ${name} = {${value}},\n` : "";
}

/** What TeX reads otherwise than it is written: commands, and pairs that it draws as one character. */
const MARKUP = /[\\{}~^<>|`&%$#_]|(?<=([-',]))\1/gu;

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "{": String.raw`\textbraceleft{}`,
  "}": String.raw`\textbraceright{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
  "<": String.raw`\textless{}`,
  ">": String.raw`\textgreater{}`,
  "|": String.raw`\textbar{}`,
  "`": String.raw`\textasciigrave{}`,
  "-": "{}-",
  "'": "{}'",
  ",": "{},",
};

/** Words as TeX draws them; braces are named, since BibTeX counts those behind a backslash too. */
function tex(words: string): string {
  return words.replace(MARKUP, (found) => COMMANDS[found] ?? `\\${found}`);
}
