import type { APIComponentInContainer } from "discord.js";

import type { Place, QuoteCheck } from "../../domain/quote-check.ts";
import { referenceOf } from "../../domain/reference.ts";
import { separator, text } from "./components.ts";
import { unique } from "../pressing/custom-id.ts";
import { type Message, message } from "./message.ts";
import { drawCheck } from "./quote-check-message.ts";
import { statementButtons } from "./statement-buttons.ts";
import { MESSAGE_ROOM } from "../drawing/room.ts";
import type { ButtonWords, Words } from "../words/words.ts";

const FOOT_ROOM = 100;

/** A quotation as it was typed, and what became of it. */
export interface CheckedQuotation {
  readonly typed: string;
  readonly check: QuoteCheck;
}

/** What the articles have of quotations, each within its share of the room, for the one who asks; `unchecked` more were not looked for. */
export function checkMessage(
  checks: readonly CheckedQuotation[],
  unchecked: number,
  words: Words,
): Message {
  const room = Math.floor((MESSAGE_ROOM - FOOT_ROOM) / checks.length);
  const blocks = checks.flatMap(({ typed, check }, at): readonly APIComponentInContainer[] => [
    ...(at > 0 ? [separator] : []),
    text(drawCheck(check, typed, words, room)),
    ...buttonsOf(check, words.buttons),
  ]);
  const more = unchecked > 0 ? [text(`-# ${words.check.unchecked(unchecked)}`)] : [];
  return message(unique([...blocks, ...more]), true);
}

/** Buttons for the first place whose words are somebody's. */
function buttonsOf(check: QuoteCheck, words: ButtonWords): readonly APIComponentInContainer[] {
  const places: readonly Place[] = "places" in check ? check.places : [];
  const [reference] = places.flatMap(({ article, whose }) =>
    "speaker" in whose
      ? [referenceOf({ article, speaker: whose.speaker, statement: whose.statements[0] })]
      : [],
  );
  return reference === undefined ? [] : statementButtons(reference, words);
}
