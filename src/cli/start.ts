import { parseArgs } from "node:util";

import { type Settings, settings } from "../config.ts";
import { logHere } from "./log-here.ts";
import { type Output, terminal } from "./output.ts";
import { previewInstead, withoutToken } from "./remedies.ts";
import { untilStopped } from "./until-stopped.ts";

/**
 * `record start`: runs the Discord bot until the process is told to stop; without a token, the preview instead, save in production.
 * @param version of the program
 * @returns 0 when it was told to stop, 1 when Discord will not have it or the engine has ended, 2 when there is no token in production, or a shard
 *   cannot run as it is set up.
 * @throws ConfigError, CorpusError.
 */
export async function start(
  args: readonly string[],
  version: string,
  output: Output = terminal,
): Promise<number> {
  parseArgs({ args: [...args], options: {} });
  const { token, ...others } = settings(process.env);
  if (token === undefined && others.isProduction) {
    output.note(withoutToken);
    return 2;
  }
  if (token === undefined) {
    output.note(previewInstead);
    const { servePreview } = await import("./preview.ts");
    return servePreview(others, version);
  }
  return untilStopped(async (stop) => run({ token, version, ...others }, stop));
}

type Running = Settings & { readonly token: string; readonly version: string };

async function run(running: Running, stop: AbortSignal): Promise<number> {
  const { shards, shard } = running;
  const log = await logHere(running);
  if (shards !== undefined && shard === undefined) {
    const { serveShards } = await import("./serve-shards.ts");
    return serveShards({ ...running, shards }, log, stop);
  }
  const { serve } = await import("./serve.ts");
  const front = async () => (await import("./discord-front.ts")).discordFront(running);
  const own = shard === undefined ? log : log.child({ shard });
  return serve(running, front, own, stop);
}
