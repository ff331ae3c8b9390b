import type { Drawn } from "../drawn.ts";

/** What is drawn, as nodes of the page: elements by name and words as words, never markup. */
export function nodeOf(drawn: Drawn): Node {
  if (typeof drawn === "string") return document.createTextNode(drawn);
  const node = document.createElement(drawn.tag);
  for (const [name, value] of Object.entries(drawn.attributes)) node.setAttribute(name, value);
  node.append(...drawn.children.map(nodeOf));
  return node;
}

/** An element of the page with attributes and what stands in it. */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** The one element of the page with an id. @throws TypeError where there is none such. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new TypeError(`the page has no ${kind.name} called ${id}`);
}
