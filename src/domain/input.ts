/** Something that articles may be taken from: a file, a file within an archive, what was piped in. */
export interface Input {
  /** As its owner knows it: `pages/a.html`, `pages.zip/b.html`, `-`. */
  readonly name: string;
  /** In bytes, unpacked; undefined where nobody can tell before it is read. */
  readonly size: number | undefined;
  /** Its bytes from the start; may be asked for again. @throws FileFault when they cannot be had. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** The first bytes of an input: `length` of them, or all where there are fewer. */
export async function head(input: Input, length: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let held = 0;
  for await (const piece of input.open()) {
    pieces.push(piece);
    held += piece.length;
    if (held >= length) break;
  }
  return joined(pieces, held).subarray(0, length);
}

/** All bytes of an input; undefined when there are more than `most`. */
export async function whole(input: Input, most: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let held = 0;
  for await (const piece of input.open()) {
    held += piece.length;
    if (held > most) return undefined;
    pieces.push(piece);
  }
  return joined(pieces, held);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
