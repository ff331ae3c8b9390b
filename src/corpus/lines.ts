import { createReadStream } from "node:fs";
import { decoded, largestArticle, tooLarge } from "./bytes.ts";

/** A line of a file, without its line feed, and not blank. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Undefined when the line is longer than an article may be. */
  readonly bytes: Uint8Array | undefined;
}

/** In bytes, what is read at once: to wait for a piece costs more than to take in most of it. */
const atOnce = 256 * 1024;

const lineFeed = 0x0a;
const spaces = new Set(Buffer.from(" \t\r"));

/**
 * The lines of a file that are not blank, one at a time, so that a large dump needs no large memory. Only a line feed ends a line:
 * JSON may hold U+2028 unescaped, at which node:readline would break it.
 * @throws whatever the operating system says when the file cannot be read.
 */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  let number = 1;
  let line = new Pieces();
  for await (const chunk of createReadStream(file, {
    highWaterMark: atOnce,
  }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let to = chunk.indexOf(lineFeed); to >= 0; to = chunk.indexOf(lineFeed, from)) {
      line.add(chunk.subarray(from, to));
      if (!line.blank) yield { number, bytes: line.bytes() };
      number += 1;
      line = new Pieces();
      from = to + 1;
    }
    line.add(chunk.subarray(from));
  }
  if (!line.blank) yield { number, bytes: line.bytes() };
}

/** A line as it comes in; what is past `largestArticle` is counted and let go. */
class Pieces {
  readonly #pieces: Uint8Array[] = [];
  length = 0;
  blank = true;

  add(piece: Uint8Array): void {
    this.length += piece.length;
    this.blank &&= piece.every((byte) => spaces.has(byte));
    if (this.length <= largestArticle) this.#pieces.push(piece);
  }

  bytes(): Uint8Array | undefined {
    return this.length > largestArticle ? undefined : Buffer.concat(this.#pieces);
  }
}

/**
 * The text of a line.
 * @throws FileFault when it is too long or is not text.
 */
export function lineText({ bytes }: Line): string {
  if (bytes === undefined) throw tooLarge();
  return decoded(bytes);
}
