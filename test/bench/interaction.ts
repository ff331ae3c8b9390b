import { once } from "node:events";

import { discordFront } from "../../src/cli/discord-front.ts";
import { serve } from "../../src/cli/serve.ts";
import { createLog } from "../../src/discord/connection/log.ts";
import { type Sent, slashCommand, typing } from "../discord/interactions.ts";
import { type Loopback, openLoopback } from "../discord/loopback.ts";

/*
 * How long the bot takes from an interaction to its answer, over the sample corpus: after `npm run build`,
 * `node dist/test/bench/interaction.js`. Measured from Discord's side: both ways over the loopback are in it.
 */
const TOKEN = "of-nobody";
const ROUNDS = 200;

const kinds: readonly (readonly [name: string, interaction: () => Sent])[] = [
  ["/said", () => slashCommand("said", { speaker: "Peskov", about: "peacekeepers" })],
  ["/ask", () => slashCommand("ask", { question: "what did Peskov say about peacekeepers" })],
  ["autocomplete", () => typing("said", "speaker", "Pe")],
];

const discord = await openLoopback(TOKEN);
const stop = new AbortController();
const registered = new AbortController();
const log = createLog("info", TOKEN, {
  write(line) {
    if (line.includes("commands registered")) registered.abort();
    process.stdout.write(line);
  },
});
const connection = { token: TOKEN, api: discord.api, guildId: undefined, homeGuildId: undefined };
const places = { corpus: "corpus", cache: undefined };
const alone = {
  shard: undefined,
  health: undefined,
  corpusWatch: undefined,
  cluster: undefined,
  version: "",
};
const code = serve({ ...places, ...alone }, async () => discordFront(connection), log, stop.signal);
await Promise.race([code, once(registered.signal, "abort")]);
for (const [name, interaction] of kinds) {
  process.stdout.write(`${name}: ${summary(await times(discord, interaction))}\n`);
}
stop.abort();
await code;
await discord.close();

async function times(on: Loopback, interaction: () => Sent): Promise<readonly number[]> {
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    all.push((await on.interact(interaction())).milliseconds);
  }
  return all;
}

function summary(milliseconds: readonly number[]): string {
  const [first = 0] = milliseconds;
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `first ${first.toFixed(1)} ms, median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, most ${at(1)} ms`;
}
