import { type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";

import { z } from "zod";

import { peakIn } from "../eval/peak-in.ts";

/** What running the program came to. */
export interface Run {
  readonly code: number | undefined;
  /** What it wrote to its standard output. */
  readonly written: string;
  readonly milliseconds: number;
  /** The most memory that it held, in bytes; undefined where the system does not tell. */
  readonly peak: number | undefined;
}

/** The options that `npm start` gives to Node. */
export const AS_STARTED: readonly string[] = z
  .object({ scripts: z.object({ start: z.string() }) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")))
  .scripts.start.split(" ")
  .filter((word) => word.startsWith("--"));

const [main, GLANCE] = ["dist/src/main.js", 50];

/**
 * Runs the program, and looks at its memory while it runs.
 * @param killedAfter in milliseconds, where it is to be killed
 */
export async function ran(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  killedAfter?: number,
): Promise<Run> {
  const started = performance.now();
  const options: SpawnOptions = {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "ignore"],
  };
  const child = spawn(process.execPath, [main, ...args], options);
  let [written, peak] = ["", 0];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (written += text));
  const glance = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid))), GLANCE);
  const kill =
    killedAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killedAfter);
  const [code] = await once(child, "close");
  clearInterval(glance);
  clearTimeout(kill);
  return {
    code: typeof code === "number" ? code : undefined,
    written,
    milliseconds: performance.now() - started,
    peak: peak === 0 ? undefined : peak,
  };
}

/** The most memory that a process has held so far, in bytes; 0 where the system does not tell. */
export function memoryOf(pid: number | undefined): number {
  try {
    return peakIn(readFileSync(`/proc/${String(pid)}/status`, "utf8")) ?? 0;
  } catch {
    return 0;
  }
}
