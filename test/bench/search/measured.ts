import { monitorEventLoopDelay } from "node:perf_hooks";
import { setImmediate, setTimeout } from "node:timers/promises";

import { median } from "../../eval/median.ts";
import type { Ask, Contender } from "./contender.ts";
import type { Asked } from "./questions.ts";
import { percentile, reciprocalRank } from "./ranks.ts";
import { loaded } from "./store.ts";

/** How long answers took, and how well they found the statement that was asked for. */
export interface Answers {
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
  /** The mean of 1 / rank among the first ten. */
  readonly reciprocalRank: number;
  /** The share of the questions whose statement was among the first ten. */
  readonly found: number;
}

/** What was measured of one contender. */
export interface Measured {
  readonly kind: "measured";
  readonly ofEverybody: Answers;
  /** Undefined where it is not asked for one speaker's words. */
  readonly ofSpeaker: Answers | undefined;
  readonly buildMilliseconds: number;
  /** By how many bytes the JavaScript heap and the whole process grew while it was built. */
  readonly heap: number;
  readonly resident: number;
  /** The longest time for which nothing else could run, in milliseconds. */
  readonly blockBuilding: number;
  readonly blockAnswering: number;
}

/** So many questions of each kind are asked before the clock counts. */
const WARM_UP = 50;

/** How often each question is asked; the median of its times counts, since other work on the machine only slows. */
const ROUNDS = 3;

/** How often the event loop is looked at, in milliseconds. */
const RESOLUTION = 1;

/** Builds the index of a contender and asks it everything, with the process for itself. */
export async function measured(contender: Contender, folder: string): Promise<Measured> {
  const ofEverybody = await loaded(folder, "ofEverybody");
  const ofSpeaker = contender.bySpeaker ? await loaded(folder, "ofSpeaker") : [];
  const build = await contender.prepared(folder);
  const before = await memory();
  const building = await timed(build);
  const after = await memory();
  const ask = building.value;
  const answering = await timed(async () => {
    await answers(ask, [...ofEverybody.slice(0, WARM_UP), ...ofSpeaker.slice(0, WARM_UP)]);
    return {
      ofEverybody: await answers(ask, ofEverybody),
      ofSpeaker: contender.bySpeaker ? await answers(ask, ofSpeaker) : undefined,
    };
  });
  return {
    kind: "measured",
    ...answering.value,
    buildMilliseconds: building.milliseconds,
    heap: after.heapUsed - before.heapUsed,
    resident: after.rss - before.rss,
    blockBuilding: building.block,
    blockAnswering: answering.block,
  };
}

async function answers(ask: Ask, questions: readonly Asked[]): Promise<Answers> {
  const rounds = questions.map((): number[] => []);
  const ranks: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, asked] of questions.entries()) {
      // Lets the event loop turn, so that a block is that of one question.
      await setImmediate();
      const started = performance.now();
      const found = await ask(asked);
      rounds[at]?.push(performance.now() - started);
      ranks[at] = reciprocalRank(asked.sought, found);
    }
  }
  const times = rounds.map(median);
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    most: percentile(times, 1),
    reciprocalRank: ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length,
    found: ranks.filter((rank) => rank > 0).length / ranks.length,
  };
}

async function timed<T>(
  work: () => Promise<T>,
): Promise<{ value: T; milliseconds: number; block: number }> {
  const loop = monitorEventLoopDelay({ resolution: RESOLUTION });
  loop.enable();
  await setTimeout(10 * RESOLUTION);
  const started = performance.now();
  const value = await work();
  const milliseconds = performance.now() - started;
  await setTimeout(10 * RESOLUTION);
  loop.disable();
  return { value, milliseconds, block: loop.max / 1e6 };
}

/** After all garbage is gone. */
async function memory(): Promise<NodeJS.MemoryUsage> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await setImmediate();
  }
  return process.memoryUsage();
}
