import { blocksOf } from "./blocks.ts";
import { furnitureOf } from "./furniture.ts";
import { measuresOf } from "./measures.ts";
import { lossOf } from "./lost-words.ts";
import { linesIn } from "./page-lines.ts";
import { textOfBlocks } from "./text-of-blocks.ts";
import { htmlNodes } from "./tree.ts";
import { isUnseen } from "./unseen.ts";

/** The text of HTML, and what its owner should look at. */
export interface HtmlText {
  /** Paragraphs parted by an empty line; empty where the HTML shows no words. */
  readonly text: string;
  readonly warnings: readonly string[];
}

/**
 * The text that a piece of HTML shows, such as the body of a feed's entry.
 * @throws FileFault when it has too many tags, or they stand too deep in one another.
 */
export function textOfHtml(html: string): HtmlText {
  const nodes = htmlNodes(html);
  const isFurniture = furnitureOf(measuresOf(nodes));
  const text = textOfBlocks(
    blocksOf(nodes, (element) => isUnseen(element) || isFurniture(element)),
  );
  return { text, warnings: lossOf("the HTML", linesIn(nodes, isUnseen), text) };
}
