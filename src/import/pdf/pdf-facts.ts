import type { Facts } from "../../domain/article.ts";
import type { Draft } from "../draft.ts";
import { folded, nameOf } from "../html/facts/names.ts";
import { signedBy } from "../signed-by.ts";
import { publicationIn } from "../html/publication-in.ts";
import { isSentence } from "../html/prose.ts";
import { isByline } from "./opening.ts";
import type { PdfFile } from "./pdf-lines.ts";

/** A paragraph's words and the height of its letters. */
export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
}

/**
 * What can be told of an article in a PDF, and its text without the headline. What is told of the file counts where the page shows it too,
 * or where nobody else tells a title; the day on which the file was made is not that of publication.
 */
export function pdfFacts(
  paragraphs: readonly PdfParagraph[],
  file: PdfFile,
  known: Facts,
): Facts & Pick<Draft, "text"> {
  const told = known.title ?? titleOf(file);
  const headline = headlineAt(paragraphs, told);
  const body = paragraphs.filter((paragraph) => !headline.includes(paragraph));
  const lines = body.map(({ text }) => text);
  return {
    ...known,
    title: told ?? nameOf(headline.map((paragraph) => paragraph.text).join(" ")),
    author: known.author ?? signedBy(file.author, lines),
    published: known.published ?? dayIn(lines.slice(0, HEADLINE)),
    text: lines.join("\n\n"),
  };
}

/** Titles that a program gave: of files, of its own, of nothing. */
const machineMade =
  /^(?:microsoft (?:word|powerpoint)|untitled|document ?\d*$|print|layout ?\d*$|slide|about:|file:)|\.(?:docx?|pdf|indd|qxp|odt|rtf|txt|html?|pages|pub)$/iu;

/** The title that a file tells; undefined where a program made it up. */
function titleOf({ title }: PdfFile): string | undefined {
  const name = nameOf(title);
  return name !== undefined && /\s/u.test(name) && !machineMade.test(name) ? name : undefined;
}

/** How far down a headline stands, in paragraphs. */
const HEADLINE = 4;

/** The paragraphs at the top that are the headline: those that say the title, else the largest where it is larger than the text and some words long. */
function headlineAt(
  paragraphs: readonly PdfParagraph[],
  title: string | undefined,
): readonly PdfParagraph[] {
  const top = paragraphs.slice(0, HEADLINE);
  if (title !== undefined) return top.filter(({ text }) => folded(text) === folded(title));
  const [largest] = top.toSorted((one, other) => other.size - one.size);
  const isHeadline =
    largest !== undefined &&
    largest.size > LARGER * usualSize(paragraphs) &&
    largest.text.split(" ").length >= WORDS;
  return isHeadline ? [largest] : aboveByline(paragraphs);
}

/** The day of publication that a line tells which tells nothing else. */
const dayIn = (lines: readonly string[]) =>
  lines.map((line) => publicationIn(line, undefined)).find((day) => day !== undefined);

/** The first paragraph, where a byline follows it and it is no sentence. */
function aboveByline([first, next]: readonly PdfParagraph[]): readonly PdfParagraph[] {
  if (first === undefined || next === undefined) return [];
  const isHeadline =
    isByline(next.text) &&
    !isByline(first.text) &&
    !isSentence(first.text) &&
    first.text.length < LONGEST;
  return isHeadline ? [first] : [];
}

/** The longest headline, in UTF-16 code units. */
const LONGEST = 200;

/** How much larger than the text a headline is set, and how many words it has at least: fewer may be the paper's name. */
const [LARGER, WORDS] = [1.25, 4];

/** The height of most letters. */
function usualSize(paragraphs: readonly PdfParagraph[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of paragraphs) counts.set(size, (counts.get(size) ?? 0) + text.length);
  const [[size] = [0]] = [...counts].toSorted((one, other) => other[1] - one[1]);
  return size;
}
