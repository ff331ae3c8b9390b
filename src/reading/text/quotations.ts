import type { Span } from "../../domain/span.ts";

import { isBlockQuotation } from "./block-quotations.ts";
import { labelledTurns } from "./labelled-turns.ts";
import { openingMark } from "./quotation-marks.ts";
import { quotedStretches } from "./quoted-stretches.ts";
import type { Stretch } from "./quoted-stretches.ts";

/** One stretch of quoted words within one paragraph. */
export interface Piece {
  /** With the quotation marks. */
  readonly outer: Span;
  /** Without them. */
  readonly inner: Span;
  /** Pieces of one quotation that runs over paragraphs share their number. */
  readonly quotation: number;
  /** Which paragraph it stands in. */
  readonly paragraph: number;
}

/**
 * The quoted stretches of an article, in order, the outermost only.
 *
 *     “There is a position,” he said.          one piece
 *     “It began.⏎“It went on,” she said.        two pieces of one quotation
 *     She said:⏎> It rained.⏎> It snowed.       two of one: a block quotation that is announced
 *     MARA QUILL: It rains.⏎KATE LOW: It does.  one each: a conversation with its speakers' names ahead
 *     The allies’ plan for a 6'2" wall          none: apostrophes and inches do not pair
 */
export function quotations(text: string, paragraphs: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let quotation = 0;
  let goesOn = false;
  let announced = false;
  const turns = labelledTurns(text, paragraphs);
  for (const [paragraph, span] of paragraphs.entries()) {
    const next = paragraphs[paragraph + 1];
    announced &&= isBlockQuotation(text, span);
    const turn = turns.get(paragraph);
    const stretches = announced
      ? [blockStretch(text, span, next)]
      : turn !== undefined
        ? [turnStretch(text, { start: turn, end: span.end }, next && openingMark(text, next)?.text)]
        : turns.size > 0 && isDirection(text, span)
          ? []
          : quotedStretches({ ...span, text, next: next && openingMark(text, next)?.text });
    announced ||= text[span.end - 1] === ":";
    if (stretches[0]?.outer.start !== span.start) goesOn = false;
    for (const { outer, inner, goesOn: isLeftOpen } of stretches) {
      if (!goesOn) quotation++;
      pieces.push({ outer, inner, quotation, paragraph });
      goesOn = isLeftOpen;
    }
  }
  return pieces;
}

/** Words that are somebody's without quotation marks. */
function unmarked(span: Span): Stretch {
  return { outer: span, inner: span, goesOn: false };
}

/** “(CROSSTALK) */
function isDirection(text: string, { start, end }: Span): boolean {
  return /^["“]?\([^()]{1,80}\)\.?["”]?$/u.test(text.slice(start, end));
}

/** A turn of a conversation, without the mark that may close it; where each paragraph opens with a mark, it goes on in the next. */
function turnStretch(text: string, { start, end }: Span, next: string | undefined): Stretch {
  const closed = /["”]$/u.test(text.slice(start, end)) && !/["“]/u.test(text.slice(start, end - 1));
  return { ...unmarked({ start, end: closed ? end - 1 : end }), goesOn: next !== undefined };
}

function blockStretch(text: string, span: Span, next: Span | undefined): Stretch {
  return { ...unmarked(span), goesOn: next !== undefined && isBlockQuotation(text, next) };
}
