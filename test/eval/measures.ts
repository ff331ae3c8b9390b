/** How many of some things are right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** How much of what we read is right, and how much of what is annotated we read. */
export interface Score {
  readonly precision: Share;
  readonly recall: Share;
}

/** What was counted, by what it is called; in this order it is printed. */
export interface Measures {
  readonly scores: Readonly<Record<string, Score>>;
  readonly shares: Readonly<Record<string, Share>>;
}

/** The score of `right` things that are both among the `given` of ours and among the `wanted` that are annotated. */
export function score(right: number, given: number, wanted: number): Score {
  return { precision: { right, of: given }, recall: { right, of: wanted } };
}

/** How many of `all` a test holds for. */
export function share<T>(all: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: all.filter(isRight).length, of: all.length };
}

/** A share as a number from 0 to 1; of nothing, all is right. */
export function rate({ right, of }: Share): number {
  return of === 0 ? 1 : right / of;
}

/** The harmonic mean of precision and recall. */
export function f1({ precision, recall }: Score): number {
  const [p, r] = [rate(precision), rate(recall)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** What was counted in each of several articles, together: every article weighs by what it holds. */
export function sum(all: readonly Measures[]): Measures {
  return {
    scores: together(
      all.map(({ scores }) => scores),
      bothScores,
    ),
    shares: together(
      all.map(({ shares }) => shares),
      bothShares,
    ),
  };
}

function together<T>(
  records: readonly Readonly<Record<string, T>>[],
  both: (a: T, b: T) => T,
): Readonly<Record<string, T>> {
  const sums = new Map<string, T>();
  for (const [name, value] of records.flatMap(Object.entries<T>)) {
    const before = sums.get(name);
    sums.set(name, before === undefined ? value : both(before, value));
  }
  return Object.fromEntries(sums);
}

function bothShares(a: Share, b: Share): Share {
  return { right: a.right + b.right, of: a.of + b.of };
}

function bothScores(a: Score, b: Score): Score {
  return {
    precision: bothShares(a.precision, b.precision),
    recall: bothShares(a.recall, b.recall),
  };
}
