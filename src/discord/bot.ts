import { setTimeout as sleep } from "node:timers/promises";

import { type Client, Events, GatewayCloseCodes } from "discord.js";

import { createClient } from "./client.ts";
import { dispatch, type Service } from "./dispatch.ts";
import { logEvents } from "./log-events.ts";
import { observeGateway } from "./observer.ts";
import { register } from "./registration.ts";
import { TokenRefused, isTokenFault } from "./token-refused.ts";

/** Where and as whom the bot serves. */
export interface Connection {
  readonly token: string;
  /** The base address of Discord's API; ends in `/api`. */
  readonly api: string;
  /** The one server that commands are registered in; undefined for everywhere. */
  readonly guildId: string | undefined;
  /** The host's own server; undefined where there is none. */
  readonly homeGuildId: string | undefined;
}

const REFUSED: number = GatewayCloseCodes.AuthenticationFailed;

/** Ending waits so many milliseconds at most: a stalled socket alone would take half a minute. */
const PATIENCE = 5000;

/**
 * Serves Discord until `stop` is aborted; then takes no more, finishes what is under way and logs out.
 * @throws TokenRefused, or whatever keeps Discord from being reached or ends the session for good.
 */
export async function runBot(
  connection: Connection,
  service: Service,
  stop: AbortSignal,
  patience: number = PATIENCE,
): Promise<void> {
  const client = createClient(connection.api);
  const underWay = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    if (stop.aborted) return;
    const handled = dispatch(interaction, service).finally(() => underWay.delete(handled));
    underWay.add(handled);
  });
  logEvents(client, service.log);
  observeGateway(client, service.observer);
  const stopped = aborted(stop);
  try {
    const served = connect(client, connection, service).then(async () => stopped);
    await Promise.race([served, stopped, sessionEnd(client)]);
  } finally {
    await end(client, underWay, patience);
  }
}

async function connect(client: Client, to: Connection, { commands, log }: Service): Promise<void> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(to.token);
  } catch (error) {
    throw isTokenFault(error) ? new TokenRefused() : error;
  }
  const { rest, user, application } = await ready;
  log.info({ bot: user.tag }, "logged in to Discord");
  if (client.shard?.ids.includes(0) === false) return;
  try {
    await register(rest, { ...to, applicationId: application.id }, commands, log);
  } catch (err) {
    log.error({ err }, registrationRemedy);
  }
}

const registrationRemedy =
  "Commands could not be registered: those registered before are served. With DISCORD_GUILD_ID set, see that the bot was added to that server.";

/** Rejects when Discord closes the session and will not have it resumed. */
async function sessionEnd(client: Client): Promise<never> {
  return new Promise((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      const closed = new Error(`Discord closed the session for good (${String(code)})`);
      reject(code === REFUSED ? new TokenRefused() : closed);
    });
  });
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
}

async function end(
  client: Client,
  underWay: ReadonlySet<Promise<void>>,
  patience: number,
): Promise<void> {
  await atMost(patience / 2, Promise.all(underWay));
  // A client that logs out tells of it as of a connection that was lost.
  client.removeAllListeners(Events.ShardReconnecting);
  await atMost(patience / 2, client.destroy());
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const done = new AbortController();
  const waited = sleep(milliseconds, undefined, { signal: done.signal }).catch(() => undefined);
  await Promise.race([work, waited]);
  done.abort();
}
