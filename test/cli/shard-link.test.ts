import { EventEmitter } from "node:events";

import { describe, expect, it } from "vitest";

import { openShardLink } from "../../src/cli/shard-link.ts";
import type { FromShard } from "../../src/cli/shard-messages.ts";
import { createVitals } from "../../src/cli/vitals.ts";

const report = { health: createVitals("1.2.3").health(), metrics: [] };

/** A link to a parent that keeps what it is told, and asks. */
function linked({ connected = true } = {}) {
  const told: FromShard[] = [];
  const done: string[] = [];
  const parent = Object.assign(new EventEmitter(), {
    connected,
    send: (message: FromShard) => told.push(message),
  });
  const link = openShardLink(parent, {
    reload: async () => {
      done.push("reload");
      throw new Error("there is no corpus");
    },
    report: async () => report,
  });
  return { link, told, done, ask: (kind: string) => parent.emit("message", { kind }) };
}

describe("a shard", () => {
  it("reloads when its parent says so, and does not fall over what goes wrong", async () => {
    const { done, ask } = linked();
    ask("reload");
    expect(done).toEqual(["reload"]);
  });

  it("tells its parent how it does", async () => {
    const { told, ask } = linked();
    ask("report");
    await expect.poll(() => told).toEqual([{ kind: "report", report }]);
  });

  it("does nothing for what is not meant for it", () => {
    const { told, done, ask } = linked();
    ask("_eval");
    expect([told, done]).toEqual([[], []]);
  });

  it("tells its parent that it is connected, and that it has reloaded", () => {
    const { link, told } = linked();
    link.ready();
    link.reloaded();
    expect(told).toEqual([{ kind: "ready" }, { kind: "reloaded" }]);
  });

  it("tells nothing to a parent that is gone", () => {
    const { link, told } = linked({ connected: false });
    link.reloaded();
    expect(told).toEqual([]);
  });

  it("hears nothing any more once the link is closed", () => {
    const { link, done, ask } = linked();
    link.close();
    ask("reload");
    expect(done).toEqual([]);
  });
});
