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

  it.each([0, 408, 429, 503])("is unavailable where the cluster says %i", async (status) => {
    expect(await comesTo(failingWith(new ClusterFault("no", status)))).toBe("Unavailable: no");
  });

  it.each([404, undefined])("is at fault where the cluster says %s", async (status) => {
    expect(await comesTo(failingWith(new ClusterFault("no", status)))).toBe("ClusterFault: no");
  });

  it("keeps the cause for the log", async () => {
    const fault = new ClusterFault("no", 503);
    const told = await failingWith(fault)
      .holdings()
      .catch((error: unknown) => error);
    expect(told instanceof Unavailable && told.cause).toBe(fault);
  });
});
