import type { Choice } from "../../src/discord/pressing/choices.ts";
import type { Call, Typing } from "../../src/discord/interactions/command.ts";
import type { Message } from "../../src/discord/messages/message.ts";
import { ASKED } from "../asking.ts";

/** A call with options, and the messages that it was answered with. */
export interface RecordedCall extends Call {
  readonly replies: readonly Message[];
}

/** A call as a command sees one. */
export function callOf(options: Readonly<Record<string, string | boolean>>): RecordedCall {
  const replies: Message[] = [];
  function getString(name: string, required: true): string;
  function getString(name: string): string | null;
  function getString(name: string, required?: true): string | null {
    const value = options[name];
    return typeof value === "string" ? value : required === true ? "" : null;
  }
  return {
    createdAt: new Date(`${ASKED}T20:00:00Z`),
    replies,
    options: {
      getString,
      getBoolean: (name) => (options[name] === undefined ? null : options[name] === true),
    },
    reply: async (message) => replies.push(message),
    editReply: async (message) => replies.push(message),
  };
}

/** Somebody who types in an option, others being filled in; what is offered is put into a list. */
export function typingOf(
  name: string,
  value: string,
  filled: Readonly<Record<string, string>>,
  offered: Choice[],
): Typing {
  return {
    options: { getFocused: () => ({ name, value }), getString: (option) => filled[option] ?? null },
    respond: async (choices) => offered.push(...choices),
  };
}
