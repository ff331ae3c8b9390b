import { dotted } from "../drawing/dotted.ts";
import type { APIComponentInContainer } from "discord.js";

import type { Answer } from "../../domain/answer.ts";
import { namesAsked } from "../../domain/question.ts";
import { type View, shownOf, statements } from "./answer-message.ts";
import { separator, text } from "./components.ts";
import { footed, pageButtons, shareButton } from "./footer.ts";
import { HEADING_ROOM } from "./heading.ts";
import { line } from "../drawing/line.ts";
import { withNote } from "../drawing/with-note.ts";
import type { Message } from "./message.ts";
import { choice, mainReason } from "./no-answer.ts";
import { MESSAGE_ROOM } from "../drawing/room.ts";

/** So many statements of each side are shown at once. */
export const SHOWN_OF_EACH = 2;

const FOOT_ROOM = 400;

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
  const parts = {
    above: [text(headingOf(sides, view)), ...sides.flatMap((side) => sideOf(side, from, view))],
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

function sideOf(side: Answer, from: number, view: View): readonly APIComponentInContainer[] {
  const { words } = view;
  const read = line(side.understanding.misspelt, 40);
  const misread = read && words.heading.readAs(read);
  const head = [separator, text(withNote(`**${nameOf(side)}**`, misread))];
  if (side.kind !== "found") {
    const why = side.kind === "ambiguous" ? choice(side, words, CHOICES) : mainReason(side, words);
    return [...head, text(why)];
  }
  if (side.from < from) return [...head, text(`-# ${words.lists.statements(side.total)}`)];
  const room = Math.floor((MESSAGE_ROOM - HEADING_ROOM - FOOT_ROOM) / (2 * SHOWN_OF_EACH));
  return [...head, ...statements(side, { words, room, byDay: true }, []), ...shownOf(side, words)];
}
