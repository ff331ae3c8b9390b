import { type CheckedQuotation, checkMessage } from "../messages/check-message.ts";
import { type Message, notice } from "../messages/message.ts";
import { quotationsIn } from "../quotations/quotations-in.ts";
import { type Written, textOf } from "../quotations/text-of.ts";
import type { Desk } from "./desk.ts";

/** So many quotations of a message are checked. */
const MOST = 5;

/** What the articles have of the quotations in a message, for the one who asks. @throws what the engine throws. */
export async function checked(target: Written, { engine, words }: Desk): Promise<Message> {
  const all = quotationsIn(textOf(target));
  if (all.length === 0) return notice(words.notices.noWords);
  const checking = all
    .slice(0, MOST)
    .map(async (typed): Promise<CheckedQuotation> => ({ typed, check: await engine.check(typed) }));
  const checks = await Promise.all(checking);
  return checkMessage(checks, all.length - checks.length, words);
}
