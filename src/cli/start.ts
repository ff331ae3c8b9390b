import { parseArgs } from "node:util";

import type { Logger } from "pino";

import { commands } from "../../commands/index.ts";
import { ConfigError, settings } from "../config.ts";
import { type Connection, runBot } from "../discord/bot.ts";
import { unobserved } from "../discord/observer.ts";
import { createLog } from "../discord/log.ts";
import { TokenRefused } from "../discord/token-refused.ts";
import { type News, type Places, newsLine } from "./engine-over.ts";
import { type EngineThread, engineThread } from "./engine-thread.ts";
import { type Output, terminal } from "./output.ts";

/** A process that is held up by a stalled socket ends so many milliseconds after all else has. */
const GRACE = 500;

/**
 * `record start`: runs the Discord bot until the process is told to stop.
 * @returns 0 when it was told to stop, 1 when Discord cannot be reached, 2 when there is no token.
 * @throws ConfigError, CorpusError.
 */
export async function start(args: readonly string[], output: Output = terminal): Promise<number> {
  parseArgs({ args: [...args], options: {} });
  const { token, ...others } = settings(process.env);
  if (token === undefined) {
    output.note(withoutToken);
    return 2;
  }
  const stop = new AbortController();
  const told = () => stop.abort();
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, told);
  try {
    return await serve({ token, ...others }, createLog(others.logLevel, token), stop.signal);
  } finally {
    for (const signal of ["SIGTERM", "SIGINT"]) process.off(signal, told);
    setTimeout(() => process.exit(), GRACE).unref();
  }
}

/** Makes an engine, and tells what there is to tell while it does. */
type Making = (places: Places, tell: (news: News) => void) => Promise<EngineThread>;

/** The same with settings, log and stop from outside. @param making on a thread of its own, where nothing else is given. */
export async function serve(
  { corpus, cache, ...connection }: Connection & Places,
  log: Logger,
  stop: AbortSignal,
  making: Making = engineThread,
): Promise<number> {
  const { engine, ended, close } = await served({ corpus, cache }, log, making);
  try {
    await runBot(
      connection,
      { commands, engine, log, observer: unobserved },
      AbortSignal.any([stop, ended]),
    );
    if (ended.aborted && !stop.aborted) throw ended.reason;
    log.info("stopped");
    return 0;
  } catch (err) {
    if (err instanceof TokenRefused) throw new ConfigError([refusedToken]);
    log.fatal({ err }, ended.aborted ? engineEnded : unreachable(connection.api));
    return 1;
  } finally {
    await close();
  }
}

const engineEnded =
  "the engine has ended: start the bot again; where it ends again and again, the machine may have too little memory";

function unreachable(api: string): string {
  return `Discord cannot be reached at ${api}: see that this machine is online, and what DISCORD_API says`;
}

/** The engine that is served, with what there is to tell of it in the log. */
async function served(places: Places, log: Logger, making: Making): Promise<EngineThread> {
  const started = performance.now();
  const thread = await making(places, (news) => logNews(news, log));
  const milliseconds = Math.round(performance.now() - started);
  log.info({ ...(await thread.engine.holdings()), milliseconds }, `serving ${places.corpus}`);
  return thread;
}

function logNews(news: News, log: Logger): void {
  if (news.kind === "refused") log.warn({ ...news.refused }, "refused");
  else if (news.kind === "reading") log.info(newsLine(news));
  else log.warn(newsLine(news));
}

const refusedToken = {
  setting: "DISCORD_TOKEN",
  wrong: "is refused by Discord",
  remedy:
    "Make a new one at https://discord.com/developers/applications (your application, Bot, Reset Token) and set it.",
};

const withoutToken = `There is no DISCORD_TOKEN, and without one the bot cannot log in to Discord.

To connect it:
  1. At https://discord.com/developers/applications create an application; under Bot, press Reset Token and copy it.
  2. Copy .env.example to .env and write the token after DISCORD_TOKEN=
  3. Run npm start again.

To try it without Discord:
  npm run ask -- "what did Peskov say about peacekeepers"`;
