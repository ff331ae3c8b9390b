import { FileFault } from "../../domain/file-fault.ts";
import { articleBlocks, hasLink } from "./article-blocks.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { headlineAt } from "./facts/headlines.ts";
import type { PageFacts } from "./facts/page-facts.ts";
import { furnitureOf } from "./furniture.ts";
import { HEAD, headOf } from "./head.ts";
import type { HtmlText } from "./html-text.ts";
import { type Measure, measuresOf } from "./measures.ts";
import { losses } from "./loss.ts";
import { isPrompt } from "./prompts.ts";
import { readable } from "./readable.ts";
import { liveBlocks, markedBlocks, withinArticle } from "./scope.ts";
import { areOfSeveral, otherArticles } from "./several-articles.ts";
import { textOfBlocks } from "./text-of-blocks.ts";
import type { HtmlElement, HtmlNode } from "./tree.ts";
import { isUnseen } from "./unseen.ts";

/** The text of a page's article, without its headline; empty where the page has none. */
export interface ArticleText extends HtmlText {
  /** What the page tells, and what stands above the text. */
  readonly facts: PageFacts;
}

/**
 * The text of a page's article, told from the rest of the page.
 * @throws FileFault when the page has several articles.
 */
export function articleText(nodes: readonly HtmlNode[], told: PageFacts): ArticleText {
  const whole = measuresOf(nodes);
  const others = told.live ? new Set<HtmlElement>() : otherArticles(told.title, whole);
  const measures = new Map([...whole].filter(([element]) => !others.has(element)));
  const isFurniture = furnitureOf(measures);
  const isOut = (element: HtmlElement) =>
    others.has(element) || isUnseen(element) || isFurniture(element);
  const all = blocksOf(nodes, isOut);
  const voted = votes(nodes, isOut, all, measures, told.live);
  const own = articleBlocks(all, voted, measures);
  if (!told.live && areOfSeveral(own, measures))
    throw new FileFault("is a page of several articles", "save the page of each article");
  const title = headlineAt(
    own.slice(0, HEAD).map(({ text }) => text),
    told.title,
  );
  const { facts, blocks: head } = headOf(own, { ...told, title });
  const blocks = own.filter((block) => !head.has(block) && !leadsElsewhere(block, measures));
  const text = textOfBlocks(blocks);
  const known = [...[...head].map((block) => block.text), text].join("\n");
  return { text, facts, warnings: losses({ nodes, measures, blocks, text: known }) };
}

function leadsElsewhere(block: Block, measures: ReadonlyMap<HtmlElement, Measure>): boolean {
  return !block.place.quoted && isPrompt(block.text, hasLink(block, measures));
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
