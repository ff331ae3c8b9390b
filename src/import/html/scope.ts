import { isLinks } from "./article-blocks.ts";
import type { Block } from "./blocks.ts";
import type { Measure } from "./measures.ts";
import { elementsIn, type HtmlElement, wordsOf } from "./tree.ts";

type Measures = ReadonlyMap<HtmlElement, Measure>;

const isBody = (element: HtmlElement) => wordsOf(element, "itemprop").includes("articlebody");
const isArticle = ({ name }: HtmlElement) => name === "article";
const isMain = ({ name }: HtmlElement) => name === "main";

/** The blocks that a page itself marks as its article's, save links; all of the page's where it marks none. */
export function markedBlocks(blocks: readonly Block[], measures: Measures): ReadonlySet<Block> {
  const scope =
    longest(measures, isBody) ?? longest(measures, isArticle) ?? longest(measures, isMain);
  return unlinkedWithin(scope, blocks, measures);
}

/** The blocks of a live blog, which marks each of its posts as an article. */
export function liveBlocks(blocks: readonly Block[], measures: Measures): ReadonlySet<Block> {
  return unlinkedWithin(longest(measures, isMain), blocks, measures);
}

/** Of an article's words, those that its element must hold for what stands outside of it to be of other articles. */
const MOST = 2 / 3;

/** The blocks of an article without those that stand outside of the page's `<article>`, where that holds the most of them. */
export function withinArticle(blocks: ReadonlySet<Block>, measures: Measures): ReadonlySet<Block> {
  const scope = longest(measures, isArticle);
  if (scope === undefined) return blocks;
  const own = within(scope, blocks);
  return lengthOf(own) > lengthOf([...blocks]) * MOST ? new Set(own) : blocks;
}

const lengthOf = (blocks: readonly Block[]) =>
  blocks.reduce((length, { text }) => length + text.length, 0);

function longest(
  measures: Measures,
  isMarked: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  let found: HtmlElement | undefined;
  let most = 0;
  for (const [element, { length }] of measures)
    if (length > most && isMarked(element)) [found, most] = [element, length];
  return found;
}

function unlinkedWithin(
  scope: HtmlElement | undefined,
  blocks: readonly Block[],
  measures: Measures,
): ReadonlySet<Block> {
  const marked = scope === undefined ? blocks : within(scope, blocks);
  return new Set(marked.filter((block) => !isLinks(block, measures)));
}

/** The blocks that stand in an element. */
function within(scope: HtmlElement, blocks: Iterable<Block>): readonly Block[] {
  const holders = new Set(elementsIn([scope]));
  return [...blocks].filter(({ place }) => place.holder !== undefined && holders.has(place.holder));
}
