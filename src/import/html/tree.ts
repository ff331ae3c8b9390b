import { DomHandler, DomUtils, Parser, type parseDocument } from "htmlparser2";

import { FileFault } from "../../domain/file-fault.ts";

/** Any node of a page. */
export type HtmlNode = ReturnType<typeof parseDocument>["childNodes"][number];

/** A tag of a page with all between it and its end. */
export type HtmlElement = Extract<HtmlNode, { readonly attribs: unknown }>;

/** Browsers stop nesting at 512. */
const DEEPEST = 500;

/** Some ten times what the longest live blogs have. */
const MOST = 200_000;

const remedy = "save the article's text alone";

/** Builds the tree, and stops at the tag that is one too many. */
class BoundedHandler extends DomHandler {
  #elements = 0;
  #depth = 0;

  override onopentag(name: string, attribs: Record<string, string>): void {
    if (++this.#elements > MOST)
      throw new FileFault(`has more than ${MOST.toLocaleString("en")} tags`, remedy);
    if (++this.#depth > DEEPEST)
      throw new FileFault(`has tags that stand more than ${DEEPEST} deep in one another`, remedy);
    super.onopentag(name, attribs);
  }

  override onclosetag(): void {
    this.#depth--;
    super.onclosetag();
  }
}

/**
 * What stands at the top of a page or a piece of one.
 * @throws FileFault when it has too many tags, or they stand too deep in one another.
 */
export function htmlNodes(html: string): readonly HtmlNode[] {
  const handler = new BoundedHandler();
  new Parser(handler).end(html);
  return handler.root.childNodes;
}

/** Every element below these nodes, in their order. */
export function* elementsIn(nodes: readonly HtmlNode[]): Generator<HtmlElement> {
  for (const node of nodes) {
    if (!DomUtils.isTag(node)) continue;
    yield node;
    yield* elementsIn(node.childNodes);
  }
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
