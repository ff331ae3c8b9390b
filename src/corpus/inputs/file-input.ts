import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";

import { FileFault } from "../../domain/file-fault.ts";
import type { Input } from "../../domain/input.ts";
import { noFile, unreadable } from "../bytes.ts";

/** In bytes. What holds more than that is to be parted first. */
export const largestInput = 1_000_000_000;

/** The fault of an input past `largestInput`. */
export function tooLargeInput(): FileFault {
  return new FileFault("larger than 1 GB", "part it into smaller files");
}

/**
 * A file as an input.
 * @throws FileFault when there is none, or it is too large.
 */
export async function fileInput(path: string): Promise<Input> {
  const size = await sizeOf(path);
  return { name: path, size, open: () => bytesOf(path) };
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(error);
  });
  if (!found.isFile()) throw noFile(found);
  if (found.size > largestInput) throw tooLargeInput();
  return found.size;
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>;
  } catch (error) {
    throw unreadable(error);
  }
}
