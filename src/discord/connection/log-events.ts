import { type Client, Events } from "discord.js";
import type { Logger } from "pino";

/** Logs what a client tells of itself, save its debugging: that holds part of the token. */
export function logEvents(client: Client, log: Logger): void {
  client.on(Events.Error, (err) => log.error({ err }, "fault of the client"));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardError, (err) => log.warn({ err }, "fault of the connection"));
  client.on(Events.ShardReconnecting, () => log.warn("connection lost; connecting again"));
  client.on(Events.ShardReady, () => log.info("session begun"));
  client.on(Events.ShardResume, () => log.info("connection resumed"));
}
