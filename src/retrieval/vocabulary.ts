import { type Term, termOf, tokens } from "./terms.ts";

/** The words of a corpus: each is taken apart once, however often it stands there, and has a number, as its family has. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #terms: Term[] = [];
  /** By the number of a word. */
  readonly #familyOf: number[] = [];
  readonly #families = new Map<string, number>();

  /** The number of a word, from 0, given to it when it is met first; -1 for a stop word. */
  enter(token: string): number {
    const known = this.#numbers.get(token);
    if (known !== undefined) return known;
    const term = termOf(token);
    const number = term === undefined ? -1 : this.#terms.push(term) - 1;
    this.#numbers.set(token, number);
    if (term === undefined) return number;
    const family = this.#families.get(term.family) ?? this.#families.size;
    this.#families.set(term.family, family);
    this.#familyOf.push(family);
    return number;
  }

  /** How many families there are, numbered from 0. */
  get families(): number {
    return this.#families.size;
  }

  /** All families with their numbers. */
  numbered(): Iterable<[family: string, number: number]> {
    return this.#families;
  }

  /** Whether a word stands anywhere, written like that, in lower case or with a capital. */
  readonly has = (token: string): boolean => {
    const lower = token.toLowerCase();
    const capital = lower.charAt(0).toUpperCase() + lower.slice(1);
    return [token, lower, capital].some((word) => this.#numbers.has(word));
  };

  /** The number of a family; -1 where the corpus has no word of it. */
  familyNumber(family: string): number {
    return this.#families.get(family) ?? -1;
  }

  /** The number of the family of the word of a number. */
  familyAt(number: number): number {
    return this.#familyOf[number] ?? -1;
  }

  /** The word of a number; undefined where no word has it. */
  at(number: number): Term | undefined {
    return this.#terms[number];
  }

  /** The words of a text that are no stop words, in order, with repetitions. */
  termsOf(text: string): readonly Term[] {
    return tokens(text).flatMap((token) => this.term(token) ?? []);
  }

  /** The forms of a word; undefined for a stop word. Words of questions are not kept, so that they do not fill the memory. */
  term(token: string): Term | undefined {
    const number = this.#numbers.get(token);
    return number === undefined ? termOf(token) : this.#terms[number];
  }
}
