import { DomUtils } from "htmlparser2";

import { type Place, start, within } from "./place.ts";
import { signsOfQ } from "./quotation-signs.ts";
import { type HtmlElement, type HtmlNode } from "./tree.ts";

/** A paragraph, or whatever else a browser sets as lines of their own. */
export interface Block {
  /** With line feeds where the page has them; not empty. */
  readonly text: string;
  readonly place: Place;
}

/** The blocks of a page or a piece of one, in its order, without the elements that are left out. */
export function blocksOf(
  nodes: readonly HtmlNode[],
  isOut: (element: HtmlElement) => boolean,
): readonly Block[] {
  const walk = new Walk(isOut);
  walk.nodes(nodes, start);
  walk.end(start);
  return walk.blocks;
}

class Walk {
  readonly blocks: Block[] = [];
  readonly #isOut: (element: HtmlElement) => boolean;
  /** The words since the last block: spaces for white space, line feeds and tabs where they are meant. */
  #run = "";

  constructor(isOut: (element: HtmlElement) => boolean) {
    this.#isOut = isOut;
  }

  nodes(nodes: readonly HtmlNode[], place: Place): void {
    for (const node of nodes) {
      if (DomUtils.isText(node)) this.#run += shown(node.data, place.preformatted);
      else if (DomUtils.isTag(node) && !this.#isOut(node)) this.#element(node, place);
    }
  }

  #element(element: HtmlElement, outer: Place): void {
    const place = within(element, outer);
    if (place.holder === element) {
      this.end(outer);
      this.nodes(element.childNodes, place);
      this.end(place);
    } else if (element.name === "br") this.#run += "\n";
    else this.#inline(element, place);
  }

  #inline(element: HtmlElement, place: Place): void {
    const [before, after] = element.name === "q" ? signsOfQ(element) : ["", ""];
    this.#run += place.cell === element ? "\t" : before;
    this.nodes(element.childNodes, place);
    this.#run += after;
  }

  /** Ends a block, which is several where lines between its words are empty. */
  end(place: Place): void {
    const run = this.#run;
    this.#run = "";
    for (const lines of run.includes("\n") ? blocksOfLines(run, place) : [line(run, place)])
      if (lines !== "") this.blocks.push({ text: lines, place });
  }
}

/** What no reader sees: soft hyphens, marks without width, controls. */
// oxlint-disable-next-line no-control-regex
const unseen = /[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu;

function shown(text: string, preformatted: boolean): string {
  const seen = text.replace(unseen, "");
  return preformatted
    ? seen.replace(/\r\n?/gu, "\n").replace(/[\v\f\u00a0\u2028\u2029]/gu, " ")
    : seen.replace(/[^\S\u2000-\u200a\u3000]+/gu, " ");
}

/** What stands between empty lines. */
function blocksOfLines(run: string, place: Place): readonly string[] {
  const blocks: string[][] = [[]];
  for (const text of run.split("\n").map((one) => line(one, place))) {
    if (text !== "") blocks.at(-1)?.push(text);
    else blocks.push([]);
  }
  return blocks.map((lines) => lines.join("\n"));
}

function line(text: string, { preformatted }: Place): string {
  if (preformatted) return text.trimEnd();
  return text
    .replace(/ {2,}/gu, " ")
    .replace(/ ?\t ?/gu, "\t")
    .trim();
}
