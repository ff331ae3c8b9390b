import type { Span } from "../domain/span.ts";

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

const CLOSER: Readonly<Record<string, RegExp>> = {
  "“": /[”"]/u,
  "„": /[“”]/u,
  "«": /»/u,
  "»": /«/u,
  '"': /"/u,
  "``": /''|"/u,
  "''": /''/u,
  "‘": /’/u,
  "'": /'/u,
};

/** How far a single mark looks for the one that closes it, in UTF-16 code units. */
const FAR = 3000;

const MARK = /``|''|["“”„«»‘'’]/gu;

interface Open {
  readonly mark: string;
  /** Where the mark begins, and where the words behind it do. */
  readonly start: number;
  readonly words: number;
}

/**
 * The quoted stretches of an article, in order, the outermost only.
 *
 *     “There is a position,” he said.          one piece
 *     “It began.⏎“It went on,” she said.        two pieces of one quotation
 *     The allies’ plan for a 6'2" wall          none: apostrophes and inches do not pair
 */
export function quotations(text: string, paragraphs: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let number = 0;
  let continued = false;
  for (const [at, paragraph] of paragraphs.entries()) {
    const next = paragraphs[at + 1];
    const continues = next === undefined ? undefined : openingMark(text, next.start);
    const { closed, open } = pairs(text, paragraph);
    for (const piece of closed) {
      const first = continued && piece.outer.start === paragraph.start;
      pieces.push({ ...piece, paragraph: at, quotation: first ? number : ++number });
      continued = false;
    }
    if (open === undefined || (open.mark !== continues && !isCertain(text, open, paragraph))) {
      continued = false;
      continue;
    }
    const first = continued && open.start === paragraph.start;
    const outer = { start: open.start, end: paragraph.end };
    if (open.words < paragraph.end) {
      const inner = { start: open.words, end: paragraph.end };
      pieces.push({ outer, inner, paragraph: at, quotation: first ? number : ++number });
    }
    continued = open.mark === continues;
  }
  return pieces;
}

/** Whether an unclosed mark still opens a quotation: typed ones, and straight ones that begin their paragraph. */
function isCertain(text: string, open: Open, paragraph: Span): boolean {
  return (
    /[“„«]/u.test(open.mark) ||
    (open.mark === '"' && open.start === paragraph.start && text.length > open.words)
  );
}

function openingMark(text: string, at: number): string | undefined {
  const mark = text.startsWith("``", at) ? "``" : (text[at] ?? "");
  return mark in CLOSER && (mark !== "'" || /^\p{Lu}/u.test(text.slice(at + 1, at + 3)))
    ? mark
    : undefined;
}

/** The marks of one paragraph in pairs, and the last one that nothing closes. */
function pairs(
  text: string,
  paragraph: Span,
): { closed: Pick<Piece, "outer" | "inner">[]; open: Open | undefined } {
  const closed: Pick<Piece, "outer" | "inner">[] = [];
  let open: Open | undefined;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const index = paragraph.start + match.index;
    const mark = match[0];
    const end = index + mark.length;
    if (open === undefined) {
      if (opens(text, mark, index, paragraph)) open = { mark, start: index, words: end };
    } else if (closes(text, open, mark, index, paragraph)) {
      if (open.words < index)
        closed.push({
          outer: { start: open.start, end },
          inner: { start: open.words, end: index },
        });
      open = undefined;
    }
  }
  return { closed, open };
}

function opens(text: string, mark: string, at: number, paragraph: Span): boolean {
  if (!(mark in CLOSER)) return false;
  const before = at > paragraph.start ? (text[at - 1] ?? " ") : " ";
  const after = at + mark.length < paragraph.end ? (text[at + mark.length] ?? " ") : " ";
  if (/\s/u.test(after) && !/[«»„]/u.test(mark)) return false;
  if (mark === "“" || mark === "„" || mark === "«" || mark === "»") return true;
  if (!/[\s([{—–\-:/“]/u.test(before)) return false;
  return mark === "'" || mark === "‘" ? opensSingle(text, mark, at, paragraph) : true;
}

/** A single mark opens where another one, at the end of a word and not an apostrophe, closes it in the same paragraph; and before a paragraph's first word. */
function opensSingle(text: string, mark: string, at: number, paragraph: Span): boolean {
  const rest = text.slice(at + 1, Math.min(paragraph.end, at + FAR));
  const shortened = /^(?:tis|twas|em|cause|til|n|\d\ds?)\b/iu.test(rest);
  const closing = mark === "'" ? /[^\s]'(?![\p{L}\p{N}'])/u : /[^\s]’(?![\p{L}\p{N}’])/u;
  const begins = at === paragraph.start && /^\p{Lu}/u.test(rest);
  return !shortened && /^[\p{L}\p{N}$£€“"…]/u.test(rest) && (begins || closing.test(rest));
}

function closes(text: string, open: Open, mark: string, at: number, paragraph: Span): boolean {
  if (!CLOSER[open.mark]?.test(mark)) return false;
  if (open.mark === '"' || open.mark === "''") return closesStraight(text, mark, at, paragraph);
  if (open.mark !== "'" && open.mark !== "‘") return true;
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  if (/\s/u.test(before) || /[\p{L}\p{N}]/u.test(after)) return false;
  if (!/s/iu.test(before)) return true;
  // "the allies' plan": a plural's apostrophe, when a better mark follows before the next one opens
  const rest = text.slice(at + 1, Math.min(paragraph.end, at + FAR));
  return !/^[^'‘’]*[.,?!…]['’](?![\p{L}\p{N}])/u.test(rest);
}

/** A straight mark between a space and a word opens a quotation within; it does not close the one around it. */
function closesStraight(text: string, mark: string, at: number, paragraph: Span): boolean {
  const before = text[at - 1] ?? " ";
  const after = at + mark.length < paragraph.end ? (text[at + mark.length] ?? " ") : " ";
  return !(/[\s(]/u.test(before) && /[\p{L}\p{N}$]/u.test(after));
}
