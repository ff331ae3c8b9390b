import type { Article } from "../domain/article.ts";
import type { Reading } from "../domain/reading.ts";
import type { Span } from "../domain/span.ts";

import type { Check, Lines } from "./checked-corpus.ts";
import { firstOf } from "./first-of.ts";
import { type Loose, looseMarks } from "./paired-marks.ts";
import { sampleOf } from "./sample-of.ts";

/**
 * Quotation marks without a partner: where one is missing, words may be credited to nobody, or a reporter's to a speaker. A paragraph
 * may leave open what the next one takes up with a mark of its own.
 */
export const unpairedMarks: Check = ({ readings, lines }) =>
  readings.flatMap((reading) =>
    firstOf(faultsIn(reading), ({ at, what, remedy }) => ({
      kind: "unpaired-mark",
      file: reading.article.file,
      line: lines.at(reading.article, at),
      what: what(lines),
      remedy,
    })),
  );

interface Fault {
  readonly at: number;
  readonly what: (lines: Lines) => string;
  readonly remedy: string;
}

/** Paragraphs between one that opens a quotation and one that closes it: more are two slips, not one. */
const FAR = 6;

function faultsIn({ article, passages }: Reading): readonly Fault[] {
  const faults: Fault[] = [];
  const isParted = emptyLine.test(article.text);
  const mayOpen = mayOpenAsClosed(article);
  let open: { readonly at: number; readonly paragraph: number } | undefined;
  for (const [paragraph, { span }] of passages.entries()) {
    const found = loose(article, span, passages[paragraph + 1]?.span, mayOpen);
    const { opening, closing } = found;
    faults.push(...turnedMarks(article, found, span.start));
    if (closing !== undefined) {
      const isBegun = open !== undefined && paragraph - open.paragraph <= FAR;
      if (open !== undefined && !isBegun) faults.push(unclosed(article, open.at));
      if (!isBegun) faults.push(unopened(article, closing, span.start));
      else if (open !== undefined && !(isParted && isOneBlock(article, open.at, closing)))
        faults.push(acrossParagraphs(article, open.at, closing));
      open = undefined;
    }
    if (opening === undefined) continue;
    if (open !== undefined) faults.push(unclosed(article, open.at));
    open = { at: opening, paragraph };
  }
  if (open !== undefined) faults.push(unclosed(article, open.at));
  return faults;
}

function loose(
  { text }: Article,
  { start, end }: Span,
  next: Span | undefined,
  mayOpen: boolean,
): Loose {
  const found = looseMarks(text, start, end, mayOpen);
  const goesOn = next !== undefined && /["“”„«»]/u.test(text[next.start] ?? "");
  return goesOn ? { ...found, opening: undefined } : found;
}

/** ”So” is how Swedes and Finns quote; where “ stands, or a comma before a mark, it is a slip. */
function mayOpenAsClosed({ text, language }: Article): boolean {
  return !text.includes("“") && (language !== undefined || !text.includes(",”"));
}

const emptyLine = /\n[ \t]*\r?\n/u;

/** A line break parts no paragraphs where empty lines do. */
function isOneBlock({ text }: Article, start: number, end: number): boolean {
  return !emptyLine.test(text.slice(start, end));
}

const compare = "compare it with the source";

function unclosed(article: Article, at: number): Fault {
  return {
    at,
    what: () => `a quotation is never closed (${sampleOf(article, at)})`,
    remedy: `${compare}, and put the mark where the quoted words end`,
  };
}

function unopened(article: Article, at: number, paragraph: number): Fault {
  return {
    at,
    what: () => `a quotation is closed that was never opened (${around(article, at, paragraph)})`,
    remedy: `${compare}, and put the mark where the quoted words begin`,
  };
}

function turnedMarks(
  article: Article,
  { turned, turnedOpening }: Loose,
  paragraph: number,
): readonly Fault[] {
  const marks = [
    [turnedOpening, "opened with the mark that closes one", "“"],
    [turned, "closed with the mark that opens one", "”"],
  ] as const;
  return marks.flatMap(([at, how, right]): readonly Fault[] => {
    if (at === undefined) return [];
    const what = () => `a quotation is ${how} (${around(article, at, paragraph)})`;
    return [{ at, what, remedy: `write ${right} there` }];
  });
}

/** The words on both sides of a mark. */
function around(article: Article, at: number, paragraph: number): string {
  const start = Math.max(paragraph, at - 30);
  return `…${sampleOf(article, start, at + 20)}…`;
}

function acrossParagraphs(article: Article, at: number, end: number): Fault {
  return {
    at,
    what: (lines) =>
      `a quotation goes on to line ${String(lines.at(article, end))} without a mark at the begin of each paragraph (${sampleOf(article, at)})`,
    remedy: `${compare}, and begin each paragraph of it with a quotation mark`,
  };
}
