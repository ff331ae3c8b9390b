import type { APISelectMenuOption } from "discord.js";

import type { Topic } from "../../domain/answer.ts";
import type { SpeakerChoice } from "../../domain/engine.ts";
import type { Speaker } from "../../domain/speaker.ts";
import { oneLine } from "../drawing/markdown.ts";
import type { Words } from "../words/words.ts";

/** Discord offers no more choices at once, and refuses longer ones. */
export const MOST_CHOICES = 25;
const LENGTH = 100;

/** A choice of an autocomplete: at most 100 characters each. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Speakers as an autocomplete offers them: "Dmitry Peskov — Kremlin spokesman (12 statements)". */
export function choicesOf(speakers: readonly SpeakerChoice[], words: Words): readonly Choice[] {
  const named = speakers.filter(({ speaker }) => choosable(speaker.name));
  return named.slice(0, MOST_CHOICES).map(({ speaker, statements }) => ({
    name: counted([speaker.name, ...speaker.roles.slice(0, 1)].join(" — "), statements, words),
    value: speaker.name,
  }));
}

/** Topics as an autocomplete offers them: "peacekeepers (4 statements)". */
export function topicChoicesOf(topics: readonly Topic[], words: Words): readonly Choice[] {
  const named = topics.filter((topic) => choosable(topic.words));
  return named.slice(0, MOST_CHOICES).map((topic) => ({
    name: counted(topic.words, topic.statements, words),
    value: topic.words,
  }));
}

/** Speakers as a menu offers them, each name once. */
export function speakerOptions(speakers: readonly Speaker[]): APISelectMenuOption[] {
  const named = speakers.filter(({ name }) => choosable(name));
  const once = new Map(named.map((speaker) => [speaker.name, speaker]));
  return Array.from(once.values(), ({ name, roles: [role = ""] }) => {
    const description = shortened(oneLine(role), LENGTH);
    const option = { label: shortened(oneLine(name), LENGTH), value: name };
    return description === "" ? option : { ...option, description };
  });
}

/** Topics as a menu offers them. */
export function topicOptions(topics: readonly Topic[], words: Words): APISelectMenuOption[] {
  return topicChoicesOf(topics, words).map(({ name, value }) => ({ label: name, value }));
}

/** What is chosen comes back by its value, so that this has to fit whole. */
function choosable(value: string): boolean {
  return oneLine(value) !== "" && value.trim() === value && value.length <= LENGTH;
}

function counted(what: string, statements: number, { lists }: Words): string {
  const count = ` (${lists.statements(statements)})`;
  return shortened(oneLine(what), LENGTH - count.length) + count;
}

function shortened(words: string, length: number): string {
  if (words.length <= length) return words;
  return `${words.slice(0, length - 1).replace(/\p{Cs}$/u, "")}…`;
}
