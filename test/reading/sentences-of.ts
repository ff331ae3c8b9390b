import { paragraphs } from "../../src/reading/text/paragraphs.ts";
import { quotations } from "../../src/reading/text/quotations.ts";
import { sentences } from "../../src/reading/text/sentences.ts";
import type { Sentence } from "../../src/reading/text/sentences.ts";
import type { Range, Token } from "../../src/reading/text/tokens.ts";
import { wordsIn } from "../../src/reading/text/words.ts";

/** The sentences of a text, in order. */
export function sentencesOf(text: string): readonly Sentence[] {
  const blocks = paragraphs(text);
  const pieces = quotations(text, blocks);
  return blocks.flatMap((block, at) =>
    sentences(
      wordsIn(text, block),
      pieces.filter(({ outer }) => block.start <= outer.start && outer.end <= block.end),
      at,
    ),
  );
}

/** The words and marks of a text of one sentence. */
export function tokensOf(text: string): readonly Token[] {
  return sentencesOf(text)[0]?.tokens ?? [];
}

/** A range of a sentence's tokens as printed, with the text that the sentence is from. */
export function printed(text: string, tokens: readonly Token[], range: Range | undefined): string {
  const [from, to] = [tokens[range?.first ?? -1], tokens[range?.last ?? -1]];
  return from === undefined || to === undefined ? "–" : text.slice(from.start, to.end);
}
