import type { APIComponentInContainer } from "discord.js";

import type { Place, QuoteCheck } from "../../domain/quote-check.ts";
import { referenceOf } from "../../domain/reference.ts";
import { button, buttonRow, separator, text } from "./components.ts";
import { customId, unique } from "../interactions/custom-id.ts";
import type { Desk } from "../interactions/desk.ts";
import { type Message, message, notice } from "./message.ts";
import { quotationsIn } from "../quotations/quotations-in.ts";
import { drawCheck } from "./quote-check-message.ts";
import { MESSAGE_ROOM } from "../drawing/room.ts";
import { type Written, textOf } from "../quotations/text-of.ts";
import type { ButtonWords } from "../words/words.ts";

/** So many quotations of a message are checked. */
const MOST = 5;

const FOOT_ROOM = 100;

/** What the articles have of the quotations in a message, for the one who asks. @throws what the engine throws. */
export async function checkMessage(target: Written, desk: Desk): Promise<Message> {
  const { words, engine } = desk;
  const all = quotationsIn(textOf(target));
  if (all.length === 0) return notice(words.notices.noWords);
  const quotations = all.slice(0, MOST);
  const room = Math.floor((MESSAGE_ROOM - FOOT_ROOM) / quotations.length);
  const blocks: APIComponentInContainer[] = [];
  for (const typed of quotations) {
    const check = await engine.check(typed);
    if (blocks.length > 0) blocks.push(separator);
    blocks.push(text(drawCheck(check, typed, words, room)), ...buttonsOf(check, words.buttons));
  }
  const more = all.length - quotations.length;
  if (more > 0) blocks.push(text(`-# ${words.check.unchecked(more)}`));
  return message(unique(blocks), true);
}

/** Buttons for the first place whose words are somebody's. */
function buttonsOf(check: QuoteCheck, words: ButtonWords): readonly APIComponentInContainer[] {
  const places: readonly Place[] = "places" in check ? check.places : [];
  const [reference] = places.flatMap(({ article, whose }) =>
    "speaker" in whose
      ? [referenceOf({ article, speaker: whose.speaker, statement: whose.statements[0] })]
      : [],
  );
  if (reference === undefined) return [];
  return buttonRow([
    button(words.context, customId("context", reference)),
    button(words.copy, customId("copy", reference)),
  ]);
}
