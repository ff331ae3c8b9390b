import { isSentence } from "./prose.ts";
import type { PageLine } from "./page-lines.ts";

/** How many units of a page are looked for in all of a text: each takes as long as the text is. */
const MOST = 500;

/** How many lost units are shown, and how much of each, in UTF-16 code units. */
const [SHOWN, LONGEST] = [3, 80];

/**
 * The warning that a text has not all sentences, or not all that is quoted, of a page's lines; none where it has. `whole` is where the lines
 * are of: `the page`.
 *
 *     the page has words that the text has not, lost: “‘Never,’ she said.”
 */
export function lossOf(whole: string, lines: readonly PageLine[], text: string): readonly string[] {
  const lost = lostOf(lines, text);
  if (lost.length === 0) return [];
  const named = lost.slice(0, SHOWN).map((unit) => `“${cut(unit)}”`);
  const more = lost.length > SHOWN ? ` and ${lost.length - SHOWN} more` : "";
  return [`${whole} has words that the text has not, lost: ${named.join("; ")}${more}`];
}

const cut = (unit: string) =>
  unit.length <= LONGEST ? unit : `${unit.slice(0, LONGEST).replace(/\s?[^\s]*$/u, "")} …`;

function lostOf(lines: readonly PageLine[], text: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of text.split("\n").map(tokens)) counts.set(line, (counts.get(line) ?? 0) + 1);
  const all = ` ${tokens(text)} `;
  const words = unmarked(all);
  let looked = 0;
  return lines.flatMap((line) => {
    const left = counts.get(tokens(line.text));
    if (left !== undefined) counts.set(tokens(line.text), left - 1);
    if (left !== undefined) return left > 0 || line.isBeside || !isTelling(line) ? [] : [line.text];
    return unitsOf(line).filter((unit) => {
      if (++looked > MOST) return true;
      // What is pulled out of an article to stand beside it has signs of its own.
      const own = ` ${tokens(unit)} `;
      return line.isBeside ? !words.includes(unmarked(own)) : !all.includes(own);
    });
  });
}

/** The sentences of a line, as far as they tell something. */
function unitsOf(line: PageLine): readonly string[] {
  const sentences = line.text.split(/(?<=[.!?…]["“”»’)\]]*)\s+/u);
  return sentences.filter((text) => isTelling({ ...line, text }));
}

/** Whether a line quotes, or is a sentence of what stands in the article itself. */
function isTelling({ text, isQuoted, isBeside }: PageLine): boolean {
  if (tokens(text).replaceAll('"', "").trim() === "") return false;
  return isQuoted || quotes.test(text) || (!isBeside && isSentence(text));
}

const unmarked = (found: string) => found.replaceAll('" ', "");

const quotes = /["“”„‟«»]/u;

/** Words in lower case and double quotation marks of any language, parted by single spaces. */
function tokens(text: string): string {
  const found = text.toLowerCase().match(/["“”„‟«»]|[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return found.map((token) => (quotes.test(token) ? '"' : token)).join(" ");
}
