/** A line that tells how far the work is. */
export interface Progress {
  tell(done: number, of: number): void;
  /** Takes the line away. */
  end(): void;
}

/** Back to the start of the line, which is cleared. */
const CLEAR = "\r\u001b[K";

/** Progress on a terminal, on one line; nothing where the stream goes elsewhere. */
export function progressOn(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "write">,
  what: string,
): Progress {
  const show = (text: string): void => {
    if (stream.isTTY) stream.write(`${CLEAR}${text}`);
  };
  return {
    tell: (done, of) => show(`${what} ${String(done)} of ${String(of)}`),
    end: () => show(""),
  };
}
