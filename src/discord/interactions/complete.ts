import type { Desk } from "./desk.ts";
import { type Choice, MOST_CHOICES, choicesOf, topicChoicesOf } from "../pressing/choices.ts";
import type { Typing } from "./command.ts";

const SHOWN = { from: 0, count: MOST_CHOICES };

/** Offers choices for an option that is being typed: topics of the speaker who is named already, or speakers. */
export async function complete(typing: Typing, desk: Desk): Promise<void> {
  await typing.respond(await choicesFor(typing, desk));
}

async function choicesFor(typing: Typing, { engine, words }: Desk): Promise<readonly Choice[]> {
  const { options } = typing;
  const { name, value } = options.getFocused(true);
  if (name !== "about") return choicesOf((await engine.speakers(value, SHOWN)).shown, words);
  const speaker = options.getString("speaker") ?? options.getString("first") ?? "";
  return topicChoicesOf(await engine.topics(speaker, value), words);
}
