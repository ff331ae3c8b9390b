import { Cast } from "../../src/reading/speakers/cast.ts";
import { appearances } from "../../src/reading/people/people.ts";
import { isHeadline } from "../../src/reading/text/sentences.ts";
import type { Sentence } from "../../src/reading/text/sentences.ts";
import type { Settled } from "../../src/reading/statements/settled.ts";
import { signature } from "../../src/reading/statements/signatures.ts";
import { settledIn } from "../../src/reading/statements/statements.ts";
import { textParts } from "./text-parts.ts";

/** The reporter's sentences of a text, and whatever in them was found to be somebody's. */
export function settledOf(text: string): {
  readonly sentences: readonly Sentence[];
  readonly settled: readonly Settled[];
} {
  const { paragraphs, pieces, sentences } = textParts(text);
  const told = sentences.filter((line) => !isHeadline(line) || signature(line, 0) !== undefined);
  const cast = new Cast("article", told, appearances(told, []), []);
  const settled = settledIn(
    { text, sentences: told, pieces, paragraphs, published: undefined },
    cast,
  );
  return { sentences: told, settled };
}
