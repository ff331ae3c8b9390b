import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from "discord.js";

import type { Engine } from "../domain/engine.ts";
import type { Message } from "./message.ts";

/** A slash command: what Discord is told of it, and what it does. */
export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(call: Call, engine: Engine): Promise<void>;
  /** Offers choices for the option that is being typed; only where `data` asks for it. */
  autocomplete?(typing: Typing, engine: Engine): Promise<void>;
}

/** What a command uses of the interaction that calls it. */
export interface Call {
  /** When it was called. */
  readonly createdAt: Date;
  readonly options: {
    getString(name: string, required: true): string;
    getString(name: string): string | null;
  };
  reply(message: Message): Promise<unknown>;
}

/** The day of a call, UTC, `YYYY-MM-DD`. */
export function dayOfCall({ createdAt }: Call): string {
  return createdAt.toISOString().slice(0, 10);
}

/** What an autocomplete uses of the interaction that asks for choices. */
export interface Typing {
  readonly options: {
    /** What has been typed so far. */
    getFocused(): string;
  };
  /** At most 25. */
  respond(choices: readonly Choice[]): Promise<unknown>;
}

/** A choice of an autocomplete: at most 100 characters each. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}
