import type { Span } from "../domain/span.ts";
import type { DayRange } from "../domain/statement.ts";

/** Thrown at a kept value that no reading can have given. */
export class Damage extends Error {
  override readonly name = "Damage";
}

/** A list, of this length where one is given. @throws Damage. */
export function list(value: unknown, length?: number): readonly unknown[] {
  if (!Array.isArray(value)) throw new Damage();
  if (length !== undefined && value.length !== length) throw new Damage();
  return value;
}

/** A text. @throws Damage. */
export function word(value: unknown): string {
  if (typeof value !== "string") throw new Damage();
  return value;
}

/** A list of texts. @throws Damage. */
export function words(value: unknown): readonly string[] {
  return list(value).map(word);
}

/** One of a few texts. @throws Damage. */
export function oneOf<T extends string>(known: readonly T[], value: unknown): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new Damage();
  return found;
}

/** A share, from 0 to 1. @throws Damage. */
export function confidence(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0 && value <= 1)) throw new Damage();
  return value;
}

/** The first and the last of some days, or none. @throws Damage. */
export function rangeOf(value: unknown): DayRange | undefined {
  const [from, to, ...more] = words(value);
  if (from === undefined) return undefined;
  if (to === undefined || more.length > 0 || ![from, to].every(isDay)) throw new Damage();
  return { from, to };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(text);
}

/** The spans that a row of numbers gives, two by two, within so many code units and in the order of the text. @throws Damage. */
export function spansFrom(value: unknown, length: number): readonly Span[] {
  const row = list(value);
  const spans: Span[] = [];
  let least = 0;
  for (let at = 0; at < row.length; at += 2) {
    const start = whole(row[at]);
    const end = whole(row[at + 1]);
    if (start < least || end < start || end > length) throw new Damage();
    spans.push({ start, end });
    least = start;
  }
  return spans;
}

function whole(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw new Damage();
  return value;
}
