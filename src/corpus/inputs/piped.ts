import { FileFault } from "../../domain/file-fault.ts";
import type { Input } from "../../domain/input.ts";

/** In bytes: what is piped in has to be kept, since it comes only once. */
const most = 100_000_000;

/**
 * What is piped into the program as an input.
 * @throws FileFault when it is too much.
 */
export async function pipedInput(stream: AsyncIterable<Uint8Array>): Promise<Input> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > most)
      throw new FileFault("more than 100 MB were piped in", "save it as a file first");
    pieces.push(piece);
  }
  return bytesInput("-", Buffer.concat(pieces));
}

/** Bytes in memory as an input. */
export function bytesInput(name: string, bytes: Uint8Array): Input {
  return {
    name,
    size: bytes.length,
    async *open() {
      yield bytes;
    },
  };
}
