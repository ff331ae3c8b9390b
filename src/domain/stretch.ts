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

/** Words as browsers part them when they look for one: by Unicode Standard Annex 29. */
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

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
  return Array.from(text.matchAll(/[^\r\n\u2028\u2029]+/gu), ({ index, 0: line }) => {
    return { start: index, end: index + line.length };
  });
}

function lineAround(text: string, line: Span, span: Span) {
  const segments = segmentsIn(text, line);
  return {
    ahead: wordsOf(
      text,
      segments.filter(({ end }) => end <= span.start),
    ),
    own: wordsOf(
      text,
      segments.filter((segment) => overlap(segment, span)),
    ),
    behind: wordsOf(
      text,
      segments.filter(({ start }) => start >= span.end),
    ),
  };
}

/** "non", "essential" and "boats" of "non-essential boats!" */
function segmentsIn(text: string, { start, end }: Span): readonly Span[] {
  return Array.from(segmenter.segment(text.slice(start, end)))
    .filter(({ isWordLike, segment }) => isWordLike === true && /[\p{L}\p{N}]/u.test(segment))
    .map(({ index, segment }) => {
      return { start: start + index, end: start + index + segment.length };
    });
}

/** "non-essential" and "boats": what no white space parts is one word. */
function wordsOf(text: string, segments: readonly Span[]): readonly Span[] {
  const words: Span[] = [];
  for (const segment of segments) {
    const last = words.at(-1);
    if (last === undefined || /\s/u.test(text.slice(last.end, segment.start))) words.push(segment);
    else words[words.length - 1] = { start: last.start, end: segment.end };
  }
  return words;
}
