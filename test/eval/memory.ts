import { spawnSync } from "node:child_process";

import type { Article } from "../../src/domain/article.ts";
import { median } from "./median.ts";

/** How often each process is started; the median counts. */
const ROUNDS = 3;

/** The memory that reading one article takes. */
export interface Memory {
  /** What a process holds at most that reads the article and ends, in bytes. */
  readonly reading: number;
  /** What one holds that does nothing. */
  readonly node: number;
}

/**
 * Measures both in processes of their own, with the flags of this one.
 * @throws Error when such a process fails.
 */
export function memoryFor(article: Article, peakProgram: string): Memory {
  const json = JSON.stringify(article);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    reading: peakOf(peakProgram, json),
    node: peakOf(peakProgram, ""),
  }));
  return {
    reading: median(rounds.map(({ reading }) => reading)),
    node: median(rounds.map(({ node }) => node)),
  };
}

function peakOf(peakProgram: string, input: string): number {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, peakProgram],
    { input, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The memory cannot be measured: ${stderr}`);
  return Number(stdout);
}
