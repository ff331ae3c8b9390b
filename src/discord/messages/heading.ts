import { type Understanding, namesAsked } from "../../domain/question.ts";
import { dotted } from "../drawing/dotted.ts";
import { line } from "../drawing/line.ts";
import { withNote } from "../drawing/with-note.ts";
import type { HeadingWords } from "../words/words.ts";

/** All headings keep to this room, with what stands below them in small letters. */
export const HEADING_ROOM = 500;

const HALF = 90;

/** "### Dmitry Peskov · peacekeepers · since 2025-03-01": a question that was misread shows here. */
export function heading(understanding: Understanding, words: HeadingWords): string {
  const { misspelt, about, text, period, only, sort } = understanding;
  const understood = dotted([
    line(namesAsked(understanding).join(", "), HALF),
    line(about, HALF),
    period && words.period(period),
    only && words.only[only],
    words.order[sort],
  ]);
  const read = line(misspelt, 40);
  return withNote(`### ${understood || (line(text, HALF) ?? "…")}`, read && words.readAs(read));
}
