import { dotted } from "../drawing/dotted.ts";
import type { APIComponentInContainer } from "discord.js";

import type { Answer, Found } from "../../domain/answer.ts";
import { namesAsked } from "../../domain/question.ts";
import { type View, shownOf, spokenFor, statements } from "./answer-message.ts";
import type { Drawing } from "./citation.ts";
import { separator, text } from "./components.ts";
import { footed, pageButtons, shareButton } from "./footer.ts";
import { line } from "../drawing/line.ts";
import { withNote } from "../drawing/with-note.ts";
import type { Message } from "./message.ts";
import { choice, mainReason } from "./no-answer.ts";
import { MESSAGE_ROOM, roomOf } from "../drawing/room.ts";
import type { Words } from "../words/words.ts";

/** So many statements of each side are shown at once. */
export const SHOWN_OF_EACH = 2;

/** So many are named whom a name may mean. */
const CHOICES = 5;

/** What each of two speakers said on a topic, one below the other. @param from where the page begins in each of the answers. */
export function comparisonMessage(
  sides: readonly [Answer, Answer],
  from: number,
  view: View,
): Message {
  const { words, state, isShared } = view;
  const found = sides.filter((side) => side.kind === "found");
  const total = Math.max(0, ...found.map((side) => side.total));
  const isPrivate = (state.isPrivate || found.length === 0) && !isShared;
  const heading = headingOf(sides, view);
  const drawn = sides.map((side) => sideOf(side, from, view));
  const told = [heading, ...drawn.flatMap((side) => toldBeside(side, words))];
  const left = MESSAGE_ROOM - told.reduce((sum, each) => sum + roomOf(each), 0);
  const count = drawn.reduce((sum, { shown }) => sum + (shown?.citations.length ?? 0), 0);
  const drawing = { words, room: Math.floor(left / count), byDay: true };
  const parts = {
    above: [text(heading), ...drawn.flatMap((side) => sideBlock(side, drawing))],
    menus: [],
    buttons: [
      ...pageButtons({ from, count: SHOWN_OF_EACH }, total, words.buttons),
      ...shareButton(isPrivate, from, words.buttons),
    ],
    instead: [],
    isPrivate,
  };
  return footed(parts, { ...state, corpus: sides[0].corpus });
}

function headingOf(sides: readonly [Answer, Answer], { words, note }: View): string {
  const names = sides.map(nameOf).join(" / ");
  const about = line(sides[0].understanding.about, 90);
  const parts = [names, about, words.heading.order.newest];
  return withNote(`### ${dotted(parts)}`, note);
}

function nameOf(side: Answer): string {
  const known = namesAsked(side.understanding).join(", ");
  const typed =
    side.kind === "ambiguous"
      ? side.typed
      : side.kind === "nothing" && side.because.kind === "unknown-speaker"
        ? side.because.typed
        : "";
  return line(known || typed, 60) ?? "…";
}

/** One side: what stands above and below its statements, and these. */
interface Side {
  readonly above: readonly string[];
  readonly shown: Found | undefined;
  readonly below: readonly string[];
}

/** All that a side takes beside its statements, with the line above those by others, wherever it comes. */
function toldBeside({ above, shown, below }: Side, words: Words): readonly string[] {
  return [...above, ...(shown === undefined ? [] : [spokenFor(shown, words)]), ...below];
}

function sideOf(side: Answer, from: number, { words }: View): Side {
  const read = line(side.understanding.misspelt, 40);
  const misread = read && words.heading.readAs(read);
  const above = [withNote(`**${nameOf(side)}**`, misread)];
  if (side.kind !== "found") {
    const why = side.kind === "ambiguous" ? choice(side, words, CHOICES) : mainReason(side, words);
    return { above: [...above, why], shown: undefined, below: [] };
  }
  if (side.from < from) {
    const count = `-# ${words.lists.statements(side.total)}`;
    return { above: [...above, count], shown: undefined, below: [] };
  }
  return { above, shown: side, below: shownOf(side, words) };
}

function sideBlock(
  { above, shown, below }: Side,
  drawing: Drawing,
): readonly APIComponentInContainer[] {
  const blocks = shown === undefined ? [] : statements(shown, drawing, []);
  return [separator, ...above.map(text), ...blocks, ...below.map(text)];
}
