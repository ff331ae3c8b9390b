import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";

import { describe, expect, it, onTestFinished, vi } from "vitest";

import { serveShards } from "../../src/cli/serve-shards.ts";
import { createLog } from "../../src/discord/connection/log.ts";
import { slashCommand } from "../discord/interactions.ts";
import { openLoopback } from "../discord/loopback.ts";
import { TOKEN } from "../discord/running.ts";
import { folderOf, markdown } from "../folder-of.ts";
import { freeAddress } from "./free-address.ts";

/** Made by the build that comes before the tests. */
const main = resolve("dist/src/main.js");

const PACE = { pace: 0, patience: 5000 };
const LONG = { timeout: 60_000 };

/** A Discord, a corpus of one article, and settings for a program that serves it. */
async function surroundings() {
  const discord = await openLoopback(TOKEN);
  onTestFinished(async () => discord.close());
  const corpus = folderOf({ "ferry.md": markdown("“The ferry must run,” Otto Brand said.\n") });
  const health = await freeAddress();
  const set = { DISCORD_API: discord.api, CORPUS: corpus, CACHE: "off" };
  return { discord, set: { ...set, HEALTH_PORT: String(health.port) }, health };
}

/** Two shards of the program, or of another file. */
async function served(file: string = main, token: string = TOKEN) {
  const { discord, set, health } = await surroundings();
  for (const [name, value] of Object.entries({ ...set, LOG_LEVEL: "fatal" }))
    vi.stubEnv(name, value);
  const stop = new AbortController();
  const code = serveShards(
    { token, api: discord.api, shards: 2, health, version: "1.2.3" },
    createLog("silent", token),
    stop.signal,
    file,
    PACE,
  );
  onTestFinished(async () => {
    stop.abort();
    await code.catch(() => undefined);
    vi.unstubAllEnvs();
  });
  const ask = async (path: string) => fetch(`http://127.0.0.1:${String(health.port)}${path}`);
  return { discord, stop, code, ask };
}

describe("a bot of two shards", LONG, () => {
  it("connects as both, registers its commands once, tells how both do, and ends with 0", async () => {
    const { discord, stop, code, ask } = await served();
    await expect.poll(async () => (await ask("/health")).status, LONG).toBe(200);
    const written = discord.requests.filter(({ method }) => method === "PUT");
    const asked = discord.requests.filter(({ path }) => path.endsWith("/commands"));
    expect({
      shards: discord.gateway.identified.map(({ shard }) => shard),
      written: written.length,
      asked: asked.length,
      health: await (await ask("/health")).json(),
      ready: /^record_gateway_ready .*$/mu.exec(await (await ask("/metrics")).text())?.[0],
    }).toMatchObject({
      shards: [
        [0, 2],
        [1, 2],
      ],
      written: 1,
      asked: 2,
      health: { serving: true, articles: 1, version: "1.2.3", shards: [{}, {}] },
      ready: "record_gateway_ready 2",
    });
    stop.abort();
    await expect(code).resolves.toBe(0);
  });

  it("answers", async () => {
    const { discord, ask } = await served();
    await expect.poll(async () => (await ask("/health")).status, LONG).toBe(200);
    const { body } = await discord.interact(slashCommand("said", { speaker: "Otto Brand" }));
    expect(JSON.stringify(body)).toContain("“The ferry must run,”");
  });

  it("ends with 2 when Discord refuses the token", async () => {
    const { code } = await served(main, "another");
    await expect(code).resolves.toBe(2);
  });

  it("has the others reload when one has reloaded", async () => {
    const script = `process.on("message", ({ kind }) => kind === "reload" && process.send({ kind: "report",
      report: { health: { serving: true, gateway: "ready", loaded: "by " + process.env.SHARDS }, metrics: [] } }));
      process.send({ kind: "ready" }); setInterval(() => process.send({ kind: "reloaded" }), 50);`;
    const { ask } = await served(join(folderOf({ "shard.cjs": script }), "shard.cjs"));
    await expect.poll(async () => (await ask("/health")).status, LONG).toBe(200);
  });
});

/** The program with two shards in a process of its own; settles when both are connected. */
async function started() {
  const { discord, set } = await surroundings();
  const env = { ...process.env, ...set, DISCORD_TOKEN: TOKEN, DISCORD_SHARDS: "1" };
  const child = spawn(process.execPath, [main, "start"], { env, cwd: folderOf({}) });
  onTestFinished(() => void child.kill("SIGKILL"));
  const written: string[] = [];
  child.stdout.on("data", (chunk) => written.push(String(chunk)));
  await expect.poll(() => written.join(""), LONG).toContain("commands registered");
  return { discord, child, written };
}

describe("the process that runs shards", LONG, () => {
  it.each(["SIGTERM", "SIGINT"] as const)("ends with 0 at %s, after them", async (signal) => {
    const { child, written } = await started();
    child.kill(signal);
    const [code] = await once(child, "close");
    expect([code, written.join("").match(/"msg":"stopped"/gu)?.length]).toEqual([0, 2]);
  });

  it("leaves none behind when it is killed", async () => {
    const { child, written } = await started();
    child.kill("SIGKILL");
    await once(child, "close");
    expect(written.join("")).toContain('"shard":0,"msg":"stopped"');
  });
});
