import { DomUtils } from "htmlparser2";

import { blockElements } from "./elements.ts";
import { attributeOf, type HtmlElement, type HtmlNode } from "./tree.ts";

/** A page without what is left out and without mark-up that says nothing of its parts. */
export interface PageCopy {
  readonly html: string;
  /** Its elements, each counted as many times as it is deep. */
  readonly depths: number;
}

/** What tells one part of a page from another. */
const telling = ["class", "id", "role", "itemprop", "rel", "href"];

/** A copy of a page in which words bear the sign of the block element that they stand in. */
export function copyOf(
  nodes: readonly HtmlNode[],
  isOut: (element: HtmlElement) => boolean,
  signs: ReadonlyMap<HtmlElement | undefined, string>,
): PageCopy {
  const pieces: string[] = [];
  let depths = 0;
  const copy = (some: readonly HtmlNode[], depth: number, sign: string) => {
    for (const node of some) {
      if (DomUtils.isText(node)) pieces.push(signed(node.data, sign));
      if (!DomUtils.isTag(node) || isOut(node)) continue;
      const name = nameInCopy(node, signs.has(node));
      const own = signs.get(node) ?? sign;
      if (name === undefined) copy(node.childNodes, depth, own);
      else {
        depths += depth;
        pieces.push(`<${name}${attributes(node)}>`);
        copy(node.childNodes, depth + 1, own);
        if (!voids.has(name)) pieces.push(`</${name}>`);
      }
    }
  };
  copy(nodes, 1, signs.get(undefined) ?? "");
  return { html: pieces.join(""), depths };
}

function signed(text: string, sign: string): string {
  const words = plain(text.replace(/[\s\u{f0000}-\u{10ffff}]+/gu, " "));
  return words === " " ? words : sign + words;
}

const voids: ReadonlySet<string> = new Set(["br", "hr"]);

const kept: ReadonlySet<string> = new Set(["a", "br", "td", "th", "cite"]);

/** An element's name; undefined where its words alone are copied. */
function nameInCopy({ name }: HtmlElement, isHolder: boolean): string | undefined {
  if (name === "body" || name === "html") return "div";
  if (blockElements.has(name) || kept.has(name)) return name;
  return isHolder && name.includes("-") ? "div" : undefined;
}

const LONGEST = 200;

function attributes(element: HtmlElement): string {
  return telling
    .map((name) => [name, attributeOf(element, name)?.slice(0, LONGEST)])
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${plain(value ?? "")}"`)
    .join("");
}

const stand: ReadonlyMap<string, string> = new Map([
  ["&", "+"],
  ["<", "‹"],
  [">", "›"],
  ['"', "”"],
  ["'", "’"],
]);

/** Words without what has to be escaped, for nobody reads them: each entity would be a node of its own. */
function plain(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => stand.get(sign) ?? "");
}
