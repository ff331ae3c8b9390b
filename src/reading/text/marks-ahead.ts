import type { Family, Mark } from "./quotation-marks.ts";

/** What follows a mark within its family: the next two, and the next that closes. */
export interface Ahead {
  readonly first: Mark | undefined;
  readonly second: Mark | undefined;
  readonly closing: Mark | undefined;
}

/** What follows each of a paragraph's marks, by its place among them. */
export function marksAhead(marks: readonly Mark[]): (at: number) => Ahead {
  const next: (number | undefined)[] = [];
  const closing: (number | undefined)[] = [];
  const nearest = new Map<Family, number>();
  const closer = new Map<Family, number>();
  for (const [step, mark] of marks.toReversed().entries()) {
    const at = marks.length - 1 - step;
    next.push(nearest.get(mark.family));
    closing.push(closer.get(mark.family));
    nearest.set(mark.family, at);
    if (mark.closes) closer.set(mark.family, at);
  }
  next.reverse();
  closing.reverse();
  return (at) => ({
    first: marks[next[at] ?? -1],
    second: marks[next[next[at] ?? -1] ?? -1],
    closing: marks[closing[at] ?? -1],
  });
}
