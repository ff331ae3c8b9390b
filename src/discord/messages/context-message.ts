import type { APIButtonComponent } from "discord.js";

import type { Cited } from "../../domain/answer.ts";
import { type Reference, referenceOf } from "../../domain/reference.ts";
import type { Span } from "../../domain/span.ts";
import { shownSpans } from "../../domain/statement.ts";
import { excerpt } from "../../domain/verbatim.ts";
import { byline, withSource } from "./citation.ts";
import { button, buttonRow, text } from "./components.ts";
import { customId } from "../pressing/custom-id.ts";
import { blockQuote, escaped } from "../drawing/markdown.ts";
import { type Message, message } from "./message.ts";
import { keptLength } from "../drawing/room.ts";
import { locatedStatement, sourceLine } from "../drawing/source.ts";
import type { Words } from "../words/words.ts";

/** So much of the article is shown at once. */
const ROOM = 2800;
const SOURCE_ROOM = 300;

/**
 * A statement within its surroundings, in bold, for the one who asked: the page of that number, counted from 0; where there is none
 * such, the page on which the statement begins.
 */
export function contextMessage(cited: Cited, page: number | undefined, words: Words): Message {
  const { citation } = cited;
  const pages = pagesOf(cited);
  const [{ start }] = shownSpans(citation.statement);
  const begins = pages.findLastIndex((each) => each.start <= start);
  const at = page !== undefined && page < pages.length ? page : Math.max(0, begins);
  const located = locatedStatement(citation);
  const source = sourceLine(located, SOURCE_ROOM, words.statement);
  const below = [byline(citation, false, words), source].join("\n");
  const reference = referenceOf(citation);
  const turn = (label: string, to: number): APIButtonComponent =>
    button(label, customId("turn", `${reference}_${String(to)}`), pages[to] === undefined);
  const { previous, next, copy } = words.buttons;
  const paging = pages.length > 1 ? [turn(previous, at - 1), turn(next, at + 1)] : [];
  const components = [
    text(pages[at]?.drawn ?? "> […]"),
    withSource(located, text(below), words),
    ...buttonRow([...paging, button(copy, customId("copy", reference))]),
  ];
  return message(components, true);
}

/** Which page of which statement's surroundings a button turns to. */
export function turnOf(argument: string): { reference: Reference; page: number | undefined } {
  const [reference = "", digits = ""] = argument.split("_");
  return { reference, page: /^\d{1,4}$/u.test(digits) ? Number(digits) : undefined };
}

/** A page of the surroundings, and where in the article it begins. */
interface ContextPage {
  readonly start: number;
  readonly drawn: string;
}

/** The surroundings as block quotes, as much on each page as there is room for. */
function pagesOf({ citation: { article, statement }, around }: Cited): readonly ContextPage[] {
  const shown = shownSpans(statement);
  const draw = ({ start, end }: Span): string =>
    blockQuote(marked({ start, end }, shown, (span) => escaped(excerpt(article, span))));
  const pages: ContextPage[] = [];
  let left = { start: around[0].start, end: around.at(-1)?.end ?? around[0].end };
  while (left.start < left.end) {
    const rest = left;
    const drawn = (length: number): string => {
      const end = rest.start + length;
      const begins = rest.start > around[0].start ? "> […]\n" : "";
      return begins + draw({ start: rest.start, end }) + (end < rest.end ? " […]" : "");
    };
    const length = keptLength(article.text.slice(rest.start, rest.end), ROOM, drawn);
    if (length === 0) break;
    pages.push({ start: rest.start, drawn: drawn(length) });
    left = { start: rest.start + length, end: rest.end };
  }
  return pages;
}

/** A stretch with the statement's words in bold, line by line. */
function marked(stretch: Span, shown: readonly Span[], draw: (span: Span) => string): string {
  const edges = shown.flatMap(({ start, end }) => [start, end]);
  const within = edges.filter((edge) => stretch.start < edge && edge < stretch.end);
  const cuts = [...new Set([stretch.start, ...within, stretch.end])].toSorted((a, b) => a - b);
  return cuts
    .slice(1)
    .map((end, at) => {
      const span = { start: cuts[at] ?? end, end };
      const isShown = shown.some(({ start, end: last }) => start <= span.start && end <= last);
      const words = span.start < span.end ? draw(span) : "";
      return isShown ? words.replace(/\S(?:.*\S)?/gu, "**$&**") : words;
    })
    .join("");
}
