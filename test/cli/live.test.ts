import { spawn } from "node:child_process";
import { once } from "node:events";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it, onTestFinished } from "vitest";

import { managing, slashCommand } from "../discord/interactions.ts";
import { openLoopback } from "../discord/loopback.ts";
import { TOKEN } from "../discord/running.ts";
import { folderOf, markdown } from "../folder-of.ts";

/** Made by the build that comes before the tests. */
const main = "dist/src/main.js";

const HOME = "700000000000000001";
const PATIENT = { timeout: 20_000 };

const ferry = (colour: string) => markdown(`“The ferry is ${colour},” Ada Quill said.\n`);

/** The program over a corpus of one article, that looks for changes in one way or the other. */
async function started(way: "auto" | "poll") {
  const discord = await openLoopback(TOKEN);
  onTestFinished(async () => discord.close());
  const corpus = folderOf({ "ferry.md": ferry("blue") });
  const settings = {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API: discord.api,
    DISCORD_HOME_GUILD_ID: HOME,
    CORPUS: corpus,
    CORPUS_WATCH: way,
    CACHE: folderOf({}),
    LOG_LEVEL: "debug",
  };
  const child = spawn(process.execPath, [main, "start"], { env: { ...process.env, ...settings } });
  onTestFinished(async () => {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "close");
  });
  const lines: string[] = [];
  child.stdout.on("data", (chunk) => lines.push(...String(chunk).split("\n")));
  await expect.poll(() => lines.join(), PATIENT).toContain("commands registered");
  await expect.poll(() => lines.join(), PATIENT).toContain("is as it was");
  let members = 500_000_000_000_000_000n;
  const ask = async (speaker: string): Promise<string> => {
    const user = { id: String((members += 1n)), username: "somebody", discriminator: "0" };
    const whose = { ...user, global_name: null, avatar: null };
    const { body } = await discord.interact(slashCommand("said", { speaker }, whose));
    return JSON.stringify(body);
  };
  const write = (name: string, text: string) => writeFileSync(join(corpus, name), text);
  const listed = async (): Promise<string> => {
    const { body } = await discord.interact(managing(slashCommand("corpus", {})));
    return JSON.stringify(body);
  };
  return { corpus, lines, ask, listed, write };
}

describe.each(["auto", "poll"] as const)("the running bot (%s)", { timeout: 60_000 }, (way) => {
  it("answers from what was added, changed and removed without being told", async () => {
    const { ask, write, corpus } = await started(way);
    write("ferry.md", ferry("green"));
    await expect.poll(async () => ask("Ada Quill"), PATIENT).toContain("green");
    write("pier.md", markdown("“The pier is closed,” Otto Brand said.\n"));
    await expect.poll(async () => ask("Otto Brand"), PATIENT).toContain("pier is closed");
    renameSync(join(corpus, "pier.md"), join(corpus, "lock.md"));
    rmSync(join(corpus, "ferry.md"));
    await expect.poll(async () => ask("Ada Quill"), PATIENT).not.toContain("green");
    expect(await ask("Otto Brand")).toContain("pier is closed");
  });

  it("answers from a file that has become wrong as before, and says so in the log and to its host", async () => {
    const { ask, write, lines, listed } = await started(way);
    write("ferry.md", ferry("green").replace("---", "titel: x"));
    await expect
      .poll(() => lines.join("\n"), PATIENT)
      .toMatch(/"level":"warn".*ferry\.md.*refused: served as before/u);
    await expect
      .poll(listed, PATIENT)
      .toMatch(/1 file not taken in, served as it was before:.*ferry\.md/u);
    const wrong = await ask("Ada Quill");
    write("ferry.md", ferry("red"));
    await expect.poll(async () => ask("Ada Quill"), PATIENT).toContain("red");
    expect(wrong).toContain("blue");
  });
});
