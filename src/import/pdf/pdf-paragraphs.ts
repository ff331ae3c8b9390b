import type { SetLine } from "./columns.ts";
import { isByline } from "./opening.ts";

/** How far down a byline stands, in lines. */
const TOP = 8;

/** The lines of each paragraph: a wider gap, an indent, other letters or a short last line ends one; a byline at the top is one by itself. */
export function setParagraphs(
  pages: readonly (readonly SetLine[])[],
): readonly (readonly SetLine[])[] {
  const leading = leadingOf(pages.flat());
  const paragraphs: SetLine[][] = [];
  const bylines = new Set(
    pages
      .flat()
      .slice(0, TOP)
      .filter(({ text }) => isByline(text)),
  );
  for (const line of pages.flat()) {
    const last = paragraphs.at(-1);
    const isAtByline = bylines.has(line) || (last?.some((before) => bylines.has(before)) ?? false);
    if (last === undefined || isAtByline || isParted(last, line, leading)) paragraphs.push([line]);
    else last.push(line);
  }
  return paragraphs;
}

/** From line to line, as most stand, in heights of letters. */
function leadingOf(lines: readonly SetLine[]): number {
  const gaps = lines
    .map((line, at) => gapOf(lines[at - 1], line))
    .filter((gap) => gap !== undefined && gap > 0)
    .toSorted((a = 0, b = 0) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? FALLBACK;
}

/** What printers use where nothing else is known. */
const FALLBACK = 1.2;

/** Undefined from one column to the next. */
function gapOf(before: SetLine | undefined, line: SetLine): number | undefined {
  return before?.column === line.column ? (before.baseline - line.baseline) / line.size : undefined;
}

/** By how much a gap is wider, letters are larger, and an indent is deep (in heights of letters). */
const [WIDER, LARGER, INDENT] = [1.3, 1.12, 0.6];

/** How much of its column a line that ends a paragraph may leave empty, at least. */
const EMPTY = 0.25;

function isParted(paragraph: readonly SetLine[], line: SetLine, leading: number): boolean {
  const last = paragraph.at(-1);
  if (last === undefined) return true;
  if (Math.max(last.size, line.size) > LARGER * Math.min(last.size, line.size)) return true;
  const gap = gapOf(last, line);
  if (gap === undefined) return ended.test(last.text) || isIndented(line);
  return gap > leading * WIDER || isMoved(paragraph, last, line) || endsShort(last);
}

const ended = /[.!?:…]["”’»')\]]*$/u;

const isIndented = ({ left, column, size }: SetLine) => left - column.left > INDENT * size;

/** To the right of the line before; or to the left of several, as after a block quotation. */
function isMoved(paragraph: readonly SetLine[], last: SetLine, line: SetLine): boolean {
  const moved = (line.left - last.left) / line.size;
  const before = paragraph.at(-2);
  if (moved > INDENT) return true;
  return moved < -INDENT && before !== undefined && Math.abs(before.left - last.left) < 1;
}

function endsShort({ text, right, column }: SetLine): boolean {
  return ended.test(text) && column.right - right > EMPTY * (column.right - column.left);
}
