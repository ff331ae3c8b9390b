import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";

import { openLoopback } from "../discord/loopback.ts";
import { madeArticle } from "./made-articles.ts";
import { AS_STARTED, memoryOf } from "./running.ts";

/*
 * How long it takes from a file that is added to the corpus until it is served, while the bot runs: after `npm run build`,
 * `node dist/test/bench/live.js [--articles 1000] [--changes 10]`.
 */
const TOKEN = "of-nobody";
const HEALTH = "38232";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000" },
    changes: { type: "string", default: "10" },
  },
});
const [articles, changes] = [Number(values.articles), Number(values.changes)];

const folder = mkdtempSync(join(tmpdir(), "live-"));
const corpus = mkdtempSync(join(folder, "corpus-"));
for (let number = 0; number < articles; number += 1) write(number);
const discord = await openLoopback(TOKEN);
const env = {
  PATH: "",
  DISCORD_TOKEN: TOKEN,
  DISCORD_API: discord.api,
  HEALTH_PORT: HEALTH,
  CORPUS: corpus,
  CACHE: join(folder, "cache"),
};
const bot = spawn(process.execPath, [...AS_STARTED, "dist/src/main.js", "start"], {
  env,
  stdio: "ignore",
});
try {
  await served(articles);
  await sleep(5000);
  const took: string[] = [];
  for (let change = 0; change < changes; change += 1) {
    const started = performance.now();
    write(articles + change);
    await served(articles + change + 1);
    took.push(((performance.now() - started) / 1000).toFixed(2));
    await sleep(3000);
  }
  const memory = (memoryOf(bot.pid) / 1e6).toFixed(0);
  process.stdout.write(
    `${String(articles)} articles: ${took.join(", ")} s; ${memory} MB at most\n`,
  );
} finally {
  bot.kill("SIGTERM");
  await once(bot, "exit");
  await discord.close();
  rmSync(folder, { recursive: true });
}

function write(number: number): void {
  const { title, date, text } = madeArticle(number);
  const file = `---\ntitle: ${JSON.stringify(title)}\npublished: ${date}\n---\n\n${text}`;
  writeFileSync(join(corpus, `${String(number)}.md`), file);
}

async function served(count: number): Promise<void> {
  for (;;) {
    if (await has(count)) return;
    await sleep(20);
  }
}

async function has(count: number): Promise<boolean> {
  try {
    const answer: unknown = await (await fetch(`http://127.0.0.1:${HEALTH}/health`)).json();
    return (
      typeof answer === "object" &&
      answer !== null &&
      "articles" in answer &&
      answer.articles === count &&
      "serving" in answer &&
      answer.serving === true
    );
  } catch {
    return false;
  }
}
