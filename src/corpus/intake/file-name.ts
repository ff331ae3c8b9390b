import type { Metadata } from "../article.ts";

/** In bytes: file systems take 255, with the folder's ending and a number behind it. */
const longest = 80;

/** Names that Windows keeps to itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/**
 * The name of an article's file, without its ending, by what it is: `2031-04-05-ferry-to-run-in-winter`. Letters of every script are kept,
 * everything else is a hyphen.
 */
export function fileName(text: string, { title, published }: Metadata): string {
  const words = slug(title ?? firstWords(text));
  const named = [published, shortened(words)].filter((part) => part !== undefined && part !== "");
  const name = named.join("-");
  return name === "" || reserved.test(name) ? `article-${name}`.replace(/-$/u, "") : name;
}

/** Of a text without a headline, enough to tell it by. */
function firstWords(text: string): string {
  return text.trim().slice(0, 200).split(/\s+/u, 8).join(" ");
}

function slug(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{M}+|['’]/gu, "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .toLowerCase()
    .replace(/^-+|-+$/gu, "");
}

/** Whole words, as many as there is room for; a first one that is too long, as far as it goes. */
function shortened(slugged: string): string {
  let kept = "";
  for (const word of slugged.split("-")) {
    const longer = kept === "" ? word : `${kept}-${word}`;
    if (Buffer.byteLength(longer) > longest) break;
    kept = longer;
  }
  return kept === ""
    ? Array.from(slugged)
        .slice(0, longest / 4)
        .join("")
    : kept;
}
