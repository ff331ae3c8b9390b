import { parseArgs } from "node:util";

import type { DestinationStream, Logger } from "pino";

import { type Settings, settings } from "../config.ts";
import { createLog } from "../discord/connection/log.ts";
import { type Output, terminal } from "./output.ts";
import { prettyLog } from "./pretty-log.ts";
import { withoutToken } from "./remedies.ts";

/** A process that is held up by a stalled socket ends so many milliseconds after all else has. */
const GRACE = 500;

/** What tells a process to stop; a shard, that its parent is gone, too. */
const STOPPING = ["SIGTERM", "SIGINT", "disconnect"];

/**
 * `record start`: runs the Discord bot until the process is told to stop.
 * @param version of the program
 * @returns 0 when it was told to stop, 1 when Discord will not have it or the engine has ended, 2 when there is no token or
 *   a shard cannot run as it is set up.
 * @throws ConfigError, CorpusError.
 */
export async function start(
  args: readonly string[],
  version: string,
  output: Output = terminal,
): Promise<number> {
  parseArgs({ args: [...args], options: {} });
  const { token, ...others } = settings(process.env);
  if (token === undefined) {
    output.note(withoutToken);
    return 2;
  }
  const stop = new AbortController();
  const told = () => stop.abort();
  for (const event of STOPPING) process.on(event, told);
  try {
    return await run({ token, version, ...others }, stop.signal);
  } finally {
    for (const event of STOPPING) process.off(event, told);
    setTimeout(() => process.exit(), GRACE).unref();
  }
}

type Running = Settings & { readonly token: string; readonly version: string };

async function run(running: Running, stop: AbortSignal): Promise<number> {
  const { shards, shard } = running;
  const log = await logOf(running);
  if (shards !== undefined && shard === undefined) {
    const { serveShards } = await import("./serve-shards.ts");
    return serveShards({ ...running, shards }, log, stop);
  }
  const { serve } = await import("./serve.ts");
  return serve(running, shard === undefined ? log : log.child({ shard }), stop);
}

async function logOf({ logLevel, token }: Running): Promise<Logger> {
  return createLog(logLevel, token, await destination());
}

/** Undefined for lines of JSON: nobody reads them as they come. */
async function destination(): Promise<DestinationStream | undefined> {
  const { stdout } = process;
  return stdout.isTTY ? prettyLog((text) => void stdout.write(text)) : undefined;
}
