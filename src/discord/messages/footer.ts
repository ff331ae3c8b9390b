import type { APIButtonComponent, APIComponentInContainer } from "discord.js";

import type { Window } from "../../domain/window.ts";
import type { State } from "../pressing/asking.ts";
import { button, buttonRow } from "./components.ts";
import { carrying, customId, unique } from "../pressing/custom-id.ts";
import { type Message, message } from "./message.ts";
import { writtenState } from "../pressing/state.ts";
import type { ButtonWords } from "../words/words.ts";

/** Buttons for the pages before and behind; none where all is shown. */
export function pageButtons(
  { from, count }: Window,
  total: number,
  words: ButtonWords,
): readonly APIButtonComponent[] {
  if (total <= count) return [];
  const before = Math.max(0, from - count);
  return [
    button(words.previous, customId("page", String(before)), from === 0),
    button(words.next, customId("page", String(from + count)), from + count >= total),
  ];
}

/** A button that shows the page from there on to all; none where all see it already. */
export function shareButton(
  isPrivate: boolean,
  from: number,
  words: ButtonWords,
): readonly APIButtonComponent[] {
  return isPrivate ? [button(words.share, customId("share", String(from)))] : [];
}

/** What a message is made of. */
export interface MessageParts {
  readonly above: readonly APIComponentInContainer[];
  /** Menus that need the state of the message, and buttons that do. */
  readonly menus: readonly APIComponentInContainer[];
  readonly buttons: readonly APIButtonComponent[];
  /** What stands there instead of these, where the state does not go into them. */
  readonly instead: readonly APIComponentInContainer[];
  readonly isPrivate: boolean;
}

/** A message whose buttons and menus carry what they need. */
export function footed(parts: MessageParts, state: State): Message {
  const { above, menus, buttons, instead, isPrivate } = parts;
  const whole = carrying([...above, ...menus, ...buttonRow(buttons)], writtenState(state));
  return message(whole ?? unique([...above, ...instead]), isPrivate);
}
