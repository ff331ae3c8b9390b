import type { Citation } from "../../domain/answer.ts";
import { deepLink } from "../../domain/deep-link.ts";
import { shownSpans } from "../../domain/statement.ts";
import type { Verbatim } from "../../domain/verbatim.ts";
import { blockQuote, oneLine } from "../drawing/markdown.ts";
import type { CopyFormat } from "./copy-format.ts";
import { lead, quoted } from "./note.ts";
import { type Basis, type Entry, entryOf } from "./entry.ts";
import { percentEncoded, webAddress } from "../drawing/web-address.ts";

/**
 * The words as a block quote, and below it where they are from, in CommonMark:
 *
 *     > “The tide rises”
 *
 *     — Ada Quill. [Harbour plans](<https://mail.example.org/harbour>), The Made-up Mail, 2031-04-05, accessed 2031-05-01,
 *     corpus/harbour.md, characters 10-24
 */
export const commonmark: CopyFormat = {
  id: "markdown",
  fileName: "citation.md",
  draw(citation, accessed) {
    const entry = entryOf(citation);
    const words = blockQuote(quoted(entry, paragraphs));
    return `${words}\n\n— ${commonmarkText(lead(entry))}. ${source(citation, entry, accessed)}\n`;
  },
};

function source(citation: Citation, entry: Entry, accessed: string): string {
  const { title, author, publisher, published, url, status, bases, place } = entry;
  const link = webAddress(deepLink(citation.article, shownSpans(citation.statement)));
  const known = [title, author, publisher].filter((part) => part !== undefined);
  const [name = "article", ...others] = known;
  const parts = [
    linked(name, link),
    ...[...others, published, status].map((part) => part && commonmarkText(part)),
    url && `accessed ${accessed}`,
    bases.length === 0 ? undefined : `based on ${bases.map(basisLink).join(", ")}`,
    commonmarkText(place),
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

function basisLink({ outlet, headline, url }: Basis): string {
  return linked(headline === undefined ? outlet : `${outlet}: ${headline}`, url);
}

/** Words as a link, where there is somewhere to link to. */
function linked(words: string, url: string | undefined): string {
  if (url === undefined) return commonmarkText(words);
  const target = percentEncoded(url, /[<>\\]/gu).replace(/&(?=#?\w+;)/gu, "&amp;");
  return `[${commonmarkText(words)}](<${target}>)`;
}

/** Every paragraph on one line: where a line begins, more is markup. */
function paragraphs(words: Verbatim): string {
  return words
    .split(/(?:\r\n|[\n\r\u2028\u2029])\s*(?:\r\n|[\n\r\u2028\u2029])/u)
    .map((paragraph) => commonmarkText(oneLine(paragraph)))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

/** What CommonMark, or what reads it with tables, addresses and formulas, takes for markup; some of it only where a line begins. */
const MARKUP = /[\\`*_~[\]<>&|$]|:(?=\S)|(?<=www)\.|^[-+=#]|(?<=^\d{1,9})[.)]/giu;

/** Words of one line as CommonMark draws them: it takes a backslash before any punctuation of ASCII. */
function commonmarkText(words: string): string {
  return words.replace(MARKUP, String.raw`\$&`);
}
