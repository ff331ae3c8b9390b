import { once } from "node:events";

import { type Paint, coloured, plain } from "./paint.ts";

/** Where a verb writes to. */
export interface Output {
  /** For results that a person reads. */
  readonly paint: Paint;
  /** Results; settles when the receiver is ready for more. */
  write(text: string): Promise<void>;
  /** Lines for the person at the keyboard, apart from the results. */
  note(text: string): void;
}

/** The two streams of the process. */
export const terminal: Output = {
  paint: hasColours(process.stdout) ? coloured : plain,
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  },
  note(text) {
    process.stderr.write(`${text}\n`);
  },
};

/** Only a terminal has; Node heeds NO_COLOR, FORCE_COLOR and TERM there. */
function hasColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && stream.hasColors();
}
