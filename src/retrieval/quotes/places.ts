import type { NearPlace, Place } from "../../domain/quote-check.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Span } from "../../domain/span.ts";
import type { Directory } from "../directory.ts";

import type { Near } from "./near-places.ts";
import { type Numbered, type Pair, piecesOf, withoutStrangers } from "./pieces.ts";
import { type QuoteWord, quoteWords } from "./quote-words.ts";
import { placeIn } from "./strands.ts";
import type { TypedQuote } from "./typed-quote.ts";
import { whose } from "./whose.ts";

type Words = readonly [Numbered, ...Numbered[]];

/** The place of an article's words, given by their numbers; undefined for none. */
export function placeOf(
  numbers: readonly number[],
  reading: Reading,
  directory: Directory,
): Place | undefined {
  const all = quoteWords(reading.article.text);
  const [first, ...rest] = numbers.flatMap((at) => numbered(all, at) ?? []);
  return first && placed([first, ...rest], reading, directory);
}

/** Where nearly the words of a quote stand, compared word by word; undefined where no word is the same. */
export function nearPlaceOf(
  near: Near,
  typed: TypedQuote,
  directory: Directory,
): NearPlace | undefined {
  const { reading } = near.strand;
  const pairs = withoutStrangers(pairsOf(near, typed), reading.article.text, typed.text);
  const [first, ...rest] = pairs.flatMap(({ step, article }) =>
    step === "left-out" ? [] : (article ?? []),
  );
  const [piece, ...others] = piecesOf(pairs, typed.text);
  if (first === undefined || piece === undefined) return undefined;
  const { same } = near;
  return { ...placed([first, ...rest], reading, directory), same, pieces: [piece, ...others] };
}

function placed(words: Words, reading: Reading, directory: Directory): Place {
  const { article } = reading;
  const holder = whose(
    words.map(({ word }) => word.span),
    reading,
    (local) => directory.speakerIn(article.id, local),
  );
  return { article, spans: spansOf(words), whose: holder };
}

/** One span for each stretch of words that follow one another. */
function spansOf([first, ...rest]: Words): readonly [Span, ...Span[]] {
  const done: Span[] = [];
  let { span } = first.word;
  let last = first.at;
  for (const { at, word } of rest) {
    if (at === last + 1) span = { start: span.start, end: word.span.end };
    else {
      done.push(span);
      span = word.span;
    }
    last = at;
  }
  const [one, ...others] = [...done, span];
  return one === undefined ? [span] : [one, ...others];
}

/** The steps of an alignment with their words; what interrupts a quotation between two of them is left out. */
function pairsOf({ strand, from, steps }: Near, typed: TypedQuote): readonly Pair[] {
  const all = quoteWords(strand.reading.article.text);
  const pairs: Pair[] = [];
  let [next, row] = [from, 0];
  let last: number | undefined;
  for (const step of steps) {
    const own = step === "missing" || step === "left-out" ? undefined : typed.words[row++];
    if (step === "added") {
      pairs.push({ step, article: undefined, typed: own });
      continue;
    }
    const at = placeIn(strand, next++);
    for (let between = (last ?? at) + 1; between < at; between++)
      pairs.push({ step: "left-out", article: numbered(all, between), typed: undefined });
    pairs.push({ step, article: numbered(all, at), typed: own });
    last = at;
  }
  return pairs;
}

function numbered(all: readonly QuoteWord[], at: number): Numbered | undefined {
  const word = all[at];
  return word && { at, word };
}
