import { SingleBar } from "cli-progress";

import { type Counts, countsText } from "./imported.ts";
import type { Output } from "./output.ts";
import { patience } from "./patience.ts";

/** Tells whoever waits how far an import is. */
export interface Progress {
  /** @param bytes that are done, of all */
  readonly at: (bytes: number, counts: Counts) => void;
  readonly end: () => void;
}

/**
 * A bar on a terminal, else a line every few seconds.
 * @param total in bytes; 0 where it cannot be told
 */
export function progress(total: number, isTerminal: boolean, output: Output): Progress {
  return isTerminal && total > 0 ? bar(total) : lines(total, output);
}

function bar(total: number): Progress {
  const drawn = new SingleBar({
    format: "{bar} {percentage}% | {counts}",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  });
  drawn.start(total, 0, { counts: "" });
  return {
    at: (bytes, counts) => drawn.update(Math.min(bytes, total), { counts: countsText(counts) }),
    end: () => drawn.stop(),
  };
}

function lines(total: number, output: Output): Progress {
  let told = performance.now();
  return {
    at(bytes, counts) {
      if (performance.now() - told < patience) return;
      told = performance.now();
      const share = total === 0 ? "" : ` (${String(Math.floor((100 * bytes) / total))}%)`;
      output.note(`${countsText(counts)}${share}`);
    },
    end: () => undefined,
  };
}
