import type { Span } from "../domain/span.ts";

/** A span as JSON has it: `[start, end]`. */
export type Pair = readonly [number, number];

/** `[start, end]` of a span. */
export function pair({ start, end }: Span): Pair {
  return [start, end];
}

/** What is unknown is null in JSON, never left out. */
export function orNull<T>(value: T | undefined): T | null {
  return value ?? null;
}
