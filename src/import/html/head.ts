import { authorIn } from "../byline.ts";
import { isHeading } from "./article-blocks.ts";
import type { Block } from "./blocks.ts";
import { areAlike } from "./facts/headlines.ts";
import { folded } from "./facts/names.ts";
import type { PageFacts } from "./facts/page-facts.ts";
import { isProse } from "./prose.ts";
import { publicationIn } from "./publication-in.ts";

/** What stands above an article's body. */
export interface Head {
  /** With the author and the day that it tells, where nobody else did. */
  readonly facts: PageFacts;
  /** The headline, and the lines of it that say no more than the facts. */
  readonly blocks: ReadonlySet<Block>;
}

/** How many blocks may stand above an article's first paragraph. */
export const HEAD = 8;

/** The longest line that is a byline, in UTF-16 code units. */
const LONGEST = 120;

/** The head of an article; it ends with the first paragraph of prose. */
export function headOf(blocks: readonly Block[], told: PageFacts): Head {
  const head = new Set<Block>();
  let facts = told;
  for (const [at, block] of blocks.entries()) {
    if (isHeadline(block, at, facts)) head.add(block);
    else if (at < HEAD && !block.place.quoted) {
      const more = factsIn(block.text, facts);
      if (more === undefined && isProse(block.text) && !isHeading(block)) break;
      if (more !== undefined) head.add(block);
      facts = { ...facts, ...more };
    } else break;
  }
  return { facts, blocks: head };
}

function isHeadline(block: Block, at: number, { title }: PageFacts): boolean {
  if (at < HEAD && block.place.holder?.name === "h1") return true;
  if (title === undefined || at >= HEAD) return false;
  return folded(block.text) === folded(title) || (isHeading(block) && areAlike(block.text, title));
}

type Told = Partial<Pick<PageFacts, "author" | "published">>;

/** What a line tells that says who wrote an article, or published it, or when, and nothing else; undefined where it says anything else. */
function factsIn(line: string, facts: PageFacts): Told | undefined {
  if (line.length > LONGEST) return undefined;
  let told: Told = {};
  for (const part of line.split(/\s+[|·•–—]\s+|\n/u)) {
    const more = factIn(part, { ...facts, ...told });
    if (more === undefined) return undefined;
    told = { ...told, ...more };
  }
  return told;
}

function factIn(part: string, { author, publisher, published }: PageFacts): Told | undefined {
  const day = publicationIn(part, published);
  if (day !== undefined)
    return published === undefined || day === published ? { published: day } : undefined;
  const name = folded(part.replace(/^by\b:?\s*/iu, ""));
  if (name === folded(publisher ?? "") || name === folded(author ?? "")) return {};
  const isSigned = /^by\b/iu.test(part) && !isProse(part);
  if (author === undefined) return isSigned ? authorTold(part) : undefined;
  return isSigned && name.startsWith(folded(author)) ? {} : undefined;
}

/** `By Ann Writer and Bo Scribe`, `By Ann Writer, Harbour Correspondent`. */
function authorTold(part: string): Told | undefined {
  const author = authorIn(part) ?? authorIn(part.replace(/,\s.*$/u, ""));
  return author === undefined ? undefined : { author };
}
