import { FileFault } from "../domain/file-fault.ts";
import { asReported, type Document, type Draft, type Reader } from "./draft.ts";
import { readInOrder } from "./pdf/columns.ts";
import { lineBefore, type Vocabulary, vocabularyOf } from "./pdf/hyphens.ts";
import { pdfFacts } from "./pdf/pdf-facts.ts";
import { type PdfFile, pdfLines } from "./pdf/pdf-lines.ts";
import { setParagraphs } from "./pdf/pdf-paragraphs.ts";
import { withoutRunningHeads } from "./pdf/running-heads.ts";

/**
 * The one article of a PDF with a text layer.
 * @throws FileFault when it is locked, damaged or too long, or has no text.
 */
export const pdfFile: Reader = async function* (document) {
  yield { kind: "draft", place: undefined, draft: await draftOf(document) };
};

async function draftOf({ bytes, facts }: Document): Promise<Draft> {
  const pdf = await pdfLines(bytes);
  refuseUnreadable(pdf);
  const pages = withoutRunningHeads(pdf.pages.map(readInOrder));
  const paragraphs = setParagraphs(pages);
  const known = vocabularyOf(pages.flat().map(({ text }) => text));
  const set = paragraphs.map((lines) => ({
    size: lines.reduce((most, { size }) => Math.max(most, size), 0),
    text: lines.map(({ text }, at) => ended(text, lines[at + 1]?.text, known)).join(""),
  }));
  return { ...asReported, ...pdfFacts(set, pdf, facts), warnings: [] };
}

function ended(line: string, next: string | undefined, known: Vocabulary): string {
  return next === undefined ? line : lineBefore(next, line, known);
}

/** Fewer letters than that are a stamp on a picture. */
const FEWEST = 50;

function refuseUnreadable({ pages }: PdfFile): void {
  const text = pages
    .flat()
    .map((line) => line.text)
    .join("");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST)
    throw new FileFault(
      "has pictures of pages and no text",
      "recognise its text (OCR), or save the article as text",
    );
  if (letters < text.replace(/\s/gu, "").length / 2)
    throw new FileFault(
      "has letters that tell not which letters they are",
      "recognise its text (OCR), or save the article as text",
    );
}
