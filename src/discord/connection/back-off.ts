import { setTimeout as sleep } from "node:timers/promises";

const FIRST = 1000;
const LONGEST = 60_000;

/**
 * How many milliseconds to wait after so many tries have failed: 1 s, 2 s, 4 s … 60 s, less up to a quarter by `chance`
 * (from 0 to 1), so that bots that were cut off together do not all come back together.
 */
export function backOff(failed: number, chance: number): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** (failed - 1));
  return Math.round(longest * (1 - chance / 4));
}

/** Waits so many milliseconds, or until `stop` is aborted. */
export async function wait(milliseconds: number, stop: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal: stop }).catch(() => undefined);
}
