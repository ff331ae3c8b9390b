import { MOST_TYPED } from "../../domain/quote-check.ts";
import { linewise } from "./block-quotes.ts";
import { drawnWords } from "./drawn-words.ts";
import { oneLine } from "../drawing/markdown.ts";
import { betweenMarks, DOUBLE_MARKS } from "./quotation-marks.ts";

/** Fewer words are hardly anybody's quotation: “peace” is a word that somebody does not trust. */
const LEAST = 3;

/** Where nothing is quoted, so many words may be a quotation that somebody set no marks to. */
const LEAST_UNMARKED = 4;

/**
 * The quotations in a message of Discord's, in their order and each once, on one line and without markup: what stands within quotation marks or
 * in a block quote. The whole text where there is none; nothing where that has few words.
 */
export function quotationsIn(content: string): readonly string[] {
  const all = new Set(stretches(content).flatMap(quotationsOf));
  const quoted = [...all].filter((words) => countOf(words) > 0);
  const longer = quoted.filter((words) => countOf(words) >= LEAST);
  if (quoted.length > 0) return (longer.length > 0 ? longer : quoted).map(cut);
  const whole = oneLine(drawnWords(content));
  return countOf(whole) >= LEAST_UNMARKED ? [cut(whole)] : [];
}

/** Lines that follow on each other and either all stand in a block quote or all do not. */
interface Stretch {
  readonly isQuote: boolean;
  readonly lines: string[];
}

function stretches(content: string): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const line of linewise(content).split(/\r?\n/u)) {
    const quoted = /^ *>(?: (.*))?$/u.exec(line);
    const isQuote = quoted !== null;
    const own = isQuote ? (quoted[1] ?? "") : line;
    const last = all.at(-1);
    if (last?.isQuote === isQuote) last.lines.push(own);
    else all.push({ isQuote, lines: [own] });
  }
  return all;
}

function quotationsOf({ isQuote, lines }: Stretch): readonly string[] {
  const words = drawnWords(lines.join("\n"));
  if (isQuote) return [oneLine(words.replace(DOUBLE_MARKS, ""))];
  return betweenMarks(words).map(({ start, end }) => oneLine(words.slice(start, end)));
}

function countOf(words: string): number {
  return words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu)?.length ?? 0;
}

/** As much as is checked at once. */
function cut(words: string): string {
  return words.slice(0, MOST_TYPED).replace(/[\ud800-\udbff]$/u, "");
}
