import type { Span } from "../../domain/span.ts";

/** The marks that open what a mark may close. */
const OPENED_BY: ReadonlyMap<string, string> = new Map([
  ["”", "“„”"],
  ["“", "„"],
  ["»", "«»"],
  ["«", "»"],
  ["›", "‹›"],
  ["‹", "›"],
  ["’", "‘‚"],
  ["‘", "‚"],
  ["」", "「"],
  ["』", "『"],
  ['"', '"'],
  ["'", "'"],
]);

/** Marks that open wherever they stand; others, only ahead of a word. */
const OPENING = "“„‚«‹「『";

/** Marks that close wherever they stand. */
const CLOSING = "”»›」』";

const MARK = /[“”„«»‹›‘’‚「」『』"']/gu;

/** Quotation marks that never stand for an apostrophe. */
export const DOUBLE_MARKS = /[“”„«»‹›「」『』"]/gu;

/**
 * The stretches of a text between quotation marks, the outermost ones, in their order:
 *
 *     He said „ja“, “she ‘heard’ it” and 'no' in Joe's bar     ja · she ‘heard’ it · no
 */
export function betweenMarks(text: string): readonly Span[] {
  const open = new Map<string, number[]>();
  const found: Span[] = [];
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    const start = mayClose(mark, text, at) ? lastOpen(OPENED_BY.get(mark) ?? "", open) : undefined;
    if (start !== undefined) found.push({ start, end: at });
    else if (mayOpen(mark, text, at)) opened(mark, open).push(at + 1);
  }
  return outermost(found);
}

/** Where a mark has opened, the last one last. */
function opened(mark: string, open: Map<string, number[]>): number[] {
  const places = open.get(mark) ?? [];
  open.set(mark, places);
  return places;
}

/** Where the last of these marks that is still open ends; it is open no more. */
function lastOpen(marks: string, open: ReadonlyMap<string, number[]>): number | undefined {
  const [last] = Array.from(marks, (mark) => open.get(mark) ?? [])
    .filter((places) => places.length > 0)
    .toSorted((a, b) => (b.at(-1) ?? 0) - (a.at(-1) ?? 0));
  return last?.pop();
}

function mayOpen(mark: string, text: string, at: number): boolean {
  if (OPENING.includes(mark)) return true;
  return !/[\p{L}\p{M}\p{N}]$/u.test(before(text, at)) && /^\S/u.test(text.slice(at + 1, at + 2));
}

function mayClose(mark: string, text: string, at: number): boolean {
  if (CLOSING.includes(mark)) return true;
  const isApostrophe = /['’]/u.test(mark) && /^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3));
  return !isApostrophe && /[^\s([{]$/u.test(before(text, at));
}

/** The character ahead of a place, be it of one code unit or two. */
function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 2), at);
}

function outermost(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
