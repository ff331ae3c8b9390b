import type { Options } from "./options.ts";
import type { Output } from "./output.ts";

/** What a verb does: arguments in, exit code out. */
export type Run = (args: readonly string[], output: Output) => Promise<number>;

/** One verb of the program and how to use it. */
export interface Verb {
  readonly name: string;
  readonly purpose: string;
  /** What follows the name, in capitals where it is to be filled in: `PATH...`, `bash|zsh|fish`. */
  readonly usage: string;
  readonly options: Options;
  readonly example: string;
  /**
   * Loads only what this verb needs.
   * @param version of the program
   * @param verbs all that it has
   */
  readonly load: (version: string, verbs: readonly Verb[]) => Promise<Run>;
}
