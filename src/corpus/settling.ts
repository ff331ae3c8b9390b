/** Waits until nothing happens any more. */
export interface Settling {
  /** Something has happened. */
  readonly happened: () => void;
  /** Waits for nothing any more. */
  readonly close: () => void;
}

/**
 * Calls `settled` once nothing has happened for `quiet` milliseconds; where it goes on happening, `longest` milliseconds after it began,
 * and again.
 */
export function settling(settled: () => void, quiet: number, longest: number): Settling {
  let [soon, late]: (NodeJS.Timeout | undefined)[] = [];
  const close = (): void => {
    clearTimeout(soon);
    clearTimeout(late);
    late = undefined;
  };
  const end = (): void => {
    close();
    settled();
  };
  const happened = (): void => {
    clearTimeout(soon);
    soon = setTimeout(end, quiet);
    late ??= setTimeout(end, longest);
  };
  return { happened, close };
}
