import { isDeepStrictEqual } from "node:util";

import { ApplicationCommandType } from "discord.js";

/**
 * How the commands that Discord has differ from those that it is to have: "+ /compare", "~ /said: …", "- /old"; nothing where they do
 * not.
 */
export function commandChanges(
  theirs: readonly object[],
  ours: readonly object[],
): readonly string[] {
  const [before, after] = [byName(theirs), byName(ours)];
  const added = [...after.keys()].filter((name) => !before.has(name)).map((name) => `+ ${name}`);
  const gone = [...before.keys()].filter((name) => !after.has(name)).map((name) => `- ${name}`);
  const others = [...after].flatMap(([name, value]) =>
    before.has(name)
      ? differences(before.get(name), value, []).map((each) => `~ ${name}: ${each}`)
      : [],
  );
  return [...added, ...others, ...gone];
}

/** "description: "a" -> "b"": where two values differ, and how. */
function differences(was: unknown, is: unknown, path: readonly string[]): readonly string[] {
  if (isDeepStrictEqual(was, is)) return [];
  if (!isTree(was) || !isTree(is)) return [`${path.join(".")}: ${written(was)} -> ${written(is)}`];
  const [old, next] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  const keys = new Set([...old.keys(), ...next.keys()]);
  return [...keys].flatMap((key) => differences(old.get(key), next.get(key), [...path, key]));
}

function isTree(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function written(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

/** What our commands are made of. The rest Discord adds: ids, versions, deprecated flags. */
const KEPT = new Set(
  `type name name_localizations description description_localizations options required autocomplete choices value min_length
  max_length contexts integration_types default_member_permissions nsfw`.split(/\s+/u),
);

/** By language; whatever stands in there is ours. */
const LOCALIZATIONS = /_localizations$/u;

/** Commands by how a member calls them, in a form in which equal ones are equal: without what is left at its default. */
function byName(commands: readonly object[]): ReadonlyMap<string, unknown> {
  return new Map(
    commands.map((command): [string, unknown] => {
      const whole = { type: ApplicationCommandType.ChatInput, name: "", ...command };
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
      .map(([key, each]) => [key, LOCALIZATIONS.test(key) ? each : plain(each)]),
  );
}

function isDefault(value: unknown): boolean {
  return value === undefined || value === null || value === false || isDeepStrictEqual(value, []);
}
