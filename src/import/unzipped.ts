import { Readable, pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

/** Bytes as they come in, out of gzip where they are in it; several members count as one. */
export async function* unzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    head = Buffer.concat([head, next.value]);
    if (head.length >= GZIP.length) break;
  }
  const whole = joined(head, source);
  if (!head.subarray(0, GZIP.length).equals(GZIP)) return yield* whole;
  const zip = createGunzip();
  pipeline(Readable.from(whole), zip, () => undefined);
  yield* zip as AsyncIterable<Buffer>;
}

const GZIP = Buffer.from([0x1f, 0x8b]);

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>) {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
