import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";

import type { Edition } from "../../src/cli/editions.ts";
import { editionsOnCluster } from "../../src/cli/editions-on-cluster.ts";
import type { Source } from "../../src/cli/places.ts";
import { createEngine } from "../../src/engine.ts";
import { sentence } from "../asking.ts";
import { inShort, readings } from "../retrieval/made-up.ts";
import { address, filled, links } from "./asked-cluster.ts";

/** A thread runs what is compiled. */
const worker = pathToFileURL("dist/src/cli/engine-worker.js");

/** The bot is to learn of another index within ten seconds. */
const SOON = 10_000;

const before = readings(["“The quay is safe,” Governor Mara Quill said."]);
const after = readings(["“The quay is closed,” Governor Mara Quill said."]);
const question = sentence("what did Quill say about the quay");

const { ask, load } = await links();

afterAll(async () => {
  await Promise.all([ask.close(), load.close()]);
});

/** Editions over what is loaded under a name. */
async function opened(alias: string, nodes = address.nodes) {
  const cluster = { ...address, nodes, index: alias };
  const editions = await editionsOnCluster(cluster, worker);
  onTestFinished(editions.close);
  const source: Source = { corpus: "", cache: undefined, cluster };
  const next = async (served?: Edition) => editions.next(source, () => undefined, served);
  return { next, watch: editions.watch };
}

describe("editions on a cluster", () => {
  it("answer from their own threads as the embedded engine does", async () => {
    await filled(load, "threads", before);
    const { next } = await opened("threads");
    const { engine } = await next();
    const expected = createEngine(before, []);
    const window = { from: 0, count: 25 };
    expect(await engine.answer(question)).toEqual(await expected.answer(question));
    expect(await engine.speakers("qu", window)).toEqual(await expected.speakers("qu", window));
    expect(await engine.check("The quay is safe")).toEqual(
      await expected.check("The quay is safe"),
    );
  });

  it("learn of another index soon, and are the same while there is none", async () => {
    await filled(load, "watched", before, [], "1");
    const { next, watch } = await opened("watched");
    const first = await next();
    expect(await next(first)).toBe(first);
    let changes = 0;
    const watching = watch?.({ changed: () => (changes += 1), reached: () => undefined });
    await filled(load, "watched", after, [], "2");
    await expect.poll(() => changes, { timeout: SOON, interval: 200 }).toBeGreaterThan(0);
    const second = await next(first);
    await watching?.close();
    expect(inShort(await first.engine.answer(question))).toEqual([
      "a1 Mara Quill: The quay is safe,",
    ]);
    expect(inShort(await second.engine.answer(question))).toEqual([
      "a1 Mara Quill: The quay is closed,",
    ]);
  });

  it("tell what is wrong, and that nobody answers", async () => {
    const lacking = await opened("lacking");
    await expect(lacking.next()).rejects.toMatchObject({
      name: "ClusterFault",
      message: expect.stringContaining("no index lacking"),
    });
    const away = await opened("away", ["http://127.0.0.1:9"]);
    const reached: boolean[] = [];
    const watching = away.watch?.({
      changed: () => undefined,
      reached: (isThere) => reached.push(isThere),
    });
    await expect(away.next()).rejects.toThrow(/No node of the cluster answers/u);
    await expect.poll(() => reached[0], { timeout: SOON, interval: 200 }).toBe(false);
    await watching?.close();
  });
});
