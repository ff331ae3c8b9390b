import { EventEmitter, once } from "node:events";
import { setImmediate } from "node:timers/promises";

import { describe, expect, it } from "vitest";

import type { Engine } from "../../src/domain/engine.ts";
import { Unavailable } from "../../src/domain/unavailable.ts";
import { inTime } from "../../src/opensearch/in-time.ts";
import { ClusterFault } from "../../src/opensearch/link.ts";
import { sentence } from "../asking.ts";
import { failingEngine, madeUpEngine } from "../discord/made-up-engine.ts";

const question = sentence("what did Ada Quill say about the harbour");

/** What asking an engine comes to, in short. */
async function comesTo(engine: Engine): Promise<string> {
  return engine.answer(question).then(
    ({ kind }) => kind,
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : "?"),
  );
}

function failingWith(fault: Error): Engine {
  return inTime(
    failingEngine(() => {
      throw fault;
    }),
  );
}

describe("an engine over a cluster", () => {
  it("answers as ever while the cluster does", async () => {
    expect(await comesTo(inTime(madeUpEngine))).toBe("found");
  });

  it("lets nobody wait for a cluster that hangs", async () => {
    const hanging = { ...madeUpEngine, answer: async () => new Promise<never>(() => undefined) };
    expect(await comesTo(inTime(hanging, 20))).toMatch(/^Unavailable: .*20 milliseconds/u);
  });

  it("asks for whoever came first first, and for nobody who has gone", async () => {
    const asked: string[] = [];
    const cluster = new EventEmitter();
    const held: Engine = {
      ...madeUpEngine,
      check: async (words) => {
        asked.push(words);
        await once(cluster, "goes on");
        return madeUpEngine.check(words);
      },
    };
    const engine = inTime(held, 20);
    const numbers = Array.from({ length: 40 }, (_, at) => String(at));
    const outcomes = await Promise.allSettled(numbers.map(async (words) => engine.check(words)));
    cluster.emit("goes on");
    await setImmediate();
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(["rejected"]));
    expect(asked).toEqual(numbers.slice(0, 8));
  });

  it.each([0, 408, 429, 503])("is unavailable where the cluster says %i", async (status) => {
    expect(await comesTo(failingWith(new ClusterFault("no", status)))).toBe("Unavailable: no");
  });

  it.each([404, undefined])("is at fault where the cluster says %s", async (status) => {
    expect(await comesTo(failingWith(new ClusterFault("no", status)))).toBe("ClusterFault: no");
  });

  it("keeps the cause for the log", async () => {
    const fault = new ClusterFault("no", 503);
    const told = await failingWith(fault)
      .check("the quay is safe")
      .catch((error: unknown) => error);
    expect(told instanceof Unavailable && told.cause).toBe(fault);
  });
});
