import { EventEmitter, once } from "node:events";

import { onTestFinished } from "vitest";

import { commands } from "../../commands/index.ts";
import { wait } from "../../src/discord/connection/back-off.ts";
import { type Connection, type Timing, runBot } from "../../src/discord/connection/bot.ts";
import type { Service } from "../../src/discord/interactions/dispatch.ts";
import { unobserved } from "../../src/discord/connection/observer.ts";
import { limits } from "../../src/discord/interactions/rate-limit.ts";
import type { Engine } from "../../src/domain/engine.ts";
import { createLog } from "../../src/discord/connection/log.ts";
import { type Loopback, openLoopback } from "./loopback.ts";
import { madeUpEngine } from "./made-up-engine.ts";
import { failOnStrays } from "./strays.ts";

/** A token of the looks of Discord's, of nobody. */
export const TOKEN = "bWFkZS11cC1ib3Q.Gx0aBc.not-a-token-but-as-long-as-one-is";

/** What anyone could answer an interaction with. */
const SECRET = /interaction-token/u;

/** A bot that is running. */
export interface Running {
  /** What it has logged, a line of JSON each. */
  readonly lines: readonly string[];
  /** Settles when it logs a line with these words. */
  readonly logs: (words: RegExp) => Promise<void>;
  /** Settles when the bot has ended. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What a test may want otherwise. */
export type Wanted = Partial<
  Connection & Omit<Service, "log"> & Timing & { readonly engine: Engine }
>;

/**
 * A Discord on this machine, and how to start the bot on it: `run` waits until its commands are registered, or it has
 * failed. Both are closed when the test is finished.
 */
export async function onDiscord() {
  failOnStrays();
  const discord = await openLoopback(TOKEN);
  onTestFinished(async () => discord.close());
  const start = (wanted?: Wanted): Running => {
    const bot = started(discord, wanted);
    onTestFinished(async () => {
      await bot.stop();
      if (bot.lines.join().includes(TOKEN)) throw new Error("the token is in the log");
      if (SECRET.test(bot.lines.join())) throw new Error("an interaction's token is in the log");
    });
    return bot;
  };
  const run = async (wanted?: Wanted): Promise<Running> => {
    const bot = start(wanted);
    await Promise.race([bot.ended, bot.logs(/"msg":"commands /iu)]);
    return bot;
  };
  return { discord, run, start };
}

function started(discord: Loopback, wanted: Wanted = {}): Running {
  const { patience = 5000, wait: waiting = wait, token = TOKEN, guildId, homeGuildId } = wanted;
  const { api = discord.api, shardsHere } = wanted;
  const connection = { token, api, guildId, homeGuildId, shardsHere };
  const { lines, log, logs } = collectedLog(connection.token);
  const stop = new AbortController();
  const service = { ...serviceOf(wanted), log };
  const ended = runBot(connection, service, stop.signal, { patience, wait: waiting });
  return {
    lines,
    logs,
    ended,
    stop: async () => {
      stop.abort();
      await ended.catch(() => undefined);
    },
  };
}

/** What interactions are answered with: the made-up engine, where no other is wanted. */
function serviceOf(wanted: Wanted): Omit<Service, "log"> {
  const { engine = madeUpEngine } = wanted;
  return {
    commands: wanted.commands ?? commands,
    library: wanted.library ?? { current: () => engine, reload: async () => engine.holdings() },
    observer: wanted.observer ?? unobserved,
    limits: wanted.limits ?? limits(),
  };
}

/** A log whose lines are kept, and can be waited for. */
function collectedLog(token: string) {
  const lines: string[] = [];
  const written = new EventEmitter();
  const write = (line: string) => {
    lines.push(line);
    written.emit("line");
  };
  const logs = async (words: RegExp): Promise<void> => {
    while (!lines.some((line) => words.test(line))) await once(written, "line");
  };
  return { lines, logs, log: createLog("trace", token, { write }) };
}
