import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

import { AsyncIterReader } from "warcio";

import { FileFault } from "../domain/file-fault.ts";

/** What a web server answered. */
export interface HttpAnswer {
  /** 200 where it gave what was asked for; 0 where it does not say. */
  readonly status: number;
  /** `text/html; charset=utf-8`; empty where it does not say. */
  readonly type: string;
  /**
   * As it was before it was packed for its way.
   * @throws FileFault when it cannot be unpacked.
   */
  readonly content: () => Promise<Uint8Array>;
}

/** An answer of HTTP/1 as it came over the line; its content is at most `most` bytes. */
export function httpAnswer(bytes: Uint8Array, most: number): HttpAnswer {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = whole.indexOf("\r\n\r\n");
  const head = whole.toString("latin1", 0, end < 0 ? 0 : end);
  const body = whole.subarray(end < 0 ? 0 : end + 4);
  const header = (name: string) =>
    new RegExp(`^${name}:[ \\t]*(.*)$`, "imu").exec(head)?.[1]?.trim();
  return {
    status: Number(/^HTTP\/[\d.]+ (\d{3})\b/u.exec(head)?.[1] ?? 0),
    type: header("content-type") ?? "",
    content: async () => {
      const isChunked = /\bchunked\b/iu.test(header("transfer-encoding") ?? "");
      return unpacked(isChunked ? await joined(body) : body, header("content-encoding"), most);
    },
  };
}

/** What was sent in pieces, each with its length ahead; as it is where an archive has joined them already. */
async function joined(body: Uint8Array): Promise<Uint8Array> {
  return new AsyncIterReader([body], null, true).readFully();
}

/** Archives keep `gzip` in the headers of some pages that they have unpacked: what does not begin like it is as it was. */
function unpacked(body: Uint8Array, encoding = "identity", most: number): Uint8Array {
  const options = { maxOutputLength: most };
  const isGzip = body[0] === 0x1f && body[1] === 0x8b;
  try {
    if (/^(?:x-)?gzip$/iu.test(encoding)) return isGzip ? gunzipSync(body, options) : body;
    if (/^deflate$/iu.test(encoding))
      return ((body[0] ?? 0) & 0x0f) === 8
        ? inflateSync(body, options)
        : inflateRawSync(body, options);
    if (/^br$/iu.test(encoding)) return brotliDecompressSync(body, options);
  } catch (error) {
    const isLarge = error instanceof RangeError;
    throw new FileFault(
      isLarge ? "unfolds to more than 10 MB" : `is not the ${encoding} that it should be`,
      "archive it anew",
    );
  }
  if (/^(?:identity)?$/iu.test(encoding)) return body;
  throw new FileFault(
    `is packed as ${encoding.slice(0, 40)}, which cannot be unpacked here`,
    "archive it anew",
  );
}
