import { DomHandler, DomUtils, Parser, type parseDocument } from "htmlparser2";

import { FileFault } from "../../domain/file-fault.ts";

/** Any node of a page. */
export type HtmlNode = ReturnType<typeof parseDocument>["childNodes"][number];

/** A tag of a page with all between it and its end. */
export type HtmlElement = Extract<HtmlNode, { readonly attribs: unknown }>;

/** Browsers stop nesting at 512. */
const DEEPEST = 500;

/** Some ten times what the longest live blogs have. */
const MOST_TAGS = 200_000;

/** More than a book has, white space and all, in UTF-16 code units. */
const MOST_TEXT = 3_000_000;

/** Longer values of attributes are programs and not names. */
const LONGEST_VALUE = 4000;

const remedy = "save the article's text alone";

/** Builds the tree, and stops at what is one too many. */
class BoundedHandler extends DomHandler {
  #tags = 0;
  #depth = 0;
  #text = 0;

  override onopentag(name: string, attribs: Record<string, string>): void {
    if (++this.#tags > MOST_TAGS)
      throw new FileFault(`has more than ${MOST_TAGS.toLocaleString("en")} tags`, remedy);
    if (++this.#depth > DEEPEST)
      throw new FileFault(`has tags that stand more than ${DEEPEST} deep in one another`, remedy);
    super.onopentag(name, cut(attribs));
  }

  override onclosetag(): void {
    this.#depth--;
    super.onclosetag();
  }

  override ontext(text: string): void {
    const parent = this.tagStack.at(-1);
    const isShown = parent === undefined || !("name" in parent) || !programs.has(parent.name);
    this.#text += isShown ? text.length : 0;
    if (this.#text > MOST_TEXT) throw new FileFault("has more text than any article", remedy);
    super.ontext(text);
  }
}

const programs: ReadonlySet<string> = new Set(["script", "style"]);

function cut(attribs: Record<string, string>): Record<string, string> {
  for (const [name, value] of Object.entries(attribs))
    if (value.length > LONGEST_VALUE) attribs[name] = value.slice(0, LONGEST_VALUE);
  return attribs;
}

/**
 * What stands at the top of a page or a piece of one.
 * @throws FileFault when it has too many tags, they stand too deep in one another, or it has too much text.
 */
export function htmlNodes(html: string): readonly HtmlNode[] {
  const handler = new BoundedHandler();
  new Parser(handler).end(html);
  return handler.root.childNodes;
}

/** Every element below these nodes, in their order. */
export function elementsIn(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const gather = (node: HtmlNode) => {
    if (!DomUtils.isTag(node)) return;
    found.push(node);
    node.childNodes.forEach(gather);
  };
  nodes.forEach(gather);
  return found;
}

/** The elements that this one stands in, from the inside out. */
export function* around(element: HtmlElement): Generator<HtmlElement> {
  for (let outer = element.parent; outer !== null; outer = outer.parent)
    if (DomUtils.isTag(outer)) yield outer;
}

/** An attribute's words in lower case: classes, roles, kinds of link; empty without it. */
export function wordsOf(element: HtmlElement, attribute: string): readonly string[] {
  return attributeOf(element, attribute)?.toLowerCase().match(/\S+/gu) ?? [];
}

/** An attribute's value; undefined without it. */
export function attributeOf(element: HtmlElement, attribute: string): string | undefined {
  return Object.hasOwn(element.attribs, attribute) ? element.attribs[attribute] : undefined;
}

/** The first words within an element; undefined when it has none. */
export function firstText(element: HtmlElement): string | undefined {
  for (const node of element.childNodes) {
    const text = DomUtils.isText(node) ? node.data : DomUtils.isTag(node) ? firstText(node) : "";
    if (text !== undefined && text.trim() !== "") return text;
  }
  return undefined;
}

/** The words of a heading or the like, with a space where it breaks; no more than `most` UTF-16 code units, and a little. */
export function shortText(element: HtmlElement, most: number): string {
  let text = "";
  const gather = (node: HtmlNode) => {
    if (text.length > most) return;
    if (DomUtils.isText(node)) text += node.data.slice(0, most);
    else if (DomUtils.isTag(node) && node.name === "br") text += " ";
    else if (DomUtils.isTag(node)) node.childNodes.forEach(gather);
  };
  gather(element);
  return text;
}
