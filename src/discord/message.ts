import {
  ComponentType,
  MessageFlags,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
} from "discord.js";

import type { Answer, Found } from "../domain/answer.ts";
import { type Understanding, namesAsked, narrowing } from "../domain/question.ts";
import { citationBlock } from "./citation.ts";
import { counted } from "../domain/counted.ts";
import { line } from "./line.ts";
import { choice, reason } from "./no-answer.ts";
import { MESSAGE_ROOM } from "./room.ts";

/** A message as discord.js sends it: Discord's components, nobody pinged. */
export interface Message {
  readonly flags: (MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral)[];
  readonly components: APIMessageTopLevelComponent[];
  readonly allowedMentions: { readonly parse: [] };
}

/** So many statements are shown; of the others the message says how many there are. */
const SHOWN = 3;

const HEADING_ROOM = 300;
const MORE_ROOM = 300;

/** An answer as a message: for all to see where something was found, else for the one alone who asked. */
export function message(answer: Answer): Message {
  const components = [text(heading(answer.understanding)), ...body(answer)];
  return answer.kind === "found" ? sent(components) : sent(components, MessageFlags.Ephemeral);
}

/** Words of our own, for the one alone who asked. */
export function notice(words: string): Message {
  return sent([text(words)], MessageFlags.Ephemeral);
}

function sent(components: APIComponentInContainer[], ...flags: Message["flags"]): Message {
  return {
    flags: [MessageFlags.IsComponentsV2, ...flags],
    components: [{ type: ComponentType.Container, components }],
    allowedMentions: { parse: [] },
  };
}

function body(answer: Answer): readonly APIComponentInContainer[] {
  switch (answer.kind) {
    case "found":
      return statements(answer);
    case "ambiguous":
      return [text(choice(answer))];
    case "nothing":
      return [text(reason(answer))];
  }
}

function statements({ citations, own, understanding }: Found): readonly APIComponentInContainer[] {
  const shown = citations.slice(0, SHOWN);
  const room = Math.floor((MESSAGE_ROOM - HEADING_ROOM - MORE_ROOM) / shown.length);
  const blocks = shown.map((citation) => citationBlock(citation, room));
  const more = citations.length - shown.length;
  const separator = { type: ComponentType.Separator as const };
  return [
    ...blocks.flatMap((block, at) => [
      separator,
      ...(at === own ? [text(spokenFor(own, understanding))] : []),
      block,
    ]),
    ...(more > 0 ? [text(`-# ${counted(more, "more statement")} in these articles.`)] : []),
  ];
}

/** What stands above the statements of those who speak for whoever was asked for. */
function spokenFor(own: number, understanding: Understanding): string {
  const who = line(namesOf(understanding), 60) ?? "the speaker";
  const none = own === 0 ? `Nothing directly by ${who}. ` : "";
  return `-# ${none}By those who speak for ${who}:`;
}

/** "Dmitry Peskov · peacekeepers · since 2025-03-01": a question that was misread shows here. */
function heading(understanding: Understanding): string {
  const { misspelt, about, text: typed } = understanding;
  const half = Math.floor(HEADING_ROOM / 2) - 60;
  const understood = [
    line(namesOf(understanding), half),
    line(about, half),
    ...narrowing(understanding),
  ].filter((part) => part !== undefined);
  const head = `### ${understood.join(" · ") || (line(typed, half) ?? "…")}`;
  const corrected = line(misspelt, 40);
  return corrected === undefined ? head : `${head}\n-# read “${corrected}” as this name`;
}

function namesOf(understanding: Understanding): string {
  return namesAsked(understanding).join(", ");
}

function text(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}
