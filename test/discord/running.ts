import { once } from "node:events";

import { onTestFinished } from "vitest";

import { commands } from "../../commands/index.ts";
import { type Connection, runBot } from "../../src/discord/bot.ts";
import type { Engine } from "../../src/domain/engine.ts";
import { unobserved } from "../../src/discord/observer.ts";
import { RateLimit } from "../../src/discord/rate-limit.ts";
import type { Service } from "../../src/discord/dispatch.ts";
import { createLog } from "../../src/discord/log.ts";
import { type Loopback, openLoopback } from "./loopback.ts";
import { madeUpEngine } from "./made-up-engine.ts";

/** A token of the looks of Discord's, of nobody. */
export const TOKEN = "bWFkZS11cC1ib3Q.Gx0aBc.not-a-token-but-as-long-as-one-is";

/** A bot that is running. */
export interface Running {
  /** What it has logged, a line of JSON each. */
  readonly lines: readonly string[];
  /** Settles when the bot has ended. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What a test may want otherwise. */
export type Wanted = Partial<
  Connection &
    Omit<Service, "log" | "library"> & { readonly patience: number } & {
      readonly engine: Engine;
    }
>;

/** A Discord on this machine, and how to run the bot on it; both are closed when the test is finished. */
export async function onDiscord() {
  const discord = await openLoopback(TOKEN);
  onTestFinished(async () => discord.close());
  const run = async (wanted?: Wanted): Promise<Running> => {
    const bot = await running(discord, wanted);
    onTestFinished(async () => {
      await bot.stop();
      if (bot.lines.join().includes(TOKEN)) throw new Error("the token is in the log");
    });
    return bot;
  };
  return { discord, run };
}

/** Settles when the bot's commands are registered, or it has failed. */
async function running(discord: Loopback, wanted: Wanted = {}): Promise<Running> {
  const { commands: ours = commands, engine = madeUpEngine, patience, ...others } = wanted;
  const { observer = unobserved, limit = new RateLimit(), homeGuildId, ...where } = others;
  const connection = {
    token: TOKEN,
    api: discord.api,
    guildId: undefined,
    homeGuildId,
    ...where,
  };
  const library = { current: () => engine, reload: async () => engine.holdings() };
  const lines: string[] = [];
  const stop = new AbortController();
  const registered = new AbortController();
  const write = (line: string) => {
    lines.push(line);
    if (/"msg":"commands /iu.test(line)) registered.abort();
  };
  const log = createLog("trace", connection.token, { write });
  const ended = runBot(
    connection,
    { commands: ours, library, log, observer, limit, homeGuildId },
    stop.signal,
    patience,
  );
  await Promise.race([ended, once(registered.signal, "abort")]);
  return {
    lines,
    ended,
    stop: async () => {
      stop.abort();
      await ended.catch(() => undefined);
    },
  };
}
