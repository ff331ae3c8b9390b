import type { APIComponentInContainer } from "discord.js";

import type { Desk } from "./desk.ts";
import { separator, text } from "./components.ts";
import { type Message, message, notice } from "./message.ts";
import { quotationsIn } from "./quotations-in.ts";
import { drawCheck } from "./quote-check-message.ts";
import { MESSAGE_ROOM } from "./room.ts";
import { type Written, textOf } from "./text-of.ts";

/** What the articles have of the quotations in a message, for the one who asks. @throws what the engine throws. */
export async function checkMessage(target: Written, desk: Desk): Promise<Message> {
  const quotations = quotationsIn(textOf(target));
  if (quotations.length === 0) return notice(desk.words.notices.noWords);
  const room = Math.floor(MESSAGE_ROOM / quotations.length);
  const blocks: APIComponentInContainer[] = [];
  for (const typed of quotations) {
    const check = await desk.engine.check(typed);
    if (blocks.length > 0) blocks.push(separator);
    blocks.push(text(drawCheck(check, typed, desk.words, room)));
  }
  return message(blocks, true);
}
