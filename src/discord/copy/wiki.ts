import { oneLine } from "../drawing/markdown.ts";
import type { CopyFormat } from "./copy-format.ts";
import { type Entry, entryOf } from "./entry.ts";
import { percentEncoded } from "../drawing/web-address.ts";

/**
 *     {{cite news |author=Bo Reed |title=Harbour plans |work=The Made-up Mail |date=2031-04-05 |url=… |access-date=… |quote=The tide rises}}
 *
 * The template tells nobody's name for the quote, so that an account is the article's words as a quotation is.
 */
export const wiki: CopyFormat = {
  id: "wiki",
  fileName: "citation.wiki.txt",
  draw(citation, accessed) {
    const entry = entryOf(citation);
    const { author, title, publisher, published, url, words } = entry;
    const parameters = [
      parameter("author", author && wikitext(author)),
      parameter("title", title && wikitext(title)),
      parameter("work", publisher && wikitext(publisher)),
      parameter("date", published),
      parameter("type", typeOf(entry)),
      parameter("url", url && address(url)),
      parameter("access-date", url && accessed),
      parameter("quote", words.map((piece) => wikitext(oneLine(piece))).join(" [...] ")),
    ];
    return `{{cite news${parameters.join("")}}}\n`;
  },
};

function parameter(name: string, value: string | undefined): string {
  return value ? ` |${name}=${value}` : "";
}

/** "Corrected; digest of LIGA.net": what the template draws in brackets behind the title. */
function typeOf({ status, bases }: Entry): string | undefined {
  const outlets = [...new Set(bases.map(({ outlet }) => outlet))];
  const digest = outlets.length === 0 ? undefined : `digest of ${outlets.join(", ")}`;
  return wikitext([status, digest].filter((part) => part !== undefined).join("; "));
}

/**
 * What a wiki reads as more than text: templates, links, tags, entities, headings; signatures, slanted words and switches, which take several
 * characters; addresses; lists, where a value begins.
 */
const MARKUP = /[{}[\]<>&=|]|-(?=\|)|~{3,}|'{2,}|^'|'$|_{2,}|:(?=\/\/)|^[*#:;]/gu;

/** Words as a wiki draws them. */
function wikitext(words: string): string {
  return words.replace(MARKUP, (found) => (found === "|" ? "{{!}}" : entities(found)));
}

function entities(characters: string): string {
  return Array.from(characters, (each) => `&#${String(each.charCodeAt(0))};`).join("");
}

/** An address that neither ends the parameter nor is read as anything else. */
function address(url: string): string {
  const safe = percentEncoded(url, /[{}[\]<>|]|~{3,}|'{2,}|_{2,}/gu);
  return safe.replace(/&(?=#?\w+;)/gu, "&amp;");
}
