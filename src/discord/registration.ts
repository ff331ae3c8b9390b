import { isDeepStrictEqual } from "node:util";

import { ApplicationCommandType, type REST, Routes } from "discord.js";
import type { Logger } from "pino";

import type { Command } from "./command.ts";

/** Where commands are registered: everywhere, or in one server alone. */
export interface Place {
  readonly applicationId: string;
  readonly guildId: string | undefined;
}

/**
 * Tells Discord of the commands, if it has others.
 * @throws whatever the requests throw.
 */
export async function register(
  rest: REST,
  { applicationId, guildId }: Place,
  commands: readonly Command[],
  log: Logger,
): Promise<void> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const ours = commands.map(({ data }) => (guildId === undefined ? data : inOneServer(data)));
  const theirs = await rest.get(route);
  const registered = isDeepStrictEqual(comparable(theirs, guildId), comparable(ours, guildId));
  if (!registered) await rest.put(route, { body: ours });
  const names = ours.map(({ name }) => name);
  log.info({ commands: names, guildId }, registered ? "commands stand" : "commands registered");
}

/** Where a command of one server may be used is not for us to say. */
function inOneServer<T extends object>(command: T): T {
  return { ...command, contexts: undefined, integration_types: undefined };
}

/** What our commands are made of. The rest Discord adds: ids, versions, deprecated flags. */
const KEPT = new Set(
  `type name description options required autocomplete choices value min_length max_length
  contexts integration_types default_member_permissions nsfw`.split(/\s+/u),
);

/** Commands in a form in which equal ones are equal: in order, and without what is left at its default. */
function comparable(commands: unknown, guildId: string | undefined): unknown {
  if (!Array.isArray(commands)) return [];
  return commands
    .map((command: object) => (guildId === undefined ? command : inOneServer(command)))
    .map((command) => plain({ type: ApplicationCommandType.ChatInput, ...command }))
    .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => KEPT.has(key) && !isDefault(each))
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([key, each]) => [key, plain(each)]),
  );
}

function isDefault(value: unknown): boolean {
  return value === undefined || value === null || value === false || isDeepStrictEqual(value, []);
}
