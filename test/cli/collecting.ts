import type { Output } from "../../src/cli/output.ts";
import { plain } from "../../src/cli/paint.ts";

/** An output that keeps what is written. */
export interface Collecting extends Output {
  readonly written: () => string;
  readonly noted: () => string;
}

/** A new one. */
export function collecting(): Collecting {
  const results: string[] = [];
  const notes: string[] = [];
  return {
    paint: plain,
    write: async (text) => void results.push(text),
    note: (text) => void notes.push(`${text}\n`),
    written: () => results.join(""),
    noted: () => notes.join(""),
  };
}
