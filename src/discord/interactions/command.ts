import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";

import type { Holdings } from "../../domain/engine.ts";
import type { Choice } from "../pressing/choices.ts";
import type { Desk } from "./desk.ts";
import type { Message } from "../messages/message.ts";
import type { Written } from "../quotations/text-of.ts";

/** A slash command: what Discord is told of it, and what it does. */
export interface SlashCommand {
  readonly kind: "slash";
  readonly where: Where;
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(call: Call, desk: ServiceDesk): Promise<void>;
  /** Offers choices for the option that is being typed; only where `data` asks for it. */
  autocomplete?(typing: Typing, desk: Desk): Promise<void>;
}

/** A command in the menu of a message. */
export interface MenuCommand {
  readonly kind: "menu";
  readonly where: Where;
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  execute(call: MenuCall, desk: Desk): Promise<void>;
}

export type Command = SlashCommand | MenuCommand;

/** Where a command is registered: wherever the bot is, or in the host's own server alone. */
export type Where = "everywhere" | "home";

/** A desk at which the corpus can be taken in again. */
export interface ServiceDesk extends Desk {
  /** Takes the articles in again; where they cannot be served, the old ones are served on. */
  reload(): Promise<Reloaded>;
}

/** What taking the articles in again came to. */
export type Reloaded =
  | { readonly kind: "reloaded"; readonly holdings: Holdings }
  | { readonly kind: "failed"; readonly reason: string };

/** What every command uses of the interaction that calls it. */
interface Called {
  /** When it was called. */
  readonly createdAt: Date;
  reply(message: Message): Promise<unknown>;
}

/** What a slash command uses of it. */
export interface Call extends Called {
  readonly options: {
    getString(name: string, required: true): string;
    getString(name: string): string | null;
    getBoolean(name: string): boolean | null;
  };
  /** Puts another message in the place of the reply. */
  editReply(message: Message): Promise<unknown>;
}

/** What a command in the menu of a message uses of it. */
export interface MenuCall extends Called {
  readonly targetMessage: Written;
}

/** The day of a call, UTC, `YYYY-MM-DD`. */
export function dayOfCall({ createdAt }: Pick<Called, "createdAt">): string {
  return createdAt.toISOString().slice(0, 10);
}

/** What an autocomplete uses of the interaction that asks for choices. */
export interface Typing {
  readonly options: {
    /** What has been typed so far, and in which option. */
    getFocused(full: true): { readonly name: string; readonly value: string };
    getString(name: string): string | null;
  };
  /** At most 25. */
  respond(choices: readonly Choice[]): Promise<unknown>;
}
