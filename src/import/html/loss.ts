import type { Block } from "./blocks.ts";
import type { Measure } from "./measures.ts";
import { blockElements } from "./elements.ts";
import { lossOf } from "./lost-words.ts";
import { linesIn, type PageLine } from "./page-lines.ts";
import { isInvitation, isPrompt } from "./prompts.ts";
import { around, type HtmlElement, type HtmlNode, wordsOf } from "./tree.ts";
import { isUnseen } from "./unseen.ts";

/** What was taken of a page. */
export interface Taken {
  readonly nodes: readonly HtmlNode[];
  readonly measures: ReadonlyMap<HtmlElement, Measure>;
  readonly blocks: readonly Block[];
  readonly text: string;
}

/**
 * The warning that the text of a page has not all sentences of the article's part of it, or not all that is quoted there, in its asides, and
 * in the rest; none where it has.
 */
export function losses({ nodes, measures, blocks, text }: Taken): readonly string[] {
  const part = partOf(blocks);
  const isOut = (element: HtmlElement) =>
    (element.name !== "aside" && isUnseen(element)) ||
    element.name === "h1" ||
    isOfOthers(element) ||
    (blockElements.has(element.name) && isMostlyLinks(measures.get(element)));
  const outward = new Set(part === undefined ? [] : [part, ...around(part)]);
  const isOfOneArticle = [...outward].some(({ name }) => name === "article");
  const isElsewhere = (element: HtmlElement) =>
    isOut(element) ||
    element.name === "aside" ||
    (element.name === "article" && isOfOneArticle && !outward.has(element)) ||
    (element !== part && blockElements.has(element.name) && isTeaser(measures.get(element)));
  const own = part === undefined ? [] : linesIn([part], isOut).filter(isNoPrompt);
  const warned = lossOf("the article's part of the page", own, text);
  if (warned.length > 0) return warned;
  const others = linesIn(nodes, isElsewhere).map((line) => ({ ...line, isBeside: true }));
  return lossOf("the page", others, text);
}

const isNoPrompt = ({ text }: PageLine) => !isInvitation(text) && !isPrompt(text, true);

/** The smallest element that all blocks stand in. */
function partOf([first, ...others]: readonly Block[]): HtmlElement | undefined {
  if (first?.place.holder === undefined) return undefined;
  const outward = [first.place.holder, ...around(first.place.holder)];
  const rank = new Map(outward.map((element, at) => [element, at]));
  let smallest = 0;
  for (const { place } of others) {
    if (place.holder === undefined) return undefined;
    smallest = Math.max(smallest, firstRank(place.holder, rank) ?? outward.length);
  }
  return outward[smallest];
}

function firstRank(
  holder: HtmlElement,
  rank: ReadonlyMap<HtmlElement, number>,
): number | undefined {
  const own = rank.get(holder);
  if (own !== undefined) return own;
  for (const outer of around(holder)) if (rank.has(outer)) return rank.get(outer);
  return undefined;
}

/** What readers wrote below an article. */
function isOfOthers(element: HtmlElement): boolean {
  return [...wordsOf(element, "class"), ...wordsOf(element, "id")].some((name) =>
    /(?:^|\W|_)(?:comments?|disqus|replies|respond)(?:$|\W|_)/u.test(name),
  );
}

function isMostlyLinks(measure: Measure | undefined): boolean {
  return measure !== undefined && measure.linked > measure.length / 2;
}

/** The most that a teaser of another article holds, and the least of it that is its link. */
const [TEASER, LINKED] = [500, 0.15];

function isTeaser(measure: Measure | undefined): boolean {
  return (
    measure !== undefined && measure.length < TEASER && measure.linked > measure.length * LINKED
  );
}
