import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

import { type Shard, ShardingManager } from "discord.js";
import type { Logger } from "pino";

/** What each shard runs, in a process of its own. */
export interface ShardProgram {
  readonly file: string;
  readonly args: readonly string[];
  readonly token: string;
  readonly count: number;
}

/** What shards tell, and what they are told. */
export interface Talk {
  readonly heard: { readonly kind: string };
  readonly told: object;
}

/** The processes of a bot that is spread over several. */
export interface Shards<Told> {
  /** Sends to every process that runs, save one. */
  readonly send: (message: Told, except?: number) => void;
  /** Settles when none runs any more: 0 when they were told to stop, else UNFIT. */
  readonly ended: Promise<number>;
}

/** The exit code of a shard that cannot run as it is set up: it is not started again, nor are the others. */
const UNFIT = 2;

/** In milliseconds. */
export interface ShardTiming {
  /** Between two starts, and before a shard that has died is started again. */
  readonly pace: number;
  /** Shards that have not ended by then are ended. */
  readonly patience: number;
}

/** Discord takes one new connection in five seconds. */
const TIMING: ShardTiming = { pace: 5000, patience: 5000 };

/** discord.js knows of a shard's first client alone; one that could not log in has others. */
const CONNECTED = "connected";

/**
 * Starts shards one after the other, each when the one before has told that it is "ready", and starts again whichever
 * dies.
 * @param hear is told whatever a shard tells
 */
export function openShards<Said extends Talk>(
  program: ShardProgram,
  hear: (message: Said["heard"], shard: number) => void,
  log: Logger,
  stop: AbortSignal,
  timing: ShardTiming = TIMING,
): Shards<Said["told"]> {
  const manager = managerOf(program);
  const unfit = new AbortController();
  const over = AbortSignal.any([stop, unfit.signal]);
  const running = { unfit, over, log, pace: timing.pace };
  manager.on("shardCreate", (shard) => {
    shard.on("message", (message: Said["heard"]) => {
      if (message.kind === "ready") shard.emit(CONNECTED);
      hear(message, shard.id);
    });
    attend(shard, running);
  });
  return {
    send: (message, except) => send(manager, message, except),
    ended: run(manager, program.count, running, timing.patience),
  };
}

function managerOf({ file, args, token, count }: ShardProgram): ShardingManager {
  return new ShardingManager(file, {
    totalShards: count,
    respawn: false,
    shardArgs: [...args],
    execArgv: process.execArgv,
    token,
  });
}

/** How shards run, until they do no more. */
interface Running {
  /** Aborted when a shard cannot run as it is set up. */
  readonly unfit: AbortController;
  /** Aborted then, and when they are told to stop. */
  readonly over: AbortSignal;
  readonly log: Logger;
  readonly pace: number;
}

/** Starts a shard again whenever its process dies. */
function attend(shard: Shard, running: Running): void {
  shard.on("spawn", (child) => {
    if (!("signalCode" in child)) return;
    child.on("error", (err) => {
      running.log.error({ err, shard: shard.id }, "fault of a shard's process");
    });
    child.once("exit", () => died(shard, child, running));
  });
}

function died(
  shard: Shard,
  { exitCode, signalCode }: ChildProcess,
  { unfit, over, log, pace }: Running,
): void {
  const how = { shard: shard.id, exitCode, signalCode };
  if (over.aborted) return;
  if (exitCode === UNFIT) {
    log.fatal(how, "a shard cannot run as it is set up, so that none does");
    unfit.abort();
  } else {
    log.error(how, "a shard has died; it is started again");
    void startAgain(shard, pace, over);
  }
}

async function startAgain(shard: Shard, pace: number, over: AbortSignal): Promise<void> {
  await unlessOver(sleep(pace, undefined, { signal: over }));
  if (!over.aborted) await shard.spawn(-1);
}

async function run(
  manager: ShardingManager,
  count: number,
  running: Running,
  patience: number,
): Promise<number> {
  const { over, unfit } = running;
  void startAll(manager, count, running);
  if (!over.aborted) await once(over, "abort");
  await end(processesOf(manager), patience);
  return unfit.signal.aborted ? UNFIT : 0;
}

async function startAll(
  manager: ShardingManager,
  count: number,
  { over, log, pace }: Running,
): Promise<void> {
  for (let id = 0; id < count && !over.aborted; id += 1) {
    const shard = manager.createShard(id);
    const connected = once(shard, CONNECTED, { signal: over });
    await shard.spawn(-1);
    await unlessOver(connected);
    if (!over.aborted) log.info({ shard: id, of: count }, "a shard is connected");
    if (id + 1 < count) await unlessOver(sleep(pace, undefined, { signal: over }));
  }
}

function send(manager: ShardingManager, message: object, except: number | undefined): void {
  for (const [id, { process: child }] of manager.shards) {
    if (id !== except && child?.connected === true) child.send(message, () => undefined);
  }
}

function processesOf(manager: ShardingManager): readonly ChildProcess[] {
  return [...manager.shards.values()].flatMap(({ process: child }) => child ?? []);
}

/** Tells processes to stop, and ends those that do not. */
async function end(processes: readonly ChildProcess[], patience: number): Promise<void> {
  const ended = processes.map(async (child) => {
    const late = AbortSignal.timeout(patience);
    const exit = once(child, "exit", { signal: late });
    child.kill("SIGTERM");
    await unlessOver(exit);
    if (late.aborted) child.kill("SIGKILL");
  });
  await Promise.all(ended);
}

/** What is awaited under a signal comes to nothing when that is aborted. */
async function unlessOver(awaited: Promise<unknown>): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "AbortError") throw error;
  }
}
