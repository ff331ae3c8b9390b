import { spawn } from "node:child_process";
import { once } from "node:events";

import { describe, expect, it, onTestFinished } from "vitest";

import { folderOf, markdown } from "../folder-of.ts";
import { slashCommand } from "./interactions.ts";
import { type Loopback, openLoopback } from "./loopback.ts";
import { TOKEN } from "./running.ts";

/** Made by the build that comes before the tests. */
const main = "dist/src/main.js";

const asked = slashCommand("said", { speaker: "Ada Quill" });

/** `record start` as a process of its own, over a Discord on this machine. */
async function started(prepare: (discord: Loopback) => void = () => undefined) {
  const discord = await openLoopback(TOKEN);
  onTestFinished(async () => discord.close());
  prepare(discord);
  const corpus = folderOf({ "harbour.md": markdown("“The harbour stays open,” Ada Quill said.") });
  const settings = { DISCORD_TOKEN: TOKEN, DISCORD_API: discord.api, CORPUS: corpus, CACHE: "off" };
  const env = { ...process.env, ...settings, DISCORD_GUILD_ID: "", LOG_LEVEL: "debug" };
  const child = spawn(process.execPath, [main, "start"], { env });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => (said += String(chunk)));
  }
  const says = async (words: RegExp): Promise<void> => {
    while (!words.test(said)) await once(child.stdout, "data");
  };
  const ended = once(child, "close").then(() => ({ code: child.exitCode, said }));
  return { discord, says, ended, kill: (signal: NodeJS.Signals) => child.kill(signal) };
}

const SERVING = /"msg":"commands registered"/u;

describe("the process of the bot", { timeout: 20_000 }, () => {
  it("ends with 0 when it is interrupted", async () => {
    const { says, ended, kill } = await started();
    await says(SERVING);
    kill("SIGINT");
    expect(await ended).toMatchObject({ code: 0, said: expect.stringContaining("stopped") });
  });

  it("finishes what is under way when it is told to stop", async () => {
    const { discord, says, ended, kill } = await started();
    await says(SERVING);
    discord.rest.next({ status: 429, headers: { "retry-after": "1" }, body: {} });
    discord.send(asked);
    await expect.poll(() => discord.callbacks().length).toBe(1);
    kill("SIGTERM");
    const { code } = await ended;
    expect([code, discord.callbacks().length]).toEqual([0, 2]);
  });

  it("ends within its patience although its connections hang", async () => {
    const { discord, says, ended, kill } = await started();
    await says(SERVING);
    discord.rest.next("hang");
    discord.send(asked);
    await expect.poll(() => discord.callbacks().length).toBe(1);
    discord.gateway.stall();
    kill("SIGTERM");
    const told = performance.now();
    const { code } = await ended;
    expect([code, performance.now() - told < 8000]).toEqual([0, true]);
  });

  it("ends at once while it waits for Discord", async () => {
    const { says, ended, kill } = await started((discord) => {
      for (let time = 0; time < 20; time += 1) discord.rest.next({ status: 503 }, /bot$/u);
    });
    await says(/cannot be reached/u);
    kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 0 });
  });

  it("ends with 2 and says why when Discord ends the session for good", async () => {
    const { discord, says, ended } = await started();
    await says(SERVING);
    discord.gateway.end(4014);
    expect(await ended).toMatchObject({
      code: 2,
      said: expect.stringMatching(/"level":"fatal".*\(4014\).*Privileged Gateway Intents/u),
    });
  });

  it("ends with 2 and says what to do when the token is refused while it runs", async () => {
    const { discord, says, ended } = await started();
    await says(SERVING);
    discord.gateway.end(4004);
    expect(await ended).toMatchObject({
      code: 2,
      said: expect.stringContaining("DISCORD_TOKEN is refused by Discord. Make a new one"),
    });
  });
});
