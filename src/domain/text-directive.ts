import type { Article } from "./article.ts";
import { firstIn, type IsFirst } from "./first-in.ts";
import type { Span } from "./span.ts";
import { stretchAt, type Stretch } from "./stretch.ts";

/** A stretch of so many words is written out; a longer one by its beginning and its end. */
const WHOLE = 10;

/** So many words of beginning and end: more where fewer stand elsewhere too, fewer where more do not fit. */
const SIZES: readonly number[] = [4, 6, 9, 14, 20, 3, 2, 1];

/** So many words of the same line, ahead and behind, tell the words from the same words elsewhere. */
const CONTEXTS: readonly (readonly [ahead: number, behind: number])[] = [
  [0, 0],
  [2, 0],
  [0, 2],
  [2, 2],
  [5, 0],
  [0, 5],
  [5, 5],
  [12, 12],
];

/** What a text directive is made of: `text=prefix-,start,end,-suffix`. */
interface Parts {
  readonly prefix: Span | undefined;
  readonly start: Span;
  readonly end: Span | undefined;
  readonly suffix: Span | undefined;
}

/**
 * The directive by which a browser shows a stretch of an article, from its first word to its last: `text=No%20ships`, as URL Fragment
 * Text Directives (WICG) has it. Undefined where nothing of at most `room` characters leads there and nowhere before.
 */
export function textDirective(article: Article, span: Span, room: number): string | undefined {
  const stretch = stretchAt(article.text, span);
  if (stretch === undefined) return undefined;
  const all = Array.from(choices(stretch)).filter((parts) => lengthOf(parts) <= room);
  const isFirst = firstIn(article, all.flatMap(placesIn));
  for (const parts of all) {
    const directive = written(article.text, parts);
    if (directive !== undefined && directive.length <= room && leadsThere(isFirst, parts))
      return directive;
  }
  return undefined;
}

/** In characters of the text: what is longer than the room even so is not worth writing. */
function lengthOf(parts: Parts): number {
  return spansIn(parts).reduce((sum, { start, end }) => sum + end - start, 0);
}

function placesIn(parts: Parts): readonly number[] {
  return spansIn(parts).flatMap(({ start, end }) => [start, end]);
}

function spansIn({ prefix, start, end, suffix }: Parts): readonly Span[] {
  return [prefix, start, end, suffix].filter((span) => span !== undefined);
}

/** Whether what a browser finds first is the stretch itself: its beginning nowhere before, and its end not too soon. */
function leadsThere(isFirst: IsFirst, { prefix, start, end, suffix }: Parts): boolean {
  const from = (prefix ?? start).start;
  const to = (suffix ?? end ?? start).end;
  if (end === undefined) return isFirst({ start: from, end: to }, undefined);
  return (
    isFirst({ start: from, end: start.end }, undefined) &&
    isFirst({ start: end.start, end: to }, start.end)
  );
}

/** The ways in which a stretch can be told, the plainest first. */
function* choices(stretch: Stretch): Iterable<Parts> {
  const ends = Array.from(endsOf(stretch));
  const { ahead, behind } = stretch;
  for (const [before, after] of CONTEXTS) {
    const from = ahead[Math.max(0, ahead.length - before)];
    const to = behind[Math.min(after, behind.length) - 1];
    for (const { start, end } of ends) {
      const prefix = from && { start: from.start, end: start.start };
      const suffix = to && { start: (end ?? start).end, end: to.end };
      yield { prefix, start, end, suffix };
    }
  }
}

/** The whole stretch where it is short, then its beginnings with its ends; on one line these share no word. */
function* endsOf({ oneLine, first, last }: Stretch): Iterable<Pick<Parts, "start" | "end">> {
  const whole = across(first);
  if (oneLine && first.length <= WHOLE && whole) yield { start: whole, end: undefined };
  const most = oneLine ? Math.floor(first.length / 2) : Infinity;
  for (const size of SIZES.map((each) => Math.min(each, most))) {
    const start = across(first.slice(0, size));
    const end = across(last.slice(Math.max(0, last.length - size)));
    if (start && end) yield { start, end };
  }
}

function across(words: readonly Span[]): Span | undefined {
  const [first, last] = [words[0], words.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** Undefined where a lone surrogate is among the words: no address can hold it. */
function written(text: string, { prefix, start, end, suffix }: Parts): string | undefined {
  const words = (span: Span) => text.slice(span.start, span.end);
  if (/\p{Cs}/u.test(spansIn({ prefix, start, end, suffix }).map(words).join(" ")))
    return undefined;
  const parts = [
    ...(prefix ? [`${encoded(words(prefix).trimEnd())}-`] : []),
    encoded(words(start)),
    ...(end ? [encoded(words(end))] : []),
    ...(suffix ? [`-${encoded(words(suffix).trimStart())}`] : []),
  ];
  return `text=${parts.join(",")}`;
}

/** A hyphen is syntax in a directive; brackets and the like would end an address that stands in running text. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{White_Space}+/gu, " ")).replace(
    /[-!'()*~]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
