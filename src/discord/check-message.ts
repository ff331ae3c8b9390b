import type { Desk } from "./answered.ts";
import type { TargetMessage } from "./command.ts";
import { type Message, notice } from "./message.ts";

/** What the articles have of the quotations in a message. */
export async function checkMessage(_target: TargetMessage, { words }: Desk): Promise<Message> {
  return notice(words.notices.noWords);
}
