import type { Block } from "./blocks.ts";

/**
 * The text that blocks make: paragraphs parted by an empty line, lines of a list below one another, block quotations as in Markdown.
 *
 *     Mayor Ann Lee told the council:
 *
 *     > The ferry will run.
 */
export function textOfBlocks(blocks: readonly Block[]): string {
  const parts = blocks.map((block, at) => {
    const before = blocks[at - 1];
    const gap = before === undefined ? "" : isSameList(before, block) ? "\n" : "\n\n";
    return gap + linesOf(block);
  });
  return parts.join("").trimEnd();
}

function isSameList(before: Block, after: Block): boolean {
  return (
    before.place.list !== undefined &&
    before.place.list === after.place.list &&
    before.place.quoted === after.place.quoted
  );
}

function linesOf({ text, place }: Block): string {
  if (!place.quoted) return text;
  const signed = place.source && !/^[—–-]/u.test(text) ? `— ${text}` : text;
  return signed.replace(/^/gmu, "> ");
}
