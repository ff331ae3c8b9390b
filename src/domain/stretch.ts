import { overlap, type Span } from "./span.ts";

/** A stretch of a text by its words, which white space parts; of several lines, by those of its first and of its last. */
export interface Stretch {
  readonly oneLine: boolean;
  /** Ahead of the stretch, on its first line. */
  readonly ahead: readonly Span[];
  readonly first: readonly Span[];
  readonly last: readonly Span[];
  /** Behind the stretch, on its last line. */
  readonly behind: readonly Span[];
}

/**
 * "non" and "essential" of "non-essential", "it’s", "3.5", "U.S" of "U.S.": what browsers take for one word when they look for words
 * (Unicode Standard Annex 29), or a little more.
 */
const PIECE =
  /[\p{L}\p{N}\p{Pc}][\p{L}\p{N}\p{Pc}\p{M}\p{Cf}]*(?:[.,:;'’‘·][\p{M}\p{Cf}]*[\p{L}\p{N}\p{Pc}][\p{L}\p{N}\p{Pc}\p{M}\p{Cf}]*)*/gu;

/** The stretch at a span, without the marks around its words; undefined where there are no words. */
export function stretchAt(text: string, span: Span): Stretch | undefined {
  const lines = linesIn(text)
    .filter((line) => overlap(line, span))
    .map((line) => lineAround(text, line, span))
    .filter(({ own }) => own.length > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [{ ahead }, { behind }] = [first, last];
  return { oneLine: first === last, ahead, first: first.own, last: last.own, behind };
}

function linesIn(text: string): readonly Span[] {
  return matches(text, /[^\r\n\u2028\u2029]+/gu, 0);
}

function lineAround(text: string, line: Span, span: Span) {
  const pieces = matches(text.slice(line.start, line.end), PIECE, line.start).filter((piece) =>
    /[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end)),
  );
  const words = (wanted: (piece: Span) => boolean) => joined(text, pieces.filter(wanted));
  return {
    ahead: words(({ end }) => end <= span.start),
    own: words((piece) => overlap(piece, span)),
    behind: words(({ start }) => start >= span.end),
  };
}

function matches(text: string, pattern: RegExp, offset: number): readonly Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => {
    return { start: offset + index, end: offset + index + length };
  });
}

/** "non-essential": pieces that no white space parts are one word. */
function joined(text: string, pieces: readonly Span[]): readonly Span[] {
  const words: Span[] = [];
  for (const piece of pieces) {
    const last = words.at(-1);
    if (last === undefined || /\s/u.test(text.slice(last.end, piece.start))) words.push(piece);
    else words[words.length - 1] = { start: last.start, end: piece.end };
  }
  return words;
}
