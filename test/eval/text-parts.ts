import { paragraphs } from "../../src/reading/text/paragraphs.ts";
import { quotations } from "../../src/reading/text/quotations.ts";
import { sentences } from "../../src/reading/text/sentences.ts";
import { wordsIn } from "../../src/reading/text/words.ts";

/** The paragraphs, quoted stretches and sentences of a text, as reading has them before it looks for cues. */
export function textParts(text: string) {
  const blocks = paragraphs(text);
  const pieces = quotations(text, blocks);
  const all = blocks.flatMap((block, at) =>
    sentences(
      wordsIn(text, block),
      pieces.filter(({ paragraph }) => paragraph === at),
      at,
    ),
  );
  return { paragraphs: blocks, pieces, sentences: all };
}
