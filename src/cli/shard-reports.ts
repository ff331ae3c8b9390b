import { setTimeout as sleep } from "node:timers/promises";

import type { Report } from "./health-server.ts";
import { metricsTogether } from "./metrics.ts";
import type { ShardReport } from "./shard-messages.ts";
import type { Health } from "./vitals.ts";

/** How all shards do, from what each tells. */
export interface ShardReports extends Report {
  /** One has told how it does. */
  readonly hear: (report: ShardReport, shard: number) => void;
}

/** The health of all, with what keeps which from serving. */
export interface ShardedHealth extends Health {
  readonly shards: readonly Pick<Health, "serving" | "gateway">[];
}

/** In milliseconds: a shard that has told nothing by then does not serve. */
const PATIENCE = 1000;

/** Asks all shards with `ask` whenever somebody wants to know. */
export function createShardReports(
  count: number,
  version: string,
  ask: () => void,
  patience: number = PATIENCE,
): ShardReports {
  const listening = new Set<ShardReports["hear"]>();
  const collected = async (): Promise<readonly (ShardReport | undefined)[]> => {
    const told = new Map<number, ShardReport>();
    const waited = new AbortController();
    const listen: ShardReports["hear"] = (report, shard) => {
      told.set(shard, report);
      if (told.size === count) waited.abort();
    };
    listening.add(listen);
    ask();
    await sleep(patience, undefined, { signal: waited.signal }).catch(() => undefined);
    listening.delete(listen);
    return Array.from({ length: count }, (_, shard) => told.get(shard));
  };
  return {
    hear: (report, shard) => listening.forEach((listen) => listen(report, shard)),
    health: async () => healthTogether(await collected(), version),
    metrics: async () =>
      metricsTogether((await collected()).flatMap((report) => (report ? [report.metrics] : []))),
  };
}

/** Serving where all are; of the corpus, what the one tells that read it first. */
function healthTogether(
  reports: readonly (ShardReport | undefined)[],
  version: string,
): ShardedHealth {
  const shards = reports.map((report) => ({
    serving: report?.health.serving ?? false,
    gateway: report?.health.gateway ?? ("connecting" as const),
  }));
  const [oldest] = reports
    .flatMap((report) => report?.health ?? [])
    .toSorted((a, b) => (a.loaded ?? "").localeCompare(b.loaded ?? ""));
  return {
    serving: shards.every(({ serving }) => serving),
    gateway: shards.find(({ gateway }) => gateway !== "ready")?.gateway ?? "ready",
    articles: oldest?.articles ?? null,
    statements: oldest?.statements ?? null,
    loaded: oldest?.loaded ?? null,
    version,
    shards,
  };
}
