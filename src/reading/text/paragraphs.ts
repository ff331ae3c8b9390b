import type { Span } from "../../domain/span.ts";

/** The longest line that still looks like one broken by hand at a column. */
const COLUMN = 120;

/**
 * Where an article's paragraphs stand: a line each; blocks between blank lines where the lines were broken at a column.
 *
 *     The talks ended.⏎Nobody spoke.           two paragraphs
 *     The talks ended late⏎on Monday.⏎⏎Nobody  one of two lines, then the next
 *     > Nobody spoke.                          one, without the sign of the block
 */
export function paragraphs(text: string): readonly Span[] {
  const lines = [...text.matchAll(/[^\r\n\u2028\u2029]+/gu)]
    .map((match) => trimmed(text, { start: match.index, end: match.index + match[0].length }))
    .filter((line) => line.start < line.end);
  return isBrokenAtColumn(text, lines) ? blocks(text, lines) : lines;
}

/** A span without the white space at its ends and the signs of a Markdown block before its words; empty when nothing else is in it. */
function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + (/^\s*(?:>[ \t]+)*/u.exec(words)?.[0].length ?? 0);
  return { start, end: Math.max(start, span.end - (words.length - words.trimEnd().length)) };
}

function isBrokenAtColumn(text: string, lines: readonly Span[]): boolean {
  const short = lines.every((line) => line.end - line.start <= COLUMN);
  return (
    short &&
    lines.some((line, at) => !areApart(text, lines[at - 1], line)) &&
    /\n[ \t]*\r?\n/u.test(text)
  );
}

function blocks(text: string, lines: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last === undefined || areApart(text, last, line)) found.push(line);
    else found[found.length - 1] = { start: last.start, end: line.end };
  }
  return found;
}

function areApart(text: string, before: Span | undefined, after: Span): boolean {
  return (
    before === undefined || (text.slice(before.end, after.start).match(/\n/gu)?.length ?? 0) > 1
  );
}
