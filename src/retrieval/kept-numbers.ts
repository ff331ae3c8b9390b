/** Thrown at kept bytes that no index can have given. */
export class Damage extends Error {
  override readonly name = "Damage";
}

/** Lists of numbers and of words. */
export interface KeptLists {
  readonly numbers: readonly Uint32Array[];
  /** None has a line feed in it. */
  readonly words: readonly string[];
}

/** In bytes. */
const NUMBER = Uint32Array.BYTES_PER_ELEMENT;

/** Lists as bytes: how long each list of numbers is, and how many bytes the words have; the numbers; the words, a line for each. */
export function bytesFrom({ numbers, words }: KeptLists): Uint8Array {
  const letters = new TextEncoder().encode(words.map((word) => `${word}\n`).join(""));
  const lengths = Uint32Array.of(...numbers.map(({ length }) => length), letters.length);
  const parts = [...[lengths, ...numbers].map(bytesIn), letters];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function bytesIn({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The lists that bytes hold, so many of numbers. @throws Damage where the bytes are too few, or too many. */
export function listsIn(bytes: Uint8Array, lists: number): KeptLists {
  let at = 0;
  const copied = (length: number): Uint8Array => {
    at += length;
    if (at > bytes.length) throw new Damage();
    return new Uint8Array(bytes.subarray(at - length, at));
  };
  const numbersOf = (length: number): Uint32Array =>
    new Uint32Array(copied(length * NUMBER).buffer, 0, length);
  const lengths = [...numbersOf(lists + 1)];
  const numbers = lengths.slice(0, lists).map(numbersOf);
  const words = new TextDecoder().decode(copied(lengths[lists] ?? 0)).split("\n");
  if (at !== bytes.length || words.pop() !== "") throw new Damage();
  return { numbers, words };
}

/** A list of numbers, to be read one after the other. */
export class Row {
  readonly #numbers: Uint32Array;
  #at = 0;

  constructor(numbers: Uint32Array) {
    this.#numbers = numbers;
  }

  /** The next number, neither below `least` nor above `most`. @throws Damage. */
  next(least: number, most: number): number {
    const number = this.#numbers[this.#at];
    if (number === undefined || number < least || number > most) throw new Damage();
    this.#at += 1;
    return number;
  }

  /** Whether all have been read. */
  get done(): boolean {
    return this.#at === this.#numbers.length;
  }
}
