import { type Readable, pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip } from "node:zlib";

import { type Exchange, headerOf, letGo } from "./exchange.ts";
import { WebFault, faultOf } from "./web-fault.ts";

/** What was sent, unpacked. */
export interface Body {
  readonly bytes: Uint8Array;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
}

/**
 * The first `most` bytes of what was sent, unpacked as it comes: what unfolds without end is not kept.
 * @param milliseconds the time limit of the exchange, for telling
 * @throws WebFault when it breaks off, or cannot be unpacked.
 */
export async function bodyOf(
  { url, response }: Exchange,
  most: number,
  milliseconds: number,
): Promise<Body> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of unpacked(response) as AsyncIterable<Uint8Array>) {
      pieces.push(piece);
      size += piece.length;
      if (size > most) break;
    }
  } catch (error) {
    throw faultOf(error, url, milliseconds);
  }
  const bytes = Buffer.concat(pieces);
  return { bytes: bytes.subarray(0, most), isWhole: size <= most };
}

function unpacked(response: Exchange["response"]): Readable {
  const encoding = headerOf(response.headers, "content-encoding")?.trim().toLowerCase() ?? "";
  switch (encoding) {
    case "":
    case "identity":
      return response.body;
    case "gzip":
    case "x-gzip":
      return pipeline(response.body, createGunzip(), () => undefined);
    case "br":
      return pipeline(response.body, createBrotliDecompress(), () => undefined);
    default: {
      letGo(response);
      const reason = `it is packed in a way that was not asked for (${encoding.slice(0, 40)})`;
      throw new WebFault("unusable", reason, "save the page in a browser and import the file");
    }
  }
}
