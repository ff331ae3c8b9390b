import { parseArgs } from "node:util";

import { type Settings, portOf, settings } from "../config.ts";
import { logHere } from "./log-here.ts";
import { previewOptions } from "./options.ts";
import { sourceOf } from "./places.ts";
import { untilStopped } from "./until-stopped.ts";
import { UsageError } from "./usage-error.ts";

/**
 * `record preview`: answers on a local page, as in Discord, until the process is told to stop.
 * @param version of the program
 * @returns 0 when it was told to stop, 1 when the engine has ended.
 * @throws UsageError, ConfigError, CorpusError.
 */
export async function preview(args: readonly string[], version: string): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: previewOptions });
  const set = settings(process.env);
  const port = values.port === undefined ? set.previewPort : portOf(values.port);
  if (port === undefined)
    throw new UsageError("--port is not a port", "Write a whole number from 1 to 65535.");
  return servePreview({ ...set, ...sourceOf(values), previewPort: port }, version);
}

/** Serves the preview of a corpus, where none of it concerns Discord. */
export async function servePreview(set: Omit<Settings, "token">, version: string): Promise<number> {
  const log = await logHere({ logLevel: set.logLevel, token: undefined });
  const { serve } = await import("./serve.ts");
  const front = async () => (await import("./preview-front.ts")).previewFront(set.previewPort);
  return untilStopped(async (stop) =>
    serve({ ...set, shard: undefined, version }, front, log, stop),
  );
}
