import { articleBlocks, hasLink } from "./article-blocks.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { headlineAt } from "./facts/headlines.ts";
import type { PageFacts } from "./facts/page-facts.ts";
import { furnitureOf } from "./furniture.ts";
import { HEAD, withoutHeadAndPrompts } from "./head-and-prompts.ts";
import type { HtmlText } from "./html-text.ts";
import { type Measure, measuresOf } from "./measures.ts";
import { losses } from "./loss.ts";
import { readable } from "./readable.ts";
import { liveBlocks, markedBlocks, withinArticle } from "./scope.ts";
import { textOfBlocks } from "./text-of-blocks.ts";
import type { HtmlElement, HtmlNode } from "./tree.ts";
import { isUnseen } from "./unseen.ts";

/** The text of a page's article, without its headline; empty where the page has none. */
export interface ArticleText extends HtmlText {
  /** The headline, which may be told apart from the page's title only by the text below it. */
  readonly title: string | undefined;
}

/** The text of a page's article, told from the rest of the page. */
export function articleText(nodes: readonly HtmlNode[], facts: PageFacts): ArticleText {
  const measures = measuresOf(nodes);
  const isFurniture = furnitureOf(measures);
  const isOut = (element: HtmlElement) => isUnseen(element) || isFurniture(element);
  const all = blocksOf(nodes, isOut);
  const voted = votes(nodes, isOut, all, measures, facts.live);
  const own = articleBlocks(all, voted, measures);
  const title = headlineAt(
    own.slice(0, HEAD).map(({ text }) => text),
    facts.title,
  );
  const blocks = withoutHeadAndPrompts(own, { ...facts, title }, (block) =>
    hasLink(block, measures),
  );
  const text = textOfBlocks(blocks);
  return { text, title, warnings: losses({ nodes, measures, blocks, text }) };
}

function votes(
  nodes: readonly HtmlNode[],
  isOut: (element: HtmlElement) => boolean,
  all: readonly Block[],
  measures: ReadonlyMap<HtmlElement, Measure>,
  live: boolean,
): ReadonlySet<Block> {
  if (live) return liveBlocks(all, measures);
  const voted = readable(nodes, isOut, all);
  return voted === undefined || voted.size === 0
    ? markedBlocks(all, measures)
    : withinArticle(voted, measures);
}
