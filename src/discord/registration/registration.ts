import { type REST, Routes } from "discord.js";
import type { Logger } from "pino";

import { commandChanges } from "./command-changes.ts";
import type { Command } from "../interactions/command.ts";

/** Where commands are registered: everywhere, or in one server alone; those for the host in the host's own server, if any. */
export interface Places {
  readonly applicationId: string;
  readonly guildId: string | undefined;
  readonly homeGuildId: string | undefined;
}

/** What one place is to have. */
export interface Registration {
  /** The server; undefined for everywhere. */
  readonly guildId: string | undefined;
  readonly route: `/${string}`;
  readonly commands: readonly Command["data"][];
}

/** What each place is to have. */
export function registrations(
  { applicationId, guildId, homeGuildId }: Places,
  commands: readonly Command[],
): readonly Registration[] {
  const wanted = commands
    .map(({ data, where }) => ({ data, id: where === "home" ? homeGuildId : guildId, where }))
    .filter(({ where }) => where === "everywhere" || homeGuildId !== undefined);
  const homes = homeGuildId === undefined ? [] : [homeGuildId];
  return [...new Set([guildId, ...homes])].map((id) => ({
    guildId: id,
    route:
      id === undefined
        ? Routes.applicationCommands(applicationId)
        : Routes.applicationGuildCommands(applicationId, id),
    commands: wanted
      .filter((each) => each.id === id)
      .map(({ data }) => (id === undefined ? data : inOneServer(data))),
  }));
}

/** Where a command of one server may be used is not for us to say. */
function inOneServer<T extends object>(command: T): T {
  return { ...command, contexts: undefined, integration_types: undefined };
}

/** Discord leaves other languages out where they are not asked for. */
const ALL_LANGUAGES = new URLSearchParams({ with_localizations: "true" });

/** How what Discord has differs from what it is to have; nothing where it does not. @throws whatever the request throws. */
export async function changes(
  rest: REST,
  { guildId, route, commands }: Registration,
): Promise<readonly string[]> {
  const theirs = await rest.get(route, { query: ALL_LANGUAGES });
  const all: readonly object[] = Array.isArray(theirs) ? theirs : [];
  return commandChanges(guildId === undefined ? all : all.map(inOneServer), commands);
}

/** Gives Discord the commands. @throws whatever the request throws. */
export async function apply(rest: REST, { route, commands }: Registration): Promise<void> {
  await rest.put(route, { body: commands });
}

/** Gives Discord the commands where it has others; a place where that cannot be done is logged, and keeps those it has. */
export async function register(
  rest: REST,
  places: Places,
  commands: readonly Command[],
  log: Logger,
): Promise<void> {
  for (const registration of registrations(places, commands)) {
    const { guildId } = registration;
    try {
      const differs = (await changes(rest, registration)).length > 0;
      if (differs) await apply(rest, registration);
      const names = registration.commands.map(({ name }) => name);
      log.info({ commands: names, guildId }, differs ? "commands registered" : "commands stand");
    } catch (err) {
      log.error({ err, guildId }, REMEDY);
    }
  }
}

const REMEDY =
  "Commands could not be registered: those registered before are served. In one server (DISCORD_GUILD_ID, DISCORD_HOME_GUILD_ID) they can be only where the bot was added to it.";
