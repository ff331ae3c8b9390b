import { Cast } from "../../src/reading/speakers/cast.ts";
import { appearances } from "../../src/reading/people/people.ts";
import type { Sentence } from "../../src/reading/text/sentences.ts";
import type { Settled } from "../../src/reading/statements/settled.ts";
import { withoutHeadlines } from "../../src/reading/statements/signatures.ts";
import { settledIn } from "../../src/reading/statements/statements.ts";
import { partsOf } from "../../src/reading/text/parts.ts";

/** The reporter's sentences of a text, and whatever in them was found to be somebody's. */
export function settledOf(text: string): {
  readonly sentences: readonly Sentence[];
  readonly settled: readonly Settled[];
} {
  const { paragraphs, pieces, sentences } = partsOf(text);
  const told = withoutHeadlines(sentences);
  const cast = new Cast("article", told, appearances(told, []), []);
  const settled = settledIn(
    { text, sentences: told, pieces, paragraphs, published: undefined },
    cast,
  );
  return { sentences: told, settled };
}
