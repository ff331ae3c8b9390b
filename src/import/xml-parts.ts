import { plainLine } from "./written.ts";
import type { XmlElement } from "./xml.ts";

/** The elements of a name right within another, or at the end of a path of names. */
export function parts(
  element: XmlElement | undefined,
  ...path: readonly string[]
): readonly XmlElement[] {
  const [name, ...rest] = path;
  if (element === undefined) return [];
  if (name === undefined) return [element];
  return element.content.flatMap((inner) =>
    typeof inner !== "string" && inner.name === name ? parts(inner, ...rest) : [],
  );
}

/** The first of them. */
export function part(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return parts(element, ...path)[0];
}

/** Those whose name fits at any depth, in their order; none within another of them. */
export function partsWithin(element: XmlElement, name: RegExp): readonly XmlElement[] {
  return element.content.flatMap((inner) => {
    if (typeof inner === "string") return [];
    return name.test(inner.name) ? [inner] : partsWithin(inner, name);
  });
}

/** All text within an element, as it is. */
export function textWithin(element: XmlElement | undefined): string | undefined {
  return element?.content
    .map((inner) => (typeof inner === "string" ? inner : textWithin(inner)))
    .join("");
}

/** The same as one line; undefined where there are no words in it. */
export function lineWithin(element: XmlElement | undefined): string | undefined {
  return plainLine(textWithin(element));
}

/** What to make of an element in HTML: another name for it, or none where it has no place there. */
export type HtmlName = (element: XmlElement) => string | undefined;

const VOID = new Set(["br", "hr", "img", "wbr"]);

/** What stands within an element, as HTML. */
export function htmlWithin(element: XmlElement, nameOf: HtmlName = ({ name }) => name): string {
  return element.content
    .map((inner) => (typeof inner === "string" ? escaped(inner) : tagged(inner, nameOf)))
    .join("");
}

function tagged(element: XmlElement, nameOf: HtmlName): string {
  const name = nameOf(element);
  if (name === undefined) return "";
  return VOID.has(name) ? `<${name}>` : `<${name}>${htmlWithin(element, nameOf)}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
