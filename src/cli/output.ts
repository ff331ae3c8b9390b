import { once } from "node:events";

/** Where a verb writes to. */
export interface Output {
  /** Results; settles when the receiver is ready for more. */
  write(text: string): Promise<void>;
  /** Lines for the person at the keyboard, apart from the results. */
  note(text: string): void;
}

/** The two streams of the process. */
export const terminal: Output = {
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  },
  note(text) {
    process.stderr.write(`${text}\n`);
  },
};
