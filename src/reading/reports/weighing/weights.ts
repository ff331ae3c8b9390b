import type { Symbols } from "./symbols.ts";

/** Takes down one thing that speaks for or against a choice: by the number of its kind, of one or two symbols. */
export type Note = (kind: number, one: number, other?: number) => void;

/** Everything that speaks for or against a choice. */
export type Evidence = (note: Note) => void;

/** More kinds than there are: a kind and a symbol make one number. */
const KINDS = 256;
/** Places kept for each weight: with most of them free, a look at one or two tells whether there is a weight. */
const ROOM = 2;

/**
 * Weights of a log-linear model: how likely a choice is follows from the sum of the weights of all that speaks for or against it.
 * A weight is a difference in log-odds: all else equal, 0.7 makes a choice twice as likely and -0.7 half as likely. What was met
 * too seldom to learn from has no weight, and 0 says nothing either way. So with symbols: 0 is any of which no weight speaks, and
 * what is noted of it counts for nothing.
 *
 * A table of them has a part for each kind of evidence, between blank lines: the kind's number and name, then a line for each first
 * symbol, with its second symbols, each before its weight in hundredths, or with the weight alone where the kind has but one
 * symbol. "_" is a space.
 *
 *     1 cue: cue
 *     say~ 54
 *
 *     2 cue: cue, next word
 *     say~ that 81 nothing -40
 */
export class Weights {
  /** The symbols that the weights speak of. */
  readonly symbols: Symbols;
  /** A weight stands at the place that its kind and symbols lead to, or at the next free one behind. */
  readonly #firsts: Int32Array;
  readonly #seconds: Int32Array;
  readonly #hundredths: Int16Array;

  constructor(table: string) {
    const { rows, numbers } = parsed(table);
    this.symbols = { of: (text) => numbers.get(text) ?? 0 };
    const places = 2 ** Math.ceil(Math.log2((rows.length / 3) * ROOM + 1));
    this.#firsts = new Int32Array(places);
    this.#seconds = new Int32Array(places);
    this.#hundredths = new Int16Array(places);
    for (let at = 0; at < rows.length; at += 3) {
      const place = this.#placeOf(rows[at] ?? 0, rows[at + 1] ?? 0);
      this.#firsts[place] = rows[at] ?? 0;
      this.#seconds[place] = rows[at + 1] ?? 0;
      this.#hundredths[place] = rows[at + 2] ?? 0;
    }
  }

  /** The sum of what speaks for a choice: log-odds, up to a constant where choices are compared. */
  sum(evidence: Evidence): number {
    let sum = 0;
    evidence((kind, one, other = 0) => {
      if (one !== 0) sum += (this.#hundredths[this.#placeOf(firstOf(kind, one), other)] ?? 0) / 100;
    });
    return sum;
  }

  /** Where a weight stands; a free place, with a weight of 0, where there is none. */
  #placeOf(first: number, second: number): number {
    const last = this.#firsts.length - 1;
    let place = scattered(first, second) & last;
    while (
      this.#firsts[place] !== 0 &&
      (this.#firsts[place] !== first || this.#seconds[place] !== second)
    )
      place = (place + 1) & last;
    return place;
  }
}

/** A kind and its first symbol, never 0. */
function firstOf(kind: number, symbol: number): number {
  return symbol * KINDS + kind;
}

/** By the multipliers of xxHash and MurmurHash, so that neighbouring numbers come to lie far apart. */
function scattered(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The rows of a table, three numbers each: kind and first symbol, second symbol, hundredths; and the numbers of its symbols. */
function parsed(table: string) {
  const rows: number[] = [];
  const numbers = new Map<string, number>();
  for (const part of table.trim().split("\n\n")) {
    const lines = part.split("\n");
    const kind = Number.parseInt(lines[0] ?? "", 10);
    for (let line = 1; line < lines.length; line++) {
      const fields = (lines[line] ?? "").split(" ");
      const first = firstOf(kind, numberOf(fields[0] ?? "", numbers));
      if (fields.length === 2) rows.push(first, 0, Number(fields[1]));
      else
        for (let at = 2; at < fields.length; at += 2)
          rows.push(first, numberOf(fields[at - 1] ?? "", numbers), Number(fields[at]));
    }
  }
  return { rows, numbers: new Map(Array.from(numbers, spaced)) };
}

/** The number of a symbol, a new one where it is new: from 1 on. */
function numberOf(symbol: string, numbers: Map<string, number>): number {
  const known = numbers.get(symbol);
  if (known !== undefined) return known;
  numbers.set(symbol, numbers.size + 1);
  return numbers.size;
}

function spaced([symbol, number]: readonly [string, number]): readonly [string, number] {
  return [symbol.replaceAll("_", " "), number];
}
