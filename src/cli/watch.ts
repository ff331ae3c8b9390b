import type { Observer } from "../discord/connection/observer.ts";
import type { Report } from "./health-server.ts";
import { createMetrics } from "./metrics.ts";
import type { ShardReport } from "./shard-messages.ts";
import { type Size, createVitals } from "./vitals.ts";

/** Learns all that happens in a process, and tells how it does. */
export interface Watch extends Observer, Report {
  /** The corpus has just been read. */
  loaded(size: Size): void;
  reloaded(result: "done" | "failed"): void;
  /** The engine has ended. */
  ended(): void;
  /** Whether what holds the articles answers. */
  reached(isThere: boolean): void;
  /** The same as what it tells, for another process. */
  shardReport(): Promise<ShardReport>;
}

/** A watch over a process that has just been started. @param commands their names */
export function createWatch(version: string, commands: readonly string[]): Watch {
  const vitals = createVitals(version);
  const metrics = createMetrics(commands);
  return {
    answered: (...all) => metrics.answered(...all),
    gateway(state) {
      vitals.gateway(state);
      metrics.gateway(state);
    },
    loaded(size) {
      vitals.loaded(size, new Date());
      metrics.loaded(size);
    },
    reloaded: (result) => metrics.reloaded(result),
    ended: () => vitals.ended(),
    reached: (isThere) => vitals.reached(isThere),
    health: async () => vitals.health(),
    metrics: async () => metrics.text(),
    shardReport: async () => ({ health: vitals.health(), metrics: await metrics.values() }),
  };
}
