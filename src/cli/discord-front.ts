import { commands } from "../../commands/index.ts";
import { ConfigError } from "../config.ts";
import { type Connection, runBot } from "../discord/connection/bot.ts";
import { SessionEnded } from "../discord/connection/session-end.ts";
import { TokenRefused } from "../discord/connection/token-refused.ts";
import { limits } from "../discord/interactions/rate-limit.ts";
import { refusedToken, unreachable } from "./remedies.ts";
import type { Front } from "./serve.ts";

/**
 * Discord, whose members ask. Ends with 2 when Discord has ended the session until the host changes something, with 1 when it leaves no
 * hope otherwise. @throws ConfigError where Discord refuses the token.
 */
export function discordFront(connection: Connection): Front {
  return async (service, stop) => {
    try {
      await runBot(connection, { ...service, commands, limits: limits() }, stop);
      return 0;
    } catch (err) {
      if (err instanceof TokenRefused) throw new ConfigError([refusedToken]);
      const isOver = err instanceof SessionEnded;
      service.log.fatal({ err }, isOver ? err.message : unreachable(connection.api));
      return isOver ? 2 : 1;
    }
  };
}
