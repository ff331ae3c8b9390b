import { DomUtils } from "htmlparser2";

import { counted } from "../../domain/counted.ts";
import { blockElements } from "./elements.ts";
import { isSource } from "./place.ts";
import { signsOfQ } from "./quotation-signs.ts";
import type { HtmlElement, HtmlNode } from "./tree.ts";

/** How much is quoted: what must not be lost on the way from a page to its text. */
export interface Quoted {
  /** Double quotation marks of any language. */
  readonly marks: number;
  /** Words between them or in block quotations. */
  readonly words: number;
}

const signs: ReadonlySet<string> = new Set('"“”„‟«»');

/** How much is quoted in a text whose block quotations begin with `> `. */
export function quotedInText(text: string): Quoted {
  const quoted = { marks: 0, words: 0 };
  for (const line of text.split("\n")) if (!/^> [—–-]/u.test(line)) count(line, quoted);
  return quoted;
}

function count(line: string, quoted: { marks: number; words: number }): void {
  const isBlock = line.startsWith("> ");
  let isOpen = false;
  for (const [token] of line.matchAll(/["“”„‟«»]|[\p{L}\p{N}]+/gu)) {
    if (signs.has(token)) {
      quoted.marks++;
      isOpen = !isOpen;
    } else if (isOpen || isBlock) quoted.words++;
  }
}

/** How much is quoted in all that these nodes show, without the elements that are left out; told otherwise than the text is made. */
export function quotedIn(
  nodes: readonly HtmlNode[],
  isOut: (element: HtmlElement) => boolean,
): Quoted {
  const pieces: string[] = [];
  gather(nodes, isOut, pieces, "\n");
  return quotedInText(pieces.join(""));
}

function gather(
  nodes: readonly HtmlNode[],
  isOut: (element: HtmlElement) => boolean,
  pieces: string[],
  end: "\n" | "\n> ",
): void {
  for (const node of nodes) {
    if (DomUtils.isText(node)) pieces.push(node.data.replace(/[\s\u00ad\u200b]+/gu, " "));
    if (!DomUtils.isTag(node) || isOut(node) || isSource(node)) continue;
    const inner = node.name === "blockquote" ? "\n> " : end;
    const [before, after] = sidesOf(node, inner);
    pieces.push(before);
    gather(node.childNodes, isOut, pieces, inner);
    pieces.push(node.name === "blockquote" ? end : after);
  }
}

function sidesOf(element: HtmlElement, end: string): readonly [before: string, after: string] {
  if (element.name === "q") return signsOfQ(element);
  return element.name === "br" || blockElements.has(element.name) ? [end, end] : ["", ""];
}

/** The warning that a text has lost, or gained, something that is quoted; none where it has not. `whole` is where it was taken from: `the page`. */
export function lossOf(whole: string, there: Quoted, here: Quoted): readonly string[] {
  if (there.marks === here.marks && there.words === here.words) return [];
  return [`${whole} has ${told(there)}, the text ${told(here)}: compare them`];
}

function told({ marks, words }: Quoted): string {
  return `${counted(marks, "quotation mark")} and ${counted(words, "quoted word")}`;
}
