import type { APIComponentInContainer } from "discord.js";

import type { Ambiguous, Answer, Found, Nothing } from "../../domain/answer.ts";
import { namesAsked } from "../../domain/question.ts";
import type { State } from "../pressing/asking.ts";
import { speakerOptions, topicOptions } from "../pressing/choices.ts";
import { type Drawing, citationBlock } from "./citation.ts";
import { button, menu, separator, text } from "./components.ts";
import { customId } from "../pressing/custom-id.ts";
import { footed, pageButtons, shareButton } from "./footer.ts";
import { HEADING_ROOM, heading } from "./heading.ts";
import { line } from "../drawing/line.ts";
import { withNote } from "../drawing/with-note.ts";
import type { Message } from "./message.ts";
import { choice, reason } from "./no-answer.ts";
import { MESSAGE_ROOM } from "../drawing/room.ts";
import type { Words } from "../words/words.ts";

/** So many statements are shown at once. */
export const SHOWN = 3;

const FOOT_ROOM = 300;

/** How an answer is shown. */
export interface View {
  readonly words: Words;
  readonly state: State;
  /** What else there is to say of it, below the heading. */
  readonly note: string | undefined;
  /** Whether somebody shows it to all. */
  readonly isShared: boolean;
}

/** An answer as a message: for all to see where something was found and nothing else is wanted, else for the one who asked. */
export function answerMessage(answer: Answer, view: View): Message {
  switch (answer.kind) {
    case "found":
      return foundMessage(answer, view);
    case "ambiguous":
    case "nothing":
      return choiceMessage(answer, view);
  }
}

function foundMessage(found: Found, view: View): Message {
  const { words, state, isShared } = view;
  const { citations, from, total, corpus } = found;
  const isPrivate = state.isPrivate && !isShared;
  const more = total - citations.length;
  const room = Math.floor((MESSAGE_ROOM - HEADING_ROOM - FOOT_ROOM) / citations.length);
  const drawing = { words, room, byDay: found.understanding.sort !== "fit" };
  const shown = statements(found, drawing, [separator]);
  const parts = {
    above: [text(headed(found, view)), ...shown, ...shownOf(found, words).map(text)],
    menus: [],
    buttons: [
      ...pageButtons({ from, count: SHOWN }, total, words.buttons),
      ...shareButton(isPrivate, from, words.buttons),
    ],
    instead: more > 0 ? [text(`-# ${words.statement.more(more)}`)] : [],
    isPrivate,
  };
  return footed(parts, { ...state, corpus });
}

/** The heading, and below it what else there is to say. */
function headed({ understanding }: Answer, { words, note }: View): string {
  return withNote(heading(understanding, words.heading), note);
}

/** "4–6 of 19 statements"; nothing where all are shown. */
export function shownOf(
  { citations, from, total }: Found,
  { statement }: Words,
): readonly string[] {
  if (total <= citations.length) return [];
  return [`-# ${statement.shown(from + 1, from + citations.length, total)}`];
}

/** "By those who speak for the Kremlin" */
export function spokenFor({ own, understanding }: Found, { statement }: Words): string {
  const who = line(namesAsked(understanding).join(", "), 60) ?? "…";
  return `-# ${statement.spokenFor(who, own === 0)}`;
}

/** The statements of a page, those of who speaks for the one asked for set apart; within so much room each. */
export function statements(
  found: Found,
  drawing: Drawing,
  between: readonly APIComponentInContainer[],
): readonly APIComponentInContainer[] {
  const { citations, own, from } = found;
  const above = (at: number): readonly APIComponentInContainer[] => {
    const isFirst = from + at === own || (at === 0 && from > own);
    return isFirst ? [text(spokenFor(found, drawing.words))] : [];
  };
  return citations.flatMap((citation, at) => [
    ...between,
    ...above(at),
    ...citationBlock(citation, drawing),
  ]);
}

/** Why nothing was found, or who may be meant; with what can be chosen instead, and what there is to ask for, for the one who asked. */
function choiceMessage(answer: Ambiguous | Nothing, view: View): Message {
  const { words, state, isShared } = view;
  const body = answer.kind === "ambiguous" ? choice(answer, words) : reason(answer, words);
  const lists = [
    button(words.lists.speakers, customId("speakers")),
    button(words.lists.articles, customId("articles")),
  ];
  const parts = {
    above: [text(headed(answer, view)), text(body)],
    menus: isShared ? [] : menuOf(answer, words),
    buttons: isShared ? [] : [...lists, ...shareButton(true, 0, words.buttons)],
    instead: [],
    isPrivate: !isShared,
  };
  return footed(parts, { ...state, corpus: answer.corpus });
}

function menuOf(answer: Ambiguous | Nothing, words: Words): readonly APIComponentInContainer[] {
  const { chooseSpeaker, chooseTopic } = words.buttons;
  if (answer.kind === "ambiguous")
    return menu(customId("speaker"), chooseSpeaker, speakerOptions(answer.speakers));
  const { because, understanding } = answer;
  if (because.kind === "unknown-speaker")
    return menu(customId("speaker"), chooseSpeaker, speakerOptions(because.nearest));
  const isOne = namesAsked(understanding).length === 1;
  if (because.kind === "silent-on-topic" && because.elsewhere === 0 && isOne)
    return menu(customId("topic"), chooseTopic, topicOptions(because.topics, words));
  return [];
}
