import { DomUtils } from "htmlparser2";

import { blockElements, listElements } from "./elements.ts";
import { attributeOf, type HtmlElement } from "./tree.ts";
import { isOwnParagraph } from "./own-paragraphs.ts";
import { isOfQuotation } from "./unseen.ts";

/** Where words stand on a page. */
export interface Place {
  /** The block element nearest around them; undefined at the top of a piece of a page. */
  readonly holder: HtmlElement | undefined;
  /** The outermost list or table that they are in a line of. */
  readonly list: HtmlElement | undefined;
  /** The cell of a table whose rows are lines. */
  readonly cell: HtmlElement | undefined;
  /** Whether the table around them has rows that are lines. */
  readonly rows: boolean;
  readonly quoted: boolean;
  /** Whether they tell whose words a block quotation is. */
  readonly source: boolean;
  readonly preformatted: boolean;
}

/** Outside of every element. */
export const start: Place = {
  holder: undefined,
  list: undefined,
  cell: undefined,
  rows: false,
  quoted: false,
  source: false,
  preformatted: false,
};

/** The place within an element that stands in another place. */
export function within(element: HtmlElement, outer: Place): Place {
  const { name } = element;
  if (outer.rows && isCell(name)) return { ...outer, cell: element };
  const source = outer.source || isSource(element);
  const rows = name === "table" ? isOfLines(element) : outer.rows;
  if (!isBlock(element) && !(source && !outer.source)) return outer;
  return {
    holder: element,
    list: outer.list ?? (isList(element, rows) ? element : undefined),
    cell: undefined,
    rows,
    quoted: outer.quoted || name === "blockquote" || source,
    source,
    preformatted: outer.preformatted || name === "pre" || name === "listing",
  };
}

const isCell = (name: string) => name === "td" || name === "th";

const display = /(?:^|;)\s*display\s*:\s*(inline|block)\s*(?:;|!|$)/iu;

function isBlock(element: HtmlElement): boolean {
  const style = display.exec(attributeOf(element, "style") ?? "")?.[1]?.toLowerCase();
  return style === undefined
    ? blockElements.has(element.name) || isCell(element.name) || isOwnParagraph(element)
    : style === "block";
}

function isList(element: HtmlElement, rows: boolean): boolean {
  return element.name === "table" ? rows : listElements.has(element.name);
}

/** Whether a table's rows are lines: a table that has paragraphs in its cells was made to set out a page. */
function isOfLines(part: HtmlElement): boolean {
  return part.childNodes.every((node) => {
    if (!DomUtils.isTag(node)) return true;
    const isBlockIn = blockElements.has(node.name) && !ofTables.has(node.name);
    return node.name !== "br" && !isBlockIn && isOfLines(node);
  });
}

const ofTables: ReadonlySet<string> = new Set(["tr", "thead", "tbody", "tfoot", "caption"]);

/**
 * Whether an element tells whose words a block quotation is.
 *
 *     <blockquote><p>It rained.</p><cite>Mara Quill</cite></blockquote>
 *     <blockquote>It rained.<footer>Mara Quill</footer></blockquote>
 */
export function isSource(element: HtmlElement): boolean {
  if (element.name !== "cite") return isOfQuotation(element);
  return (
    element.parent !== null && "name" in element.parent && element.parent.name === "blockquote"
  );
}
