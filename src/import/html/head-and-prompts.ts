import { dayOf } from "../day-of.ts";
import type { Block } from "./blocks.ts";
import { isHeading } from "./article-blocks.ts";
import type { PageFacts } from "./facts/page-facts.ts";
import { areAlike } from "./facts/headlines.ts";
import { folded } from "./facts/names.ts";

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
    return !isPrompt(block, isLinked(block));
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

/** Lines that lead to other articles, and words of the page itself. */
const prompts =
  /^(?:read (?:more|next|also|this)|related(?: \w+)?|see also|more on this(?: story)?|also read|watch|listen|recommended(?: reading)?|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|читайте также|читайте також|lee también|leggi anche)\s*[:|–—-]/iu;

const ofPage =
  /^(?:advertisement|advertising|share(?: this(?: article| story)?)?|read more|related|comments?|story continues below(?: advertisement)?|article continues (?:below|after this ad)|реклама|anzeige|publicité|publicidad)[.:]?$/iu;

const invitation = /^(?:sign up|subscribe|follow us|download our app|click here|get our)\b/iu;

/** The longest line that leads elsewhere, in UTF-16 code units. */
const PROMPT = 300;

function isPrompt({ text, place }: Block, linked: boolean): boolean {
  if (text.length > PROMPT || place.quoted) return false;
  return ofPage.test(text) || (linked && (prompts.test(text) || invitation.test(text)));
}
