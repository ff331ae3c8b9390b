import type { Span } from "../../domain/span.ts";

import { marksAhead } from "./marks-ahead.ts";
import type { Ahead } from "./marks-ahead.ts";
import { isCapital, isPair, quotationMarks } from "./quotation-marks.ts";
import type { Mark } from "./quotation-marks.ts";

/** Words in marks within one paragraph. */
export interface Stretch {
  /** With the quotation marks. */
  readonly outer: Span;
  /** Without them, and without the white space within them. */
  readonly inner: Span;
  /** Nothing closes it before the next one opens: the quotation goes on there. */
  readonly goesOn: boolean;
}

/** A paragraph of an article's text, and the mark that opens the next one. */
interface Paragraph extends Span {
  readonly text: string;
  readonly next: string | undefined;
}

/** How far a single mark looks for the one that closes it, in UTF-16 code units. */
const FAR = 3000;

/** By these a reporter tells who spoke: where they stand behind a mark that nothing closes, the quotation may have ended before them. */
const REPORTING =
  /(?<!\p{L})(?:said|says|told|tells|added|adds|asked|asks|wrote|writes|tweeted|replied|according)(?!\p{L})/u;

/**
 * The quoted stretches of one paragraph in order, the outermost only.
 *
 *     “He said “no” twice.” It rained.     one
 *     “It rained. “It snowed.”             two, of which the first goes on
 *     “It rained, he said. “It snowed.”    the second: where the first ended is not known
 */
export function quotedStretches(paragraph: Paragraph): readonly Stretch[] {
  const { text, next } = paragraph;
  const marks = quotationMarks(text, paragraph);
  const ahead = marksAhead(marks);
  const found: Stretch[] = [];
  let open: Mark | undefined;
  let nested = 0;
  for (const [at, mark] of marks.entries()) {
    if (open === undefined) {
      if (mark.opens && isOpening(paragraph, mark, ahead(at))) open = mark;
    } else if (isPair(open, mark)) {
      if (nested > 0) nested--;
      else if (!isPlural(text, mark, ahead(at))) {
        add(found, text, open, mark, false);
        open = undefined;
      }
    } else if (open.family === "double" && mark.family === "double" && mark.opens) {
      if (isNesting(paragraph, open, ahead(at))) nested++;
      else {
        const isKept = isLeftOpen(paragraph, open, mark, found.at(-1)?.goesOn === true);
        if (isKept) add(found, text, open, before(mark.start), true);
        else endLast(found);
        [open, nested] = [mark, 0];
      }
    }
  }
  if (open === undefined) return found;
  if (open.text === next || isCertain(paragraph, open))
    add(found, text, open, before(paragraph.end), open.text === next);
  else endLast(found);
  return found;
}

/** Where a mark should close what none does. */
function before(place: number): Span {
  return { start: place, end: place };
}

/** Adds the words between two marks, if there are any. */
function add(found: Stretch[], text: string, open: Mark, close: Span, goesOn: boolean): void {
  const words = text.slice(open.end, close.start);
  const start = open.end + (words.length - words.trimStart().length);
  const end = close.start - (words.length - words.trimEnd().length);
  const outer = { start: open.start, end: close.start < close.end ? close.end : end };
  if (start < end) found.push({ outer, inner: { start, end }, goesOn });
}

/** What goes on in words that are left out goes on nowhere. */
function endLast(found: Stretch[]): void {
  const last = found.pop();
  if (last !== undefined) found.push({ ...last, goesOn: false });
}

/** Whether a mark that may open does: one that may also close, and a single one, where another one closes it. */
function isOpening(paragraph: Paragraph, mark: Mark, { first, closing }: Ahead): boolean {
  const goesOn = paragraph.next === mark.text && isIntroduced(paragraph, mark);
  if (mark.family === "double") return !mark.closes || isClosing(first) || goesOn;
  if (mark.family !== "single") return true;
  const begins = mark.start === paragraph.start || goesOn;
  const isNear = closing !== undefined && closing.start < mark.end + FAR;
  return isNear || (begins && isCapital(paragraph.text, mark.end));
}

function isClosing(mark: Mark | undefined): boolean {
  return mark !== undefined && mark.closes && !mark.opens;
}

/** Behind a colon or a comma, or at the paragraph's begin. */
function isIntroduced({ text, start }: Paragraph, mark: Mark): boolean {
  return mark.start === start || /[:,]\s$/u.test(text.slice(mark.start - 2, mark.start));
}

/** Two that close follow one that opens within a quotation: the one for it, the other for that around it. */
function isNesting({ next }: Paragraph, open: Mark, { first, second }: Ahead): boolean {
  return isClosing(first) && (isClosing(second) || (second === undefined && next === open.text));
}

/** "The *allies'* plan": a plural's apostrophe, when a better mark follows before the next one opens. */
function isPlural(text: string, mark: Mark, { first }: Ahead): boolean {
  return (
    mark.family === "single" &&
    /s/iu.test(text[mark.start - 1] ?? "") &&
    first !== undefined &&
    isClosing(first) &&
    first.start < mark.end + FAR &&
    /[.,?!…]/u.test(text[first.start - 1] ?? "")
  );
}

/** Whether a quotation goes on at the next mark that opens: paragraphs of it were set as one. */
function isLeftOpen(paragraph: Paragraph, open: Mark, mark: Mark, goesOn: boolean): boolean {
  const { text } = paragraph;
  const words = text.slice(open.end, mark.start);
  return (
    (goesOn || isIntroduced(paragraph, open)) &&
    isCapital(text, open.end) &&
    isCapital(text, mark.end) &&
    /[.?!…]\s$/u.test(words) &&
    !REPORTING.test(words)
  );
}

/** Whether words to the paragraph's end are quoted although nothing closes them. */
function isCertain(paragraph: Paragraph, open: Mark): boolean {
  const { text, end } = paragraph;
  if (open.family === "single" || open.family === "single angled") return false;
  const typed = /[“„«]/u.test(open.text) && isCapital(text, open.end);
  return (typed || isIntroduced(paragraph, open)) && !REPORTING.test(text.slice(open.end, end));
}
