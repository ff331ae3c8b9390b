import type { EventEmitter } from "node:events";
import { setImmediate as turn } from "node:timers/promises";

import { onTestFinished } from "vitest";

/** Fails the test that is running if it leaves a promise rejected that nobody waits for, or more listeners than there may be. */
export function failOnStrays(): void {
  const watched = strays();
  onTestFinished(async () => {
    const found = await watched.found();
    if (found.length > 0) throw new Error(`left behind: ${found.join("; ")}`);
  });
}

/** What a process reports from now on until it is asked. */
export function strays(of: EventEmitter = process): {
  readonly found: () => Promise<readonly string[]>;
} {
  const all: string[] = [];
  const rejected = (reason: unknown) => void all.push(`unhandled rejection: ${String(reason)}`);
  const warned = ({ name, message }: Error) => {
    if (name === "MaxListenersExceededWarning") all.push(message);
  };
  of.on("unhandledRejection", rejected);
  of.on("warning", warned);
  return {
    async found() {
      await turn();
      of.off("unhandledRejection", rejected);
      of.off("warning", warned);
      return all;
    },
  };
}
