import type { APIComponentInContainer } from "discord.js";

import type { Ambiguous, Answer, Citation, Found, Nothing } from "../domain/answer.ts";
import { namesAsked } from "../domain/question.ts";
import type { State } from "./asking.ts";
import { speakerOptions, topicOptions } from "./choices.ts";
import { citationBlock } from "./citation.ts";
import { menu, separator, text } from "./components.ts";
import { customId } from "./custom-id.ts";
import { footed, pageButtons } from "./footer.ts";
import { HEADING_ROOM, heading } from "./heading.ts";
import { line } from "./line.ts";
import type { Message } from "./message.ts";
import { choice, reason } from "./no-answer.ts";
import { MESSAGE_ROOM } from "./room.ts";
import type { Words } from "./words/words.ts";

/** So many statements are shown at once. */
export const SHOWN = 3;

const FOOT_ROOM = 300;

/** How an answer is shown. */
export interface View {
  readonly words: Words;
  readonly state: State;
  /** What else there is to say of it, below the heading. */
  readonly note: string | undefined;
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
  const { words, state } = view;
  const { citations, from, total, corpus } = found;
  const blocks = statements(found, words);
  const foot = shownOf(found, words);
  const parts = {
    above: [text(headed(found, view)), ...blocks, ...foot],
    buttons: pageButtons({ from, count: SHOWN }, total, words.buttons),
    from,
    instead:
      total > citations.length
        ? [text(`-# ${words.statement.more(total - citations.length)}`)]
        : [],
    isPrivate: state.isPrivate,
  };
  return footed(parts, { ...state, corpus }, words.buttons);
}

/** The heading, and below it what else there is to say. */
function headed({ understanding }: Answer, { words, note }: View): string {
  const head = heading(understanding, words.heading);
  return note === undefined ? head : `${head}\n-# ${note}`;
}

/** "4–6 of 19 statements"; nothing where all are shown. */
export function shownOf(
  { citations, from, total }: Found,
  { statement }: Words,
): readonly APIComponentInContainer[] {
  if (total <= citations.length) return [];
  return [text(`-# ${statement.shown(from + 1, from + citations.length, total)}`)];
}

/** The statements of a page, those of who speaks for the one asked for set apart. */
function statements(found: Found, words: Words): readonly APIComponentInContainer[] {
  const { citations, own, from, understanding } = found;
  const room = Math.floor((MESSAGE_ROOM - HEADING_ROOM - FOOT_ROOM) / citations.length);
  const who = line(namesAsked(understanding).join(", "), 60) ?? "…";
  const above = (at: number): readonly APIComponentInContainer[] => {
    const isFirst = from + at === own || (at === 0 && from > own);
    return isFirst ? [text(`-# ${words.statement.spokenFor(who, own === 0)}`)] : [];
  };
  const byDay = understanding.sort !== "fit";
  return citations.flatMap((citation: Citation, at) => [
    separator,
    ...above(at),
    ...citationBlock(citation, { words, room, byDay }),
  ]);
}

/** What can be chosen instead, and why nothing was found. */
function choiceMessage(answer: Ambiguous | Nothing, view: View): Message {
  const { words, state } = view;
  const body = answer.kind === "ambiguous" ? choice(answer, words) : reason(answer, words);
  const above = [text(headed(answer, view)), text(body)];
  const parts = { above: [...above, ...menuOf(answer, words)], buttons: [], instead: [], from: 0 };
  const undone = { ...state, corpus: undefined };
  return footed({ ...parts, isPrivate: true }, undone, words.buttons);
}

function menuOf(answer: Ambiguous | Nothing, words: Words): readonly APIComponentInContainer[] {
  const { chooseSpeaker, chooseTopic } = words.buttons;
  if (answer.kind === "ambiguous")
    return menu(customId("speaker"), chooseSpeaker, speakerOptions(answer.speakers));
  const { because } = answer;
  if (because.kind === "unknown-speaker")
    return menu(customId("speaker"), chooseSpeaker, speakerOptions(because.nearest));
  if (because.kind === "silent-on-topic" && because.elsewhere === 0)
    return menu(customId("topic"), chooseTopic, topicOptions(because.topics, words));
  return [];
}
