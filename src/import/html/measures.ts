import { DomUtils } from "htmlparser2";

import { wordlessElements } from "./elements.ts";
import type { HtmlElement, HtmlNode } from "./tree.ts";

/** How much text an element holds, in UTF-16 code units without white space. */
export interface Measure {
  readonly length: number;
  /** Of it, within links. */
  readonly linked: number;
  /** How many `<p>` with words of their own it holds, or is. */
  readonly paragraphs: number;
}

/** How much text each element below these nodes holds. */
export function measuresOf(nodes: readonly HtmlNode[]): ReadonlyMap<HtmlElement, Measure> {
  const measures = new Map<HtmlElement, Measure>();
  for (const node of nodes) measureInto(measures, node);
  return measures;
}

const none: Measure = { length: 0, linked: 0, paragraphs: 0 };

function measureInto(measures: Map<HtmlElement, Measure>, node: HtmlNode): Measure {
  if (DomUtils.isText(node)) return { ...none, length: node.data.replace(/\s+/gu, "").length };
  if (!DomUtils.isTag(node) || wordlessElements.has(node.name)) return none;
  let [length, linked, paragraphs] = [0, 0, 0];
  for (const child of node.childNodes) {
    const inner = measureInto(measures, child);
    length += inner.length;
    linked += inner.linked;
    paragraphs += inner.paragraphs;
  }
  if (node.name === "a") linked = length;
  if (node.name === "p" && length > 2 * linked) paragraphs++;
  const measure = { length, linked, paragraphs };
  measures.set(node, measure);
  return measure;
}
