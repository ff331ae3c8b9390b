import type { APIButtonComponent, APIComponentInContainer } from "discord.js";

import type { Window } from "../domain/window.ts";
import type { State } from "./asking.ts";
import { button, buttonRow } from "./components.ts";
import { carrying, customId } from "./custom-id.ts";
import { type Message, message } from "./message.ts";
import { writtenState } from "./state.ts";
import type { ButtonWords } from "./words/words.ts";

/** Buttons for the pages before and behind; none where all is shown. */
export function pageButtons(
  { from, count }: Window,
  total: number,
  words: ButtonWords,
): readonly APIButtonComponent[] {
  if (total <= count) return [];
  const before = Math.max(0, from - count);
  return [
    button(words.previous, customId("page", `${String(before)}b`), from === 0),
    button(words.next, customId("page", String(from + count)), from + count >= total),
  ];
}

/** What a message is made of, and what goes with its buttons. */
export interface Parts {
  readonly above: readonly APIComponentInContainer[];
  /** Buttons that need the state of the message. */
  readonly buttons: readonly APIButtonComponent[];
  /** Where the page begins. */
  readonly from: number;
  /** What stands there instead, where the state does not go into the buttons. */
  readonly instead: readonly APIComponentInContainer[];
  readonly isPrivate: boolean;
}

/** A message whose buttons carry what they need; one that is private can be shared. */
export function footed(parts: Parts, state: State, words: ButtonWords): Message {
  const { above, instead, isPrivate } = parts;
  const share = isPrivate ? [button(words.share, customId("share", String(parts.from)))] : [];
  const whole = [...above, ...buttonRow([...parts.buttons, ...share])];
  return message(carrying(whole, writtenState(state)) ?? [...above, ...instead], isPrivate);
}
