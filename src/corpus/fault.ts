import { FileFault } from "../domain/file-fault.ts";
import type { RefusedFile } from "../domain/refused-file.ts";

/** Thrown when nothing can be served: the message names the path, what went wrong and what to do. */
export class CorpusError extends Error {
  override readonly name = "CorpusError";
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
export function refusalLine({ file, line, reason, remedy }: RefusedFile): string {
  const place = line === undefined ? file : `${file}:${String(line)}`;
  return `${place}: ${reason}; ${remedy}`;
}
