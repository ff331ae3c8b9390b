import type { Symbols } from "../../../src/reading/reports/weighing/symbols.ts";
import type { Evidence } from "../../../src/reading/reports/weighing/weights.ts";

/** Numbers for symbols, a new one for each that is met for the first time, from 1 on. */
class GrowingSymbols implements Symbols {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [""];

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#names.length);
    return this.#names.push(text) - 1;
  }

  /** The symbol of a number; empty for 0. */
  name(number: number): string {
    return this.#names[number] ?? "";
  }
}

/** What a weight is learned for: one thing that is noted, as text. */
export interface Feature {
  readonly kind: number;
  readonly one: string;
  /** Undefined where the kind has but one symbol. */
  readonly other: string | undefined;
}

/** Numbers for features, from 0 on. */
export class GrowingFeatures {
  readonly symbols = new GrowingSymbols();
  readonly #numbers = new Map<string, number>();
  readonly #noted: (readonly [kind: number, one: number, other: number])[] = [];

  /** How many there are. */
  get size(): number {
    return this.#noted.length;
  }

  /** The features that some evidence notes. */
  of(evidence: Evidence): Int32Array {
    const found: number[] = [];
    evidence((kind, one, other = 0) => found.push(this.#number(kind, one, other)));
    return Int32Array.from(found);
  }

  /** The feature of a number. */
  feature(number: number): Feature {
    const [kind, one, other] = this.#noted[number] ?? [0, 0, 0];
    return {
      kind,
      one: this.symbols.name(one),
      other: other === 0 ? undefined : this.symbols.name(other),
    };
  }

  #number(kind: number, one: number, other: number): number {
    const key = `${String(kind)} ${String(one)} ${String(other)}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#noted.length);
    return this.#noted.push([kind, one, other]) - 1;
  }
}
