import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";

import { type Sent, slashCommand } from "../discord/interactions.ts";
import { openLoopback } from "../discord/loopback.ts";
import { AS_STARTED } from "./running.ts";

/*
 * Many who ask at once, and many questions one after the other: after `npm run build`, `node dist/test/bench/load.js`. The bot is a process
 * of its own over the sample corpus; this one is Discord, and checks every answer. `--questions 100000` as many as the memory is watched
 * for; `--at-once 500` as many as come at the same time.
 */

const TOKEN = "of-nobody";
const HEALTH = "38231";

/** So many are under way at a time while the memory is watched. */
const UNDER_WAY = 40;

const { values } = parseArgs({
  options: {
    "at-once": { type: "string", default: "500" },
    questions: { type: "string", default: "100000" },
  },
});
const [atOnce, questions] = [Number(values["at-once"]), Number(values.questions)];

const words = "peacekeepers troops Ukraine guarantees whales sanctions ceasefire Europe".split(" ");
const names = ["Peskov", "Macron", "Zelensky", "the Kremlin", "Tusk", "Zorro"];

const discord = await openLoopback(TOKEN);
/** What the bot took for each answer, from its turn until it was handed over to be sent; and how long each waited for its turn. In milliseconds. */
const own: number[] = [];
const inLine: number[] = [];
const bot = started();
await once(bot, "spawn");
bot.once("exit", (ended) => {
  if (ended !== 0) throw new Error(`the bot ended with ${String(ended)}`);
});
await until(() => discord.requests.some(({ method }) => method === "PUT"));
for (let one = 0; one < 400; one += 1) {
  if (one === 100) own.length = 0;
  await discord.interact(question(one));
}
await until(() => own.length >= 300);
print(`300 one after the other, the bot's own time: ${summary(own)}`);
own.length = 0;

const answers = await Promise.all(
  Array.from({ length: atOnce }, async (_, at) => discord.interact(question(1000 + at))),
);
await until(() => own.length >= atOnce);
print(
  `${String(answers.length)} at once, checked: ${summary(answers.map((each) => each.milliseconds))}`,
);
print(`the bot's own time, from its turn on: ${summary(own)}`);
print(`in line before: ${summary(inLine.slice(-atOnce))}`);

let first = 0;
for (let asked = 0; asked < questions; asked += UNDER_WAY) {
  await Promise.all(
    Array.from({ length: UNDER_WAY }, async (_, at) => discord.interact(question(asked + at))),
  );
  own.length = 0;
  inLine.length = 0;
  discord.rest.forget();
  if (asked % 10_000 >= UNDER_WAY) continue;
  const memory = await resident();
  if (asked > 0 && first === 0) first = memory;
  print(`${String(asked)} questions: ${megabytes(memory)} resident`);
}
const last = await resident();
print(
  `after ${String(questions)}: ${megabytes(last)}, ${(last / first).toFixed(3)} of that after 10,000`,
);
print(`refused by Discord: ${String(discord.faults.length)}`);
for (const fault of discord.faults.slice(0, 3)) print(fault);
bot.kill("SIGTERM");
const [code] = await once(bot, "exit");
print(`the bot ended with ${String(code)}`);
await discord.close();

function started(): ChildProcess {
  const env = {
    PATH: "",
    DISCORD_TOKEN: TOKEN,
    DISCORD_API: discord.api,
    HEALTH_PORT: HEALTH,
    LOG_LEVEL: "debug",
  };
  const child = spawn(process.execPath, [...AS_STARTED, "dist/src/main.js", "start"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let rest = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const [, waited, alone] =
        /"waited":(\d+),"own":(\d+),"milliseconds":\d+,"msg":"answered"/u.exec(line) ?? [];
      if (alone !== undefined) {
        own.push(Number(alone));
        inLine.push(Number(waited));
      } else if (/"level":"(?:warn|error|fatal)"/u.test(line)) print(line);
    }
  });
  return child;
}

/** Everybody asks once, something that others ask, too, or that nobody can answer. */
function question(at: number): Sent {
  const who = {
    id: String(500_000_000_000_000_000n + BigInt(at)),
    username: `member${String(at)}`,
  };
  const user = { ...who, discriminator: "0", global_name: null, avatar: null };
  const [name = "", word = ""] = [names[at % names.length], words[(at * 7) % words.length]];
  return at % 2 === 0
    ? slashCommand("ask", { question: `what did ${name} say about ${word}` }, user)
    : slashCommand("said", { speaker: name, about: word }, user);
}

async function resident(): Promise<number> {
  const metrics = await (await fetch(`http://127.0.0.1:${HEALTH}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/mu.exec(metrics)?.[1]);
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function summary(milliseconds: readonly number[]): string {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
  return `median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms, most ${at(1)} ms`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
