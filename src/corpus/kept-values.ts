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
export function share(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0 && value <= 1)) throw new Damage();
  return value;
}

/** The first and the last of some days, `2031-04-04/2031-04-05`; nothing for an empty text. @throws Damage. */
export function rangeOf(value: unknown): DayRange | undefined {
  if (value === "") return undefined;
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/u.exec(word(value)) ?? [];
  if (from === undefined || to === undefined) throw new Damage();
  return { from, to };
}

/** A row of numbers that holds lists of spans, one behind the other: how many there are, then where each begins and ends. */
export class Row {
  readonly #numbers: readonly unknown[];
  readonly #length: number;
  #at = 0;

  /** `length` is that of the text, in UTF-16 code units. @throws Damage. */
  constructor(numbers: unknown, length: number) {
    this.#numbers = list(numbers);
    this.#length = length;
  }

  /** The next list: within the text, and in its order. @throws Damage. */
  next(): readonly Span[] {
    const spans: Span[] = [];
    let least = 0;
    for (let left = this.#whole(); left > 0; left -= 1) {
      const start = this.#whole();
      const end = this.#whole();
      if (start < least || end < start || end > this.#length) throw new Damage();
      spans.push({ start, end });
      least = start;
    }
    return spans;
  }

  /** Whether all has been read. */
  get done(): boolean {
    return this.#at === this.#numbers.length;
  }

  #whole(): number {
    const number = this.#numbers[this.#at];
    this.#at += 1;
    if (typeof number !== "number" || !Number.isInteger(number) || number < 0) throw new Damage();
    return number;
  }
}

/** Lists of spans as the row of numbers that `Row` reads. */
export function rowOf(lists: readonly (readonly Span[])[]): readonly number[] {
  return lists.flatMap((spans) => [
    spans.length,
    ...spans.flatMap(({ start, end }) => [start, end]),
  ]);
}
