import { dayOf } from "../day-of.ts";
import type { Block } from "./blocks.ts";
import { isHeading } from "./article-blocks.ts";
import type { PageFacts } from "./facts/page-facts.ts";
import { areAlike } from "./facts/headlines.ts";
import { folded } from "./facts/names.ts";
import { isPrompt } from "./prompts.ts";

/** How many blocks may stand above an article's first paragraph. */
export const HEAD = 8;

/** The blocks without the headline, the byline and the day at their top, and without lines that lead elsewhere. */
export function withoutHeadAndPrompts(
  blocks: readonly Block[],
  facts: PageFacts,
  isLinked: (block: Block) => boolean,
): readonly Block[] {
  return blocks.filter((block, at) => {
    if (at < HEAD && (isHeadline(block, facts) || isByline(block, facts))) return false;
    return block.place.quoted || !isPrompt(block.text, isLinked(block));
  });
}

function isHeadline(block: Block, { title }: PageFacts): boolean {
  if (title === undefined) return false;
  return folded(block.text) === folded(title) || (isHeading(block) && areAlike(block.text, title));
}

/** The longest byline, in UTF-16 code units. */
const BYLINE = 120;

function isByline({ text }: Block, { author, publisher }: PageFacts): boolean {
  if (text.length > BYLINE) return false;
  const words = text.replace(/^(?:by|published|posted|updated|last updated)\b:?\s*/iu, "");
  const names = [author, publisher].filter((name) => name !== undefined).map(folded);
  return (
    names.includes(folded(words)) ||
    (/\d{4}/u.test(words) && dayOf(words) !== undefined && words.length < 40)
  );
}
