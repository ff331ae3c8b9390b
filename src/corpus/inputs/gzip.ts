import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

import { FileFault } from "../../domain/file-fault.ts";
import type { Input } from "../../domain/input.ts";
import { refuseUnfolding } from "./unfolding.ts";

/** Whether bytes begin as what gzip has packed does. */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/** What an input of gzip holds. Opening it throws a FileFault where it is damaged, or unfolds beyond all measure. */
export function gunzipped(input: Input): Input {
  return {
    name: input.name,
    size: undefined,
    open: () => unpacked(input),
  };
}

async function* unpacked(input: Input): AsyncGenerator<Uint8Array> {
  let [taken, given] = [0, 0];
  const packed = async function* () {
    for await (const piece of input.open()) {
      taken += piece.length;
      yield piece;
    }
  };
  const gunzip = createGunzip();
  pipeline(packed, gunzip, () => undefined);
  try {
    for await (const piece of gunzip as AsyncIterable<Buffer>) {
      given += piece.length;
      refuseUnfolding(taken, given);
      yield piece;
    }
  } catch (error) {
    throw error instanceof FileFault
      ? error
      : new FileFault("is damaged (gzip)", "copy or download it again");
  } finally {
    gunzip.destroy();
  }
}
