import { blocksOf } from "./blocks.ts";
import { isFurniture } from "./furniture.ts";
import { measuresOf } from "./measures.ts";
import { lossOf, quotedIn, quotedInText } from "./quoted-words.ts";
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
  const measures = measuresOf(nodes);
  const text = textOfBlocks(
    blocksOf(nodes, (element) => isUnseen(element) || isFurniture(element, measures.get(element))),
  );
  return { text, warnings: lossOf("the HTML", quotedIn(nodes, isUnseen), quotedInText(text)) };
}
