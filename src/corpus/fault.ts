import { FileFault } from "../domain/file-fault.ts";
import type { RefusedFile } from "../domain/refused-file.ts";

/** Thrown when nothing can be served, or written: it names the path, what went wrong and what to do. */
export class CorpusError extends Error {
  override readonly name = "CorpusError";
  readonly what: string;
  readonly remedy: string;

  /**
   * @param what is wrong, without a full stop
   * @param remedy what to do, in a sentence
   */
  constructor(what: string, remedy: string) {
    super(`${what}. ${remedy}`);
    this.what = what;
    this.remedy = remedy;
  }
}

/** The remedy of a refused file, in a sentence. */
export function remedySentence({ remedy }: Pick<RefusedFile, "remedy">): string {
  return `${remedy.slice(0, 1).toUpperCase()}${remedy.slice(1)}.`;
}

/** What a loading step came to. */
export type Outcome<T> =
  | { readonly kind: "served"; readonly value: T }
  | { readonly kind: "refused"; readonly refused: RefusedFile };

/**
 * The value that a loading step gives, or why its file is refused.
 * @throws whatever the step throws that is not a `FileFault`.
 */
export async function orRefused<T>(
  { file, line }: { readonly file: string; readonly line?: number | undefined },
  step: () => T | Promise<T>,
): Promise<Outcome<T>> {
  try {
    return { kind: "served", value: await step() };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { message: reason, remedy } = error;
    return { kind: "refused", refused: { file, line: error.line ?? line, reason, remedy } };
  }
}

/** `corpus/a.md:3: reason; remedy`, as the terminal and the log show a refused file. */
export function refusalLine(refused: RefusedFile): string {
  return `${refusalReason(refused)}; ${refused.remedy}`;
}

/** The same without what to do. */
export function refusalReason({ file, line, reason }: RefusedFile): string {
  return `${line === undefined ? file : `${file}:${String(line)}`}: ${reason}`;
}
