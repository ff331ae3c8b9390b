import { getDocumentProxy } from "unpdf";

import { FileFault } from "../../domain/file-fault.ts";

/** Words that stand on one line of a page; places are in points from the page's lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The height of its letters. */
  readonly size: number;
}

/** What is read of a PDF. */
export interface PdfFile {
  /** The lines of each page, in the order in which they were drawn. */
  readonly pages: readonly (readonly PdfLine[])[];
  readonly title: unknown;
  readonly author: unknown;
}

/** The most pages, and pieces of lines on all of them, that are read: more than any article has. */
const [MOST_PAGES, MOST_PIECES] = [500, 500_000];

/**
 * What stands on the pages of a PDF.
 * @throws FileFault when it is encrypted, damaged or too long.
 */
export async function pdfLines(bytes: Uint8Array): Promise<PdfFile> {
  try {
    return await read(bytes);
  } catch (error) {
    if (error instanceof FileFault || !(error instanceof Error)) throw error;
    if (error.name === "PasswordException")
      throw new FileFault("is locked with a password", "save it without a password");
    throw new FileFault("is a damaged PDF", "export it again, or save the article as text");
  }
}

const remedy = "save the article's pages alone";

async function read(bytes: Uint8Array): Promise<PdfFile> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    verbosity: 0,
  });
  try {
    if (pdf.numPages > MOST_PAGES) throw new FileFault(`has more than ${MOST_PAGES} pages`, remedy);
    const pages: (readonly PdfLine[])[] = [];
    let pieces = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pieces += items.length;
      if (pieces > MOST_PIECES) throw new FileFault("has more text than any article", remedy);
      pages.push(linesOf(items.flatMap(pieceOf)));
      page.cleanup();
    }
    const { info } = await pdf.getMetadata();
    return { pages, title: own(info, "Title"), author: own(info, "Author") };
  } finally {
    await pdf.destroy();
  }
}

function own(info: object, key: string): unknown {
  return Object.entries(info).find(([name]) => name === key)?.[1];
}

/** As pdf.js tells of words. */
interface Item {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly unknown[];
}

function pieceOf(item: Item | { readonly type: string }): readonly PdfLine[] {
  if (!("str" in item)) return [];
  const [, , , , left, baseline] = item.transform.map(Number);
  if (left === undefined || baseline === undefined) return [];
  // oxlint-disable-next-line no-control-regex
  const text = item.str.replace(/[\u200b\u2060\ufeff\u0000-\u001f]/gu, "").replace(/\s/gu, " ");
  return [{ text, left, right: left + item.width, baseline, size: item.height }];
}

/** How far a word may stand from the one before and still be of its line, in heights of letters. */
const APART = 2;

/** How far letters stand apart that have a space between them. */
const SPACE = 0.15;

/** Pieces that follow each other on one line, joined; a wide gap parts lines, for columns stand beside each other. */
function linesOf(pieces: readonly PdfLine[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let last: PdfLine | undefined;
  for (const piece of pieces) {
    if (piece.text.trim() === "" && (piece.size === 0 || isWide(piece))) continue;
    if (last !== undefined && isOfSameLine(last, piece)) lines.pop();
    else last = undefined;
    last = last === undefined ? piece : joined(last, piece);
    lines.push(last);
  }
  return lines
    .map((line) => ({ ...line, text: line.text.trim() }))
    .filter(({ text }) => text !== "");
}

const isWide = ({ left, right, size }: PdfLine) => right - left > APART * size;

function isOfSameLine(line: PdfLine, next: PdfLine): boolean {
  const size = Math.max(line.size, next.size);
  const gap = next.left - line.right;
  return Math.abs(line.baseline - next.baseline) < size / 2 && gap > -size && gap < APART * size;
}

/** Two pieces of a line as one; a raised or lowered one does not move it. */
export function joined(line: PdfLine, next: PdfLine): PdfLine {
  const isApart = next.left - line.right > SPACE * Math.max(line.size, next.size);
  const space = isApart && !line.text.endsWith(" ") && !next.text.startsWith(" ") ? " " : "";
  return {
    text: line.text + space + next.text,
    left: Math.min(line.left, next.left),
    right: Math.max(line.right, next.right),
    baseline: line.size >= next.size ? line.baseline : next.baseline,
    size: Math.max(line.size, next.size),
  };
}
