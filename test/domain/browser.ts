import type { Span } from "../../src/domain/span.ts";

/** A line of a page as a browser searches it: lower case, runs of white space as one space; and where each character stood. */
interface Line {
  readonly letters: string;
  readonly places: readonly number[];
  readonly borders: ReadonlySet<number>;
}

/** A place in a page: a line, and a character of its letters. */
interface Place {
  readonly line: number;
  readonly at: number;
}

interface Match {
  readonly from: Place;
  readonly to: Place;
}

interface Bounds {
  readonly start: boolean;
  readonly end: boolean;
}

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/**
 * What a browser highlights in a page whose paragraphs are the lines of a text, for each text directive of an address; by the steps of
 * URL Fragment Text Directives (WICG), "find a range from a text directive". Undefined for a directive that it does not find.
 */
export function highlighted(text: string, address: string): readonly (Span | undefined)[] {
  const lines = linesOf(text);
  const directives = new URL(address).hash.split(":~:")[1]?.split("&") ?? [];
  return directives.map((directive) => {
    const found = findDirective(lines, directive.replace(/^text=/u, "").split(","));
    return found && { start: place(lines, found.from, 0), end: place(lines, found.to, -1) + 1 };
  });
}

function findDirective(lines: readonly Line[], items: readonly string[]): Match | undefined {
  const prefix = items.find((item) => item.endsWith("-"));
  const suffix = items.find((item) => item.startsWith("-"));
  const [start, end] = items.filter((item) => item !== prefix && item !== suffix).map(plain);
  if (start === undefined) return undefined;
  const sides = {
    before: prefix && plain(prefix.slice(0, -1)),
    after: suffix && plain(suffix.slice(1)),
  };
  return findParts(lines, { ...sides, start, end });
}

interface Wanted {
  readonly before: string | undefined;
  readonly start: string;
  readonly end: string | undefined;
  readonly after: string | undefined;
}

function findParts(lines: readonly Line[], wanted: Wanted): Match | undefined {
  const { before, start, end, after } = wanted;
  const whole = end !== undefined || after === undefined;
  let from: Place = { line: 0, at: 0 };
  for (;;) {
    const ahead =
      before === undefined ? undefined : find(lines, before, from, { start: true, end: false });
    if (before !== undefined && ahead === undefined) return undefined;
    const searched = ahead === undefined ? from : pastSpace(lines, ahead.to);
    const begun = find(lines, start, searched, { start: ahead === undefined, end: whole });
    if (begun === undefined) return undefined;
    from = next((ahead ?? begun).from);
    if (ahead !== undefined && !same(begun.from, searched)) continue;
    const found = findEnd(lines, begun, wanted);
    if (found !== "elsewhere") return found;
  }
}

/** The match with its end and with what has to follow; "elsewhere" where another beginning has to be tried. */
function findEnd(
  lines: readonly Line[],
  begun: Match,
  { end, after }: Wanted,
): Match | undefined | "elsewhere" {
  let { to } = begun;
  for (;;) {
    if (end !== undefined) {
      const ended = find(lines, end, to, { start: true, end: after === undefined });
      if (ended === undefined) return undefined;
      to = ended.to;
    }
    if (after === undefined) return { from: begun.from, to };
    const behind = pastSpace(lines, to);
    const followed = find(lines, after, behind, { start: false, end: true });
    if (followed === undefined) return undefined;
    if (same(followed.from, behind)) return { from: begun.from, to };
    if (end === undefined) return "elsewhere";
  }
}

/** Where words are next found, within one line. */
function find(
  lines: readonly Line[],
  words: string,
  from: Place,
  bounds: Bounds,
): Match | undefined {
  for (const [line, { letters, borders }] of lines.entries()) {
    if (line < from.line) continue;
    const begin = line === from.line ? from.at : 0;
    for (let at = letters.indexOf(words, begin); at >= 0; at = letters.indexOf(words, at + 1)) {
      const to = at + words.length;
      if ((!bounds.start || borders.has(at)) && (!bounds.end || borders.has(to)))
        return { from: { line, at }, to: { line, at: to } };
    }
  }
  return undefined;
}

function pastSpace(lines: readonly Line[], { line, at }: Place): Place {
  const letters = lines[line]?.letters;
  if (letters === undefined) return { line, at };
  if (at >= letters.length) return pastSpace(lines, { line: line + 1, at: 0 });
  return letters[at] === " " ? pastSpace(lines, { line, at: at + 1 }) : { line, at };
}

function same(one: Place, other: Place): boolean {
  return one.line === other.line && one.at === other.at;
}

function next({ line, at }: Place): Place {
  return { line, at: at + 1 };
}

/** Where the character beside a place stands in the text. */
function place(lines: readonly Line[], { line, at }: Place, beside: number): number {
  return lines[line]?.places[at + beside] ?? Number.NaN;
}

function plain(item: string): string {
  return decodeURIComponent(item).toLowerCase();
}

function linesOf(text: string): readonly Line[] {
  return Array.from(text.matchAll(/[^\r\n\u2028\u2029]+/gu), ({ index, 0: line }) =>
    lineOf(line, index),
  );
}

function lineOf(line: string, start: number): Line {
  const cuts = new Set(Array.from(segmenter.segment(line), ({ index }) => index)).add(line.length);
  const places: number[] = [];
  const borders = new Set<number>();
  let letters = "";
  for (const { index, 0: part } of line.matchAll(/\p{White_Space}+|[^]/gu)) {
    const shown = /^\p{White_Space}/u.test(part) ? " " : part.toLowerCase();
    if (cuts.has(index)) borders.add(letters.length);
    for (let unit = 0; unit < shown.length; unit += 1)
      places.push(start + index + (unit % part.length));
    letters += shown;
  }
  return { letters, places, borders: borders.add(letters.length) };
}
