import { isDeepStrictEqual } from "node:util";

import { ApplicationCommandType, type REST, Routes } from "discord.js";
import type { Logger } from "pino";

import type { Command } from "./command.ts";

/** Where commands are registered: everywhere, or in one server alone; those for the host in the host's own server, if any. */
export interface Place {
  readonly applicationId: string;
  readonly guildId: string | undefined;
  readonly homeGuildId: string | undefined;
}

/** What one place is to have, and how that differs from what it has. */
export interface Plan {
  readonly guildId: string | undefined;
  readonly commands: readonly ApplicationCommand[];
  /** "+ /compare", "~ /said", "- /old"; none where nothing differs. */
  readonly changes: readonly string[];
}

type ApplicationCommand = Command["data"];

/**
 * What would have to change for Discord to have the commands: those for everywhere in one place, those of the host's own server in
 * another.
 * @throws whatever the requests throw.
 */
export async function plans(
  rest: REST,
  place: Place,
  commands: readonly Command[],
): Promise<readonly Plan[]> {
  const { guildId, homeGuildId } = place;
  const homes = new Set([guildId, homeGuildId]);
  const wanted = [...homes].map((id) => ({
    guildId: id,
    commands: commands
      .filter(({ where }) => (where === "home" ? homeGuildId : guildId) === id)
      .filter(({ where }) => where === "everywhere" || homeGuildId !== undefined)
      .map(({ data }): ApplicationCommand => (id === undefined ? data : inOneServer(data))),
  }));
  return Promise.all(
    wanted.map(async (one) => {
      const theirs = await rest.get(routeOf(place, one.guildId));
      return { ...one, changes: changesOf(theirs, one.commands, one.guildId) };
    }),
  );
}

/** Tells Discord of the commands, where it has others. @throws whatever the requests throw. */
export async function register(
  rest: REST,
  place: Place,
  commands: readonly Command[],
  log: Logger,
): Promise<void> {
  for (const plan of await plans(rest, place, commands)) {
    await apply(rest, place, plan);
    const names = plan.commands.map(({ name }) => name);
    const told = plan.changes.length > 0 ? "commands registered" : "commands stand";
    log.info({ commands: names, guildId: plan.guildId }, told);
  }
}

/** Carries a plan out; writes nothing where nothing differs. @throws whatever the request throws. */
export async function apply(rest: REST, place: Place, plan: Plan): Promise<void> {
  if (plan.changes.length === 0) return;
  await rest.put(routeOf(place, plan.guildId), { body: plan.commands });
}

function routeOf({ applicationId }: Place, guildId: string | undefined): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/** How what Discord has differs from what it is to have. */
function changesOf(
  theirs: unknown,
  ours: readonly ApplicationCommand[],
  guildId: string | undefined,
): readonly string[] {
  const [before, after] = [byKey(theirs, guildId), byKey(ours, guildId)];
  const added = [...after.keys()].filter((key) => !before.has(key)).map((key) => `+ ${key}`);
  const gone = [...before.keys()].filter((key) => !after.has(key)).map((key) => `- ${key}`);
  const others = [...after].flatMap(([key, value]) => {
    const was = before.get(key);
    return was === undefined || isDeepStrictEqual(was, value)
      ? []
      : differences(was, value, []).map((difference) => `~ ${key}: ${difference}`);
  });
  return [...added, ...others, ...gone];
}

/** "description: "a" -> "b"": where two values differ, and how. */
function differences(was: unknown, is: unknown, path: readonly string[]): readonly string[] {
  if (isDeepStrictEqual(was, is)) return [];
  if (!isTree(was) || !isTree(is))
    return [
      `${path.join(".")} ${JSON.stringify(was) ?? "nothing"} -> ${JSON.stringify(is) ?? "nothing"}`,
    ];
  const [old, next] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  const keys = new Set([...old.keys(), ...next.keys()]);
  return [...keys].flatMap((key) => differences(old.get(key), next.get(key), [...path, key]));
}

function isTree(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Where a command of one server may be used is not for us to say. */
function inOneServer<T extends object>(command: T): T {
  return { ...command, contexts: undefined, integration_types: undefined };
}

/** What our commands are made of. The rest Discord adds: ids, versions, deprecated flags. */
const KEPT = new Set(
  `type name name_localizations description description_localizations options required autocomplete choices value min_length max_length
  contexts integration_types default_member_permissions nsfw`.split(/\s+/u),
);

/** Commands by how a member calls them, in a form in which equal ones are equal: without what is left at its default. */
function byKey(commands: unknown, guildId: string | undefined): ReadonlyMap<string, unknown> {
  if (!Array.isArray(commands)) return new Map();
  return new Map(
    commands.map((command: object): [string, unknown] => {
      const placed = guildId === undefined ? command : inOneServer(command);
      const whole = { type: ApplicationCommandType.ChatInput, name: "", ...placed };
      const sign = whole.type === ApplicationCommandType.ChatInput ? "/" : "";
      return [`${sign}${whole.name}`, plain(whole)];
    }),
  );
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
