import type { Drawn, DrawnElement } from "../../src/preview/drawn.ts";

/** What stands on lines of its own; so does a heading. */
const BLOCKS = ["blockquote", "div", "li", "pre", "small"];

/** The words of what is drawn, in their order, a line feed behind each block; without those elements that are left out. */
export function wordsOf(
  drawn: Drawn,
  isLeftOut: (element: DrawnElement) => boolean = () => false,
): string {
  if (typeof drawn === "string") return drawn;
  if (isLeftOut(drawn)) return " ";
  const { tag, attributes, children } = drawn;
  const isBlock = BLOCKS.includes(tag) || attributes["class"]?.startsWith("large") === true;
  return children.map((each) => wordsOf(each, isLeftOut)).join("") + (isBlock ? "\n" : "");
}

/** All elements of what is drawn, the outer before the inner. */
export function elementsOf(drawn: Drawn): readonly DrawnElement[] {
  return typeof drawn === "string" ? [] : [drawn, ...drawn.children.flatMap(elementsOf)];
}
