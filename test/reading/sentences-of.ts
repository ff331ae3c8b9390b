import { partsOf } from "../../src/reading/text/parts.ts";
import type { Sentence } from "../../src/reading/text/sentences.ts";
import type { Range, Token } from "../../src/reading/text/tokens.ts";

/** The sentences of a text, in order. */
export function sentencesOf(text: string): readonly Sentence[] {
  return partsOf(text).sentences;
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
