import { fileURLToPath } from "node:url";

import type { Logger } from "pino";

import { ConfigError } from "../config.ts";
import { advisedShards } from "../discord/connection/advised-shards.ts";
import { type ShardTiming, openShards } from "../discord/connection/shards.ts";
import { TokenRefused } from "../discord/connection/token-refused.ts";
import { type Address, openHealthServer } from "./health-server.ts";
import { refusedToken, unreachable } from "./remedies.ts";
import type { FromShard, ToShard } from "./shard-messages.ts";
import { createShardReports } from "./shard-reports.ts";

/** What is served by several processes, and how many. */
export interface Sharding {
  readonly token: string;
  readonly api: string;
  readonly shards: number | "auto";
  readonly health: Address | undefined;
  readonly version: string;
}

/** What each shard runs, where nothing else is given: this program. */
const PROGRAM = fileURLToPath(new URL("../main.js", import.meta.url));

/**
 * Runs a process for each shard until `stop` is aborted; serves how they do, and has all reload when one has.
 * @returns 0 when they were told to stop, 1 when Discord cannot be reached, 2 when a shard cannot run as it is set up.
 * @throws ConfigError.
 */
export async function serveShards(
  sharding: Sharding,
  log: Logger,
  stop: AbortSignal,
  file: string = PROGRAM,
  timing?: ShardTiming,
): Promise<number> {
  const { token, api, health, version } = sharding;
  const count = await countOf(sharding).catch((err: unknown) => {
    if (err instanceof TokenRefused) throw new ConfigError([refusedToken]);
    log.fatal({ err }, unreachable(api));
  });
  if (count === undefined) return 1;
  const reports = createShardReports(count, version, () => shards.send({ kind: "report" }));
  const hear = (message: FromShard, shard: number): void => {
    if (message.kind === "reloaded") shards.send({ kind: "reload" }, shard);
    if (message.kind === "report") reports.hear(message.report, shard);
  };
  const server = health && (await openHealthServer(health, reports));
  const program = { file, args: ["start"], token, count };
  const shards = openShards<{ heard: FromShard; told: ToShard }>(program, hear, log, stop, timing);
  try {
    return await shards.ended;
  } finally {
    await server?.close();
    if (stop.aborted) log.info("stopped");
  }
}

async function countOf({ shards, api, token }: Sharding): Promise<number> {
  return shards === "auto" ? advisedShards(api, token) : shards;
}
