import type { Piece } from "../../domain/quote-check.ts";
import type { Span } from "../../domain/span.ts";

import type { Step } from "./alignment.ts";
import type { QuoteWord } from "./quote-words.ts";

/** A word of an article, and which of them it is. */
export interface Numbered {
  readonly at: number;
  readonly word: QuoteWord;
}

/** A step of an alignment with its words. */
export interface Pair {
  readonly step: Step;
  /** The article's word; undefined where the quote has one too many. */
  readonly article: Numbered | undefined;
  readonly typed: QuoteWord | undefined;
}

/** Neighbouring pairs that make one piece. */
type Group = [Pair, ...Pair[]];

/**
 * The pieces of a comparison: neighbouring words of one sort are one piece, and words that differ are one however many each side has.
 *
 *     typed: the dull ferry sails   article: the ferry will sail   the · +dull · ferry · sails/will sail
 */
export function piecesOf(pairs: readonly Pair[], typed: string): readonly Piece[] {
  const groups: Group[] = [];
  for (const pair of pairs) {
    const group = groups.at(-1);
    if (group !== undefined && goesWith(pair, group)) group.push(pair);
    else groups.push([pair]);
  }
  return groups.map((group) => pieceOf(group, typed));
}

function goesWith(pair: Pair, group: Group): boolean {
  return sort(pair) === sort(group[0]);
}

function sort({ step }: Pair): "same" | "left-out" | "different" {
  return step === "same" || step === "left-out" ? step : "different";
}

function pieceOf(group: Group, text: string): Piece {
  const words = hullOf(group.flatMap(({ article }) => article?.word.span ?? []));
  const typed = typedIn(
    group.flatMap(({ typed: own }) => own ?? []),
    text,
  );
  if (words === undefined) return { kind: "added", typed: typed ?? "" };
  const kind = sort(group[0]);
  if (kind !== "different") return { kind, words };
  return typed === undefined ? { kind: "missing", words } : { kind: "changed", words, typed };
}

/** Words as typed, with the brackets around them. */
function typedIn(words: readonly QuoteWord[], text: string): string | undefined {
  const own = hullOf(words.map(({ span }) => span));
  if (own === undefined) return undefined;
  const opens = words[0]?.bracketed === true && text[own.start - 1] === "[";
  const closes = words.at(-1)?.bracketed === true && text[own.end] === "]";
  return text.slice(own.start - Number(opens), own.end + Number(closes));
}

function hullOf(spans: readonly Span[]): Span | undefined {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** What parts sentences, or quoted words from others. */
const BORDER = /[.!?\n“”„«»"]/u;

/**
 * Pairs without words that are no part of the quotation: where the first or last word is another and a border parts it from the rest
 * in the article alone, nothing was changed, but something added.
 *
 *     typed: Sadly, the quay is safe   article: Quill said. “The quay is safe.”   +Sadly, not Sadly/said
 */
export function withoutStrangers(
  pairs: readonly Pair[],
  article: string,
  typed: string,
): readonly Pair[] {
  const apart = (one: Pair, other: Pair | undefined): boolean =>
    isBorder(article, one.article?.word.span, other?.article?.word.span) &&
    !isBorder(typed, one.typed?.span, other?.typed?.span);
  return added(added(pairs, apart).toReversed(), apart).toReversed();
}

/** Whether a border parts two words of a text, in either order. */
function isBorder(text: string, a: Span | undefined, b: Span | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return BORDER.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
}

/** The pairs up to the last of the first ones that differ and stand apart from the next have no words of the article. */
function added(
  pairs: readonly Pair[],
  apart: (one: Pair, next: Pair | undefined) => boolean,
): readonly Pair[] {
  const differing = pairs.findIndex(({ step }) => step !== "changed" && step !== "added");
  const last = pairs.slice(0, differing).findLastIndex((pair, at) => apart(pair, pairs[at + 1]));
  return pairs.map((pair, at) =>
    at <= last && pair.typed !== undefined ? { ...pair, step: "added", article: undefined } : pair,
  );
}
