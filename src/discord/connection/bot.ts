import { type Client, Events } from "discord.js";

import { backOff, wait } from "./back-off.ts";
import { CONNECTIONS, type ShardsHere, createClient } from "./client.ts";
import { type Service, type Times, dispatch } from "../interactions/dispatch.ts";
import { inviteLink } from "./invite-link.ts";
import { isInTime } from "./in-time.ts";
import { incoming } from "./incoming.ts";
import { Line } from "./line.ts";
import { logEvents } from "./log-events.ts";
import { logOut } from "./log-out.ts";
import { Unreachable, logIn } from "./login.ts";
import { observeGateway } from "./observe-gateway.ts";
import { register } from "../registration/registration.ts";
import { sessionEnd } from "./session-end.ts";

/** Where and as whom the bot serves. */
export interface Connection {
  readonly token: string;
  /** The base address of Discord's API; ends in `/api`. */
  readonly api: string;
  /** The one server that commands are registered in; undefined for everywhere. */
  readonly guildId: string | undefined;
  /** The host's own server; undefined where there is none. */
  readonly homeGuildId: string | undefined;
  /** Which shards are served here; undefined for all there are, or those that a parent tells. */
  readonly shardsHere?: ShardsHere | undefined;
}

/** How long the bot waits for what. */
export interface Timing {
  /** Ending waits so many milliseconds at most: a stalled socket alone would take half a minute. */
  readonly patience: number;
  /** Waits so many milliseconds, or until `stop` is aborted. */
  readonly wait: (milliseconds: number, stop: AbortSignal) => Promise<void>;
}

const TIMING: Timing = { patience: 5000, wait };

/**
 * Serves Discord until `stop` is aborted; then takes no more, finishes what is under way and logs out. As long as Discord
 * cannot be reached, it tries again.
 * @throws TokenRefused, SessionEnded, or whatever else of Discord's leaves no hope of logging in.
 */
export async function runBot(
  connection: Connection,
  service: Service,
  stop: AbortSignal,
  timing: Timing = TIMING,
): Promise<void> {
  const stopped = aborted(stop);
  for (let failed = 1; !stop.aborted; failed += 1) {
    try {
      return await serve(connection, service, { stop, stopped }, timing.patience);
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      const milliseconds = backOff(failed, Math.random());
      service.log.warn({ err: error.cause, milliseconds }, error.message);
      await timing.wait(milliseconds, stop);
    }
  }
}

async function serve(
  connection: Connection,
  service: Service,
  { stop, stopped }: { readonly stop: AbortSignal; readonly stopped: Promise<void> },
  patience: number,
): Promise<void> {
  const ended = new AbortController();
  const client = createClient(connection.api, service.log, ended.signal, connection.shardsHere);
  const underWay = new Set<Promise<void>>();
  const line = new Line(CONNECTIONS);
  client.on(Events.InteractionCreate, (created) => {
    if (stop.aborted || !isInTime(created.id, service.log)) return;
    const times: Times = { came: performance.now(), handedOver: undefined };
    const answered = async (): Promise<void> => {
      const interaction = incoming(created, connection.homeGuildId, () => {
        times.handedOver ??= performance.now();
      });
      if (interaction !== undefined) await dispatch(interaction, service, times);
    };
    // What is offered while somebody types is of no use later.
    const handled = (created.isAutocomplete() ? answered() : line.inTurn(answered)).finally(() =>
      underWay.delete(handled),
    );
    underWay.add(handled);
  });
  logEvents(client, service.log);
  observeGateway(client, service.observer);
  try {
    const served = connect(client, connection, service).then(async () => stopped);
    await Promise.race([served, stopped, sessionEnd(client)]);
  } finally {
    ended.abort();
    await logOut(client, underWay, patience);
  }
}

async function connect(client: Client, to: Connection, { commands, log }: Service): Promise<void> {
  const { rest, user, application } = await logIn(client, to);
  log.info({ bot: user.tag, invite: inviteLink(application.id) }, "logged in to Discord");
  const shards = to.shardsHere?.list ?? client.shard?.ids;
  if (shards?.includes(0) === false) return;
  await register(rest, { ...to, applicationId: application.id }, commands, log);
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
}
