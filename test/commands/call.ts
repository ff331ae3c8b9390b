import type { Call } from "../../src/discord/command.ts";
import type { Message } from "../../src/discord/message.ts";
import { ASKED } from "../asking.ts";

/** A call with options, and the replies it has got. */
export interface RecordedCall extends Call {
  readonly replies: readonly Message[];
}

/** A call as a command sees one. */
export function callOf(options: Readonly<Record<string, string>>): RecordedCall {
  const replies: Message[] = [];
  function getString(name: string, required: true): string;
  function getString(name: string): string | null;
  function getString(name: string, required?: true): string | null {
    return options[name] ?? (required === true ? "" : null);
  }
  return {
    createdAt: new Date(`${ASKED}T20:00:00Z`),
    replies,
    options: { getString },
    reply: async (message) => replies.push(message),
  };
}
