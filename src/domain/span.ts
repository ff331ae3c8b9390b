/** A half-open range `[start, end)` of UTF-16 code units in one article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether every code unit of `inner` lies in `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds all of `spans`. */
export function hull([first, ...rest]: readonly [Span, ...Span[]]): Span {
  let { start, end } = first;
  for (const span of rest) [start, end] = [Math.min(start, span.start), Math.max(end, span.end)];
  return { start, end };
}
