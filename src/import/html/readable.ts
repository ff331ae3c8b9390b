import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

import type { Block } from "./blocks.ts";
import { copyOf } from "./page-copy.ts";
import type { HtmlElement, HtmlNode } from "./tree.ts";

/** How many elements Readability is given, each counted as many times as it is deep: it takes some seconds for these. */
const MOST = 150_000;

/** How long a copy it is given, in UTF-16 code units: a long live blog has a tenth of them. */
const LONGEST = 2_000_000;

/** The first of the characters that stand for blocks; no page means anything by them (Supplementary Private Use Areas). */
const FIRST = 0xf0000;

/** How many of them there are. */
const SIGNS = 0x1fffe;

/**
 * The blocks of a page that Readability takes for its article; undefined where the page is too large for it. It votes on a copy in which all
 * words of a block bear its sign. Its own text is not used: it drops block quotations, and paragraphs that open with a quotation mark.
 */
export function readable(
  nodes: readonly HtmlNode[],
  isOut: (element: HtmlElement) => boolean,
  blocks: readonly Block[],
): ReadonlySet<Block> | undefined {
  const holders = [...new Set(blocks.map(({ place }) => place.holder))];
  if (holders.length > SIGNS) return undefined;
  const signs = new Map(holders.map((holder, at) => [holder, String.fromCodePoint(FIRST + at)]));
  const copy = copyOf(nodes, isOut, signs);
  if (copy.depths > MOST || copy.html.length > LONGEST) return undefined;
  const kept = new Set(articleIn(copy.html).match(/[\u{f0000}-\u{10ffff}]/gu));
  return new Set(blocks.filter(({ place }) => kept.has(signs.get(place.holder) ?? "")));
}

/** Empty also where Readability or the tree that it works on fails, as on pages that nest too deep for them. */
function articleIn(html: string): string {
  try {
    const { document } = parseHTML(`<html><body>${html}</body></html>`);
    return new Readability(document, { disableJSONLD: true }).parse()?.content ?? "";
  } catch {
    return "";
  }
}
