import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

import type { Reading } from "../../../src/domain/reading.ts";
import type { Document } from "./documents.ts";
import type { Asked } from "./questions.ts";

/** All that the contenders are measured on. */
export interface Bench {
  readonly readings: readonly Reading[];
  readonly documents: readonly Document[];
  readonly ofSpeaker: readonly Asked[];
  readonly ofEverybody: readonly Asked[];
}

/** Lays the parts into a folder, where each contender takes what it needs. */
export async function stored(folder: string, bench: Bench): Promise<void> {
  for (const [part, value] of Object.entries(bench))
    await writeFile(join(folder, part), serialize(value));
}

/** One part of what was stored. */
export async function loaded<Part extends keyof Bench>(
  folder: string,
  part: Part,
): Promise<Bench[Part]> {
  const bench: Bench[Part] = deserialize(await readFile(join(folder, part)));
  return bench;
}
