/** A stretch of a list: `count` entries, from the one at `from` on, counted from 0. */
export interface Window {
  readonly from: number;
  readonly count: number;
}

/** A stretch of the statements of an answer. */
export interface AnswerWindow extends Window {
  /** So many of the other articles that a statement stands in are given with it, the others counted; all are given without it. */
  readonly alsoIn?: number;
}

/** What a window shows of a list. */
export interface Listed<T> {
  /** How many entries the whole list has. */
  readonly total: number;
  /** Where in it those that are shown begin. */
  readonly from: number;
  readonly shown: readonly T[];
}

/** What a window shows of a list; past its end, the last that there is. */
export function listed<T>(all: readonly T[], { from, count }: Window): Listed<T> {
  const last = Math.max(0, Math.ceil(all.length / count) - 1) * count;
  const start = Math.max(0, Math.min(from, last));
  return { total: all.length, from: start, shown: all.slice(start, start + count) };
}
