import { parseArgs } from "node:util";

import { commands as all } from "../../commands/index.ts";
import { ConfigError, settings } from "../config.ts";
import {
  type Registration,
  apply,
  changes,
  registrations,
} from "../discord/registration/registration.ts";
import { application } from "../discord/connection/application.ts";
import { TokenRefused } from "../discord/connection/token-refused.ts";
import { commandsOptions } from "./options.ts";
import { type Output, terminal } from "./output.ts";
import { refusedToken, unreachable, withoutToken } from "./remedies.ts";
import { visibleLine } from "./visible.ts";

/**
 * `record commands`: what would change in the commands that Discord has; with `--apply`, changes it.
 * @returns 0 where that is done, 1 when Discord cannot be reached or refuses it, 2 when there is no token.
 * @throws ConfigError.
 */
export async function commands(
  args: readonly string[],
  output: Output = terminal,
): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: commandsOptions });
  const { token, api, guildId, homeGuildId } = settings(process.env);
  if (token === undefined) {
    output.note(withoutToken);
    return 2;
  }
  try {
    const { rest, applicationId } = await application(api, token);
    for (const registration of registrations({ applicationId, guildId, homeGuildId }, all)) {
      const found = await changes(rest, registration);
      if (values.apply && found.length > 0) await apply(rest, registration);
      await output.write(`${drawn(registration, found, values.apply)}\n`);
    }
    return 0;
  } catch (error) {
    if (error instanceof TokenRefused) throw new ConfigError([refusedToken]);
    const reason = error instanceof Error ? error.message : String(error);
    output.note(visibleLine(`${unreachable(api)} (${reason})`));
    return 1;
  }
}

function drawn(
  { guildId, commands: ours }: Registration,
  found: readonly string[],
  applied: boolean,
): string {
  const where = guildId === undefined ? "Everywhere" : `In the server ${guildId}`;
  const names = ours.map(({ name }) => name).join(", ") || "none";
  const head = `${where}: ${names}`;
  if (found.length === 0) return `${head}\n  nothing to change`;
  const lines = found.map((change) => `  ${visibleLine(change)}`);
  const end = applied ? "changed" : "nothing is changed yet: record commands --apply";
  return [head, ...lines, `  ${end}`].join("\n");
}
