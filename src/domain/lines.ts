/** A line of a file, without its line feed, and not blank. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Undefined when the line is longer than was asked for. */
  readonly bytes: Uint8Array | undefined;
}

const lineFeed = 0x0a;
const spaces = new Set(Buffer.from(" \t\r"));

/**
 * The lines that are not blank among bytes as they come in, one at a time, so that a large dump needs no large memory; of a line past
 * `longest`, in bytes, only the number. Only a line feed ends a line: JSON may hold U+2028 unescaped, at which node:readline would break it.
 */
export async function* linesIn(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line> {
  let number = 1;
  let line = new Pieces(longest);
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(lineFeed); to >= 0; to = chunk.indexOf(lineFeed, from)) {
      line.add(chunk.subarray(from, to));
      if (!line.blank) yield { number, bytes: line.bytes() };
      number += 1;
      line = new Pieces(longest);
      from = to + 1;
    }
    line.add(chunk.subarray(from));
  }
  if (!line.blank) yield { number, bytes: line.bytes() };
}

/** A line as it comes in; what is past `longest` is counted and let go. */
class Pieces {
  readonly #pieces: Uint8Array[] = [];
  readonly #longest: number;
  length = 0;
  blank = true;

  constructor(longest: number) {
    this.#longest = longest;
  }

  add(piece: Uint8Array): void {
    this.length += piece.length;
    this.blank &&= piece.every((byte) => spaces.has(byte));
    if (this.length <= this.#longest) this.#pieces.push(piece);
  }

  bytes(): Uint8Array | undefined {
    return this.length > this.#longest ? undefined : Buffer.concat(this.#pieces);
  }
}
