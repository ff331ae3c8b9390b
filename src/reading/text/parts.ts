import type { Span } from "../../domain/span.ts";

import { quotedTitles } from "../people/quoted-titles.ts";
import type { QuotedTitle } from "../people/quoted-titles.ts";
import { behindDateline } from "./datelines.ts";
import { nicknames, without } from "./nicknames.ts";
import { paragraphs } from "./paragraphs.ts";
import { withoutPullQuotes } from "./pull-quotes.ts";
import { quotations } from "./quotations.ts";
import type { Piece } from "./quotations.ts";
import { sentences } from "./sentences.ts";
import type { Sentence } from "./sentences.ts";
import { withSurnames } from "./surnames.ts";
import { wordsIn } from "./words.ts";

/** What a text is made of, each in its order. */
export interface Parts {
  readonly paragraphs: readonly Span[];
  readonly pieces: readonly Piece[];
  readonly sentences: readonly Sentence[];
  /** The offices that quoted words give people. */
  readonly titles: readonly QuotedTitle[];
}

/** The paragraphs of a text, what is quoted in them, and their sentences. */
export function partsOf(text: string): Parts {
  const blocks = withoutPullQuotes(text, paragraphs(text));
  const marked = quotations(text, blocks);
  const called = nicknames(text, marked);
  const pieces = without(marked, called);
  const quoted = piecesByBlock(pieces, blocks);
  const words = blocks.map((block) => without(wordsIn(text, behindDateline(text, block)), called));
  return {
    paragraphs: blocks,
    pieces,
    sentences: withSurnames(words.flatMap((own, at) => sentences(own, quoted[at] ?? [], at))),
    titles: words.flatMap((own, at) => quotedTitles(own, quoted[at] ?? [])),
  };
}

/** Both are in the order of the text, and no piece reaches over a paragraph's end. */
function piecesByBlock(
  pieces: readonly Piece[],
  blocks: readonly Span[],
): readonly (readonly Piece[])[] {
  let next = 0;
  return blocks.map((block) => {
    const from = next;
    while ((pieces[next]?.outer.start ?? Infinity) < block.end) next++;
    return pieces.slice(from, next);
  });
}
