import { dotted } from "./dotted.ts";
import type { Citation } from "../../domain/answer.ts";
import { shownSpans } from "../../domain/statement.ts";
import { excerpt } from "../../domain/verbatim.ts";
import { quotedBlock } from "./excerpt.ts";
import { line } from "./line.ts";
import { roomOf } from "./room.ts";
import { placeText } from "./place.ts";
import type { StatementWords } from "../words/words.ts";

/** So many other articles are named at most. */
export const OTHERS = 3;

/** Each wording is cut at so much room. */
const WORDING_ROOM = 200;

/**
 * Where else a statement stands, and in which words where they are others: as many as there is room for, and how many more there
 * are.
 */
export function alsoIn(citation: Citation, room: number, words: StatementWords): readonly string[] {
  const drawn: string[] = [];
  let left = room;
  for (const other of citation.alsoIn.slice(0, OTHERS)) {
    const block = blockOf(other, citation, words);
    left -= roomOf(block) + 1;
    if (left < 0) break;
    drawn.push(block);
  }
  const more = citation.alsoIn.length - drawn.length + citation.alsoInMore;
  return more > 0 ? [...drawn, `-# ${words.alsoInMore(more)}`] : drawn;
}

function blockOf(other: Citation, citation: Citation, words: StatementWords): string {
  const { article, statement } = other;
  const parts = [
    line(article.publisher, 60),
    line(article.published, 10),
    placeText(article, shownSpans(statement), words),
  ];
  const place = `-# ${words.alsoIn(dotted(parts))}`;
  const isKnown = wordsOf(other).toLowerCase() === wordsOf(citation).toLowerCase();
  return isKnown ? place : `${place}\n${quotedBlock(article, statement, WORDING_ROOM).block}`;
}

function wordsOf({ article, statement }: Citation): string {
  return shownSpans(statement)
    .map((span) => excerpt(article, span))
    .join(" ");
}
