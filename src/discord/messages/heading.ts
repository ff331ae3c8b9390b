import { type Understanding, namesAsked } from "../../domain/question.ts";
import { line } from "../drawing/line.ts";
import type { HeadingWords } from "../words/words.ts";

/** All headings keep to this room, with what stands below them in small letters. */
export const HEADING_ROOM = 500;

const HALF = 90;

/** "### Dmitry Peskov · peacekeepers · since 2025-03-01": a question that was misread shows here. */
export function heading(understanding: Understanding, words: HeadingWords): string {
  const { misspelt, about, text, period, only, sort } = understanding;
  const understood = [
    line(namesAsked(understanding).join(", "), HALF),
    line(about, HALF),
    period && words.period(period),
    only && words.only[only],
    words.order[sort],
  ].filter((part) => part !== undefined);
  const head = `### ${understood.join(" · ") || (line(text, HALF) ?? "…")}`;
  const corrected = line(misspelt, 40);
  return corrected === undefined ? head : `${head}\n-# ${words.readAs(corrected)}`;
}
