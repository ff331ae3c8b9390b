import { DomUtils } from "htmlparser2";

import { blockElements } from "./elements.ts";
import { isOwnParagraph } from "./own-paragraphs.ts";
import { isSource } from "./place.ts";
import { signsOfQ } from "./quotation-signs.ts";
import type { HtmlElement, HtmlNode } from "./tree.ts";

/** A line as a page shows it, told otherwise than its text is made. */
export interface PageLine {
  readonly text: string;
  /** Whether it is in a block quotation. */
  readonly isQuoted: boolean;
  /** Whether it is in an `<aside>`, or elsewhere beside the article: only what it quotes counts. */
  readonly isBeside: boolean;
}

type Where = Omit<PageLine, "text">;

/** The lines that these nodes show, without the elements that are left out, and without who said what is quoted in blocks. */
export function linesIn(
  nodes: readonly HtmlNode[],
  isOut: (element: HtmlElement) => boolean,
): readonly PageLine[] {
  const walk = new Walk(isOut);
  const where = { isQuoted: false, isBeside: false };
  walk.nodes(nodes, where);
  walk.end(where);
  return walk.lines;
}

class Walk {
  readonly lines: PageLine[] = [];
  readonly #isOut: (element: HtmlElement) => boolean;
  #run = "";

  constructor(isOut: (element: HtmlElement) => boolean) {
    this.#isOut = isOut;
  }

  nodes(nodes: readonly HtmlNode[], where: Where): void {
    for (const node of nodes) {
      if (DomUtils.isText(node)) this.#run += node.data.replace(unseen, "");
      else if (DomUtils.isTag(node) && !this.#isOut(node) && !isSource(node))
        this.#element(node, where);
    }
  }

  #element(element: HtmlElement, outer: Where): void {
    const isLine =
      element.name === "br" || blockElements.has(element.name) || isOwnParagraph(element);
    if (isLine) this.end(outer);
    const [before, after] = sidesOf(element);
    this.#run += before;
    const where = {
      isQuoted: outer.isQuoted || element.name === "blockquote",
      isBeside: outer.isBeside || element.name === "aside",
    };
    this.nodes(element.childNodes, where);
    this.#run += after;
    if (isLine) this.end(where);
  }

  end(where: Where): void {
    const text = this.#run.replace(/\s+/gu, " ").trim();
    this.#run = "";
    if (text !== "") this.lines.push({ text, ...where });
  }
}

/** What has no width. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/gu;

function sidesOf(element: HtmlElement): readonly [before: string, after: string] {
  if (element.name === "q") return signsOfQ(element);
  return element.name === "td" || element.name === "th" ? [" ", " "] : ["", ""];
}
