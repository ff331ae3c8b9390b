import { DomUtils } from "htmlparser2";

import { type HtmlElement, type HtmlNode, shortText } from "./tree.ts";

/** How long one of several must be for all to be paragraphs, in UTF-16 code units. */
const LONG = 40;

const known = new WeakMap<HtmlNode, ReadonlySet<string>>();

/** Whether an element that a site has made up stands beside others of its name as paragraphs do: `<x-para>One.</x-para><x-para>Two.</x-para>`. */
export function isOwnParagraph({ name, parent }: HtmlElement): boolean {
  if (!name.includes("-") || parent === null || !DomUtils.isTag(parent)) return false;
  const names = known.get(parent) ?? paragraphsIn(parent.childNodes);
  known.set(parent, names);
  return names.has(name);
}

/** The made-up names under which paragraphs stand beside each other. */
function paragraphsIn(nodes: readonly HtmlNode[]): ReadonlySet<string> {
  if (nodes.some((node) => DomUtils.isText(node) && node.data.trim() !== "")) return new Set();
  const own = nodes.filter((node) => DomUtils.isTag(node)).filter(({ name }) => name.includes("-"));
  const counts = new Map<string, number>();
  for (const { name } of own) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set(
    own
      .filter((element) => (counts.get(element.name) ?? 0) > 1 && isLong(element))
      .map(({ name }) => name),
  );
}

const isLong = (element: HtmlElement) => shortText(element, 2 * LONG).trim().length >= LONG;
