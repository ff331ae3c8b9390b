import { join } from "node:path";

import { describe, expect, it, onTestFinished } from "vitest";

import { createLog } from "../../../src/discord/connection/log.ts";
import { openShards } from "../../../src/discord/connection/shards.ts";
import { folderOf } from "../../folder-of.ts";
import { TOKEN } from "../running.ts";

interface Heard {
  readonly kind: string;
  readonly shard: number;
}

/** Shards of two that do as a script says, until the test is finished. */
function opened(script: string, timing = { pace: 0, patience: 5000 }) {
  const file = join(folderOf({ "shard.cjs": script }), "shard.cjs");
  const stop = new AbortController();
  const heard: string[] = [];
  const lines: string[] = [];
  const shards = openShards<{ heard: Heard; told: { readonly word: string } }>(
    { file, args: ["start"], token: TOKEN, count: 2 },
    ({ kind }, shard) => heard.push(`${String(shard)} ${kind}`),
    createLog("info", TOKEN, { write: (line) => lines.push(line) }),
    stop.signal,
    timing,
  );
  onTestFinished(async () => {
    stop.abort();
    await shards.ended;
  });
  return { ...shards, heard, lines, stop };
}

const TELL = "const tell = (kind) => process.send({ kind });";
const STAY = "process.on('message', ({ word }) => tell(word));";

describe("shards", () => {
  it("are started one after the other, each told which it is", async () => {
    const { heard } = opened(`${TELL} ${STAY}
      tell("of " + process.env.SHARD_COUNT + ": " + process.env.SHARDS);
      setTimeout(tell, 200, "ready");`);
    await expect
      .poll(() => heard, { timeout: 5000 })
      .toEqual(["0 of 2: 0", "0 ready", "1 of 2: 1", "1 ready"]);
  });

  it("wait for the one before to be ready", async () => {
    const { heard, stop, ended } = opened(`${TELL} ${STAY} tell("here");`);
    await expect.poll(() => heard, { timeout: 5000 }).toEqual(["0 here"]);
    stop.abort();
    await expect(ended).resolves.toBe(0);
  });

  it("are told what is sent to all, save one", async () => {
    const { heard, send } = opened(`${TELL} ${STAY} tell("ready");`);
    await expect.poll(() => heard, { timeout: 5000 }).toContain("1 ready");
    send({ word: "tide" }, 0);
    await expect.poll(() => heard).toEqual(["0 ready", "1 ready", "1 tide"]);
  });

  it("are started again when they die", async () => {
    const { heard } = opened(`${TELL} if (process.env.SHARDS === "1") ${STAY}
      tell("ready"); if (process.env.SHARDS === "0") setTimeout(process.exit, 50, 1);`);
    await expect
      .poll(() => heard.filter((each) => each === "0 ready").length, { timeout: 10_000 })
      .toBeGreaterThan(2);
  });

  it("all end when one cannot run as it is set up", async () => {
    const { ended, lines } = opened("process.exit(2)");
    await expect(ended).resolves.toBe(2);
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
      "a shard cannot run as it is set up, so that none does",
    ]);
  });

  it("are ended when they do not end in time", async () => {
    const timing = { pace: 0, patience: 100 };
    const stubborn = `${TELL} ${STAY} process.on("SIGTERM", () => tell("no")); tell("here");`;
    const { heard, stop, ended } = opened(stubborn, timing);
    await expect.poll(() => heard, { timeout: 5000 }).toEqual(["0 here"]);
    stop.abort();
    await expect(ended).resolves.toBe(0);
  });
});
