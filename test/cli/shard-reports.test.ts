import { describe, expect, it } from "vitest";

import { createMetrics } from "../../src/cli/metrics.ts";
import type { ShardReport } from "../../src/cli/shard-messages.ts";
import { createShardReports } from "../../src/cli/shard-reports.ts";
import { createVitals } from "../../src/cli/vitals.ts";
import type { GatewayState } from "../../src/discord/connection/observer.ts";

/** What a shard tells that has read its corpus at a minute of the same hour. */
async function reportOf(gateway: GatewayState, minute: number): Promise<ShardReport> {
  const [vitals, metrics] = [createVitals("1.2.3"), createMetrics(["said"])];
  vitals.loaded(
    { articles: minute, statements: 9, speakers: 1 },
    new Date(Date.UTC(2031, 3, 5, 10, minute)),
  );
  vitals.gateway(gateway);
  metrics.answered("said", "found", 20);
  return { health: vitals.health(), metrics: await metrics.values() };
}

/** The reports of two shards that tell these when they are asked. */
function reportsOf(...told: readonly ShardReport[]) {
  const reports = createShardReports(2, "1.2.3", () => told.forEach(reports.hear), 50);
  return reports;
}

describe("the health of shards", () => {
  it("is that all serve, with the corpus that was read first", async () => {
    const reports = reportsOf(await reportOf("ready", 7), await reportOf("ready", 5));
    expect(await reports.health()).toEqual({
      serving: true,
      gateway: "ready",
      articles: 5,
      statements: 9,
      loaded: "2031-04-05T10:05:00.000Z",
      version: "1.2.3",
      shards: [
        { serving: true, gateway: "ready" },
        { serving: true, gateway: "ready" },
      ],
    });
  });

  it("is not that they serve when one does not", async () => {
    const reports = reportsOf(await reportOf("ready", 5), await reportOf("lost", 5));
    expect(await reports.health()).toMatchObject({ serving: false, gateway: "lost" });
  });

  it("is not that they serve when one tells nothing in time", async () => {
    const reports = reportsOf(await reportOf("ready", 5));
    expect(await reports.health()).toMatchObject({
      serving: false,
      gateway: "connecting",
      shards: [{ serving: true }, { serving: false }],
    });
  });

  it("is told to each who asks at once", async () => {
    const reports = reportsOf(await reportOf("ready", 7), await reportOf("ready", 5));
    const all = await Promise.all([reports.health(), reports.health()]);
    expect(all.map(({ serving }) => serving)).toEqual([true, true]);
  });
});

describe("the metrics of shards", () => {
  it("are added up", async () => {
    const reports = reportsOf(await reportOf("ready", 7), await reportOf("ready", 5));
    expect(await reports.metrics()).toContain('record_questions_total{command="said"} 2');
  });
});
