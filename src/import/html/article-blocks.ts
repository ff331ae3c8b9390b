import type { Block } from "./blocks.ts";
import { headingElements } from "./elements.ts";
import type { Measure } from "./measures.ts";
import { isSentence } from "./prose.ts";
import { around, type HtmlElement } from "./tree.ts";

type Measures = ReadonlyMap<HtmlElement, Measure>;

/**
 * The blocks of an article, out of all of its page: those that were voted for, and those that stand among them, or beside them as they do, and
 * quotations right before and behind them. What is little more than a link leads elsewhere.
 *
 *     <div><p>Voted.</p> <blockquote>Not.</blockquote> <p>Voted.</p> <p>“Not.”</p></div>      all four
 */
export function articleBlocks(
  blocks: readonly Block[],
  voted: ReadonlySet<Block>,
  measures: Measures,
): readonly Block[] {
  if (voted.size === 0) return [];
  let first = blocks.findIndex((block) => voted.has(block));
  let last = blocks.findLastIndex((block) => voted.has(block));
  while (isQuoting(blocks[first - 1])) first--;
  while (isQuoting(blocks[last + 1])) last++;
  const unlinked = new Set(
    blocks.filter((block) => !isLinks(block, measures)).map(({ place }) => place.list),
  );
  const beside = framesOf(voted, measures);
  const kept = blocks.filter((block, at) => {
    const isWithin = at >= first && at <= last;
    if (isLinks(block, measures) && !(voted.has(block) && isSentence(block.text)))
      return isWithin && isQuotingLink(block, unlinked);
    if (voted.has(block)) return true;
    if (isHeading(block)) return isWithin && voted.has(blocks[at + 1] ?? block);
    return isWithin || beside(block);
  });
  return kept.slice(0, kept.findLastIndex((block) => !isHeading(block)) + 1);
}

/** Whether a link quotes as a paragraph of an article does, or an entry of a list that is not of links alone. */
function isQuotingLink({ text, place }: Block, unlinked: ReadonlySet<Block["place"]["list"]>) {
  if (!/["“”„«»]/u.test(text) || !(isSentence(text) || /^["“„«]/u.test(text))) return false;
  return place.list === undefined ? place.holder?.name === "p" : unlinked.has(place.list);
}

/** Whether a block is all quotation, which is what is dropped at an article's beginning and end. */
function isQuoting(block: Block | undefined): boolean {
  if (block === undefined || isHeading(block)) return false;
  return block.place.quoted || (block.place.holder?.name === "p" && /^["“„«]/u.test(block.text));
}

/** Whether a block is a heading. */
export function isHeading({ place }: Block): boolean {
  return headingElements.has(place.holder?.name ?? "");
}

/** Whether a block is little more than links. */
export function isLinks({ place }: Block, measures: Measures): boolean {
  const measure = place.holder && measures.get(place.holder);
  return !place.quoted && measure !== undefined && measure.linked > measure.length / 2;
}

/** Whether any of a block is a link. */
export function hasLink({ place }: Block, measures: Measures): boolean {
  return place.holder !== undefined && (measures.get(place.holder)?.linked ?? 0) > 0;
}

const ofProse: ReadonlySet<string> = new Set(["p", "li", "blockquote", "pre"]);

/** Tells of a block whether it stands in the same element as others, and is prose or the same as they are. */
function framesOf(others: Iterable<Block>, measures: Measures): (block: Block) => boolean {
  const frames = new Map<HtmlElement, Set<string>>();
  for (const { place } of others) {
    const frame = frameOf(place.holder, measures);
    if (frame === undefined || place.holder === undefined) continue;
    const names = frames.get(frame) ?? new Set(ofProse);
    frames.set(frame, names.add(place.holder.name));
  }
  return ({ place }) => {
    const frame = frameOf(place.holder, measures);
    return frame !== undefined && frames.get(frame)?.has(place.holder?.name ?? "") === true;
  };
}

/** How far out the frame of a paragraph is looked for, in elements. */
const OUTERMOST = 12;

const wrappers: ReadonlySet<string> = new Set("blockquote figure ul ol li dl".split(" "));

/** What a paragraph stands in together with others: not what is set around it alone, not its list or block quotation. */
function frameOf(holder: HtmlElement | undefined, measures: Measures): HtmlElement | undefined {
  if (holder === undefined) return undefined;
  let length = measures.get(holder)?.length ?? 0;
  let climbed = 0;
  for (const outer of around(holder)) {
    if (++climbed > OUTERMOST) return undefined;
    const whole = measures.get(outer)?.length ?? 0;
    if (!wrappers.has(outer.name) && whole > length) return outer;
    length = whole;
  }
  return undefined;
}
