import { type Term, termOf, tokens } from "./terms.ts";

/** The words of a vocabulary in the form in which they are kept. */
export interface KeptWords {
  /** In the order in which they were met, the stop words too. */
  readonly words: readonly string[];
  /** By the place of a word: the number of its family and 1; 0 for a stop word. */
  readonly familyOf: Uint32Array;
  /** By their numbers. */
  readonly families: readonly string[];
}

const NO_WORDS: KeptWords = { words: [], familyOf: new Uint32Array(), families: [] };

/** The words of a corpus: each is taken apart once, however often it stands there, and has a number, as its family has. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  /** By the number of a word. */
  readonly #words: string[] = [];
  readonly #familyOf: number[] = [];
  /** By the number of a word, where somebody asked for its forms: most words nobody ever asks for. */
  readonly #terms: (Term | undefined)[] = [];
  readonly #families: Map<string, number>;

  constructor({ words, familyOf, families }: KeptWords = NO_WORDS) {
    this.#families = new Map(families.map((family, number) => [family, number]));
    for (const [place, word] of words.entries()) this.#number(word, (familyOf[place] ?? 0) - 1);
  }

  /** The words with their families, from which a vocabulary like this one can be made. */
  get kept(): KeptWords {
    const families = [...this.#families.keys()];
    const familyOf = Uint32Array.from(this.#numbers.values(), (word) => this.familyAt(word) + 1);
    return { words: [...this.#numbers.keys()], familyOf, families };
  }

  /** The number of a word, from 0, given to it when it is met first; -1 for a stop word. */
  enter(token: string): number {
    const known = this.#numbers.get(token);
    if (known !== undefined) return known;
    const term = termOf(token);
    return this.#number(token, term === undefined ? -1 : this.#numberOfFamily(term));
  }

  /** Gives a word its number; -1 as its family makes it a stop word. */
  #number(token: string, family: number): number {
    const number = family < 0 ? -1 : this.#words.push(token) - 1;
    this.#numbers.set(token, number);
    if (number < 0) return number;
    this.#familyOf.push(family);
    this.#terms.push(undefined);
    return number;
  }

  #numberOfFamily({ family }: Term): number {
    const number = this.#families.get(family) ?? this.#families.size;
    this.#families.set(family, number);
    return number;
  }

  /** How many words there are that are no stop words. */
  get size(): number {
    return this.#words.length;
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

  /** The number of the family of a word; -1 for a stop word, and where the corpus has no such word. */
  familyOf(token: string): number {
    return this.familyAt(this.#numbers.get(token) ?? -1);
  }

  /** The number of the family of the word of a number. */
  familyAt(number: number): number {
    return this.#familyOf[number] ?? -1;
  }

  /** The word of a number as written; "" where no word has it. */
  wordOf(number: number): string {
    return this.#words[number] ?? "";
  }

  /** The word of a number in its forms; undefined where no word has it. */
  at(number: number): Term | undefined {
    const known = this.#terms[number];
    if (known !== undefined) return known;
    const word = this.#words[number];
    return word === undefined ? undefined : (this.#terms[number] = termOf(word));
  }

  /** The words of a text that are no stop words, in order, with repetitions. */
  termsOf(text: string): readonly Term[] {
    return tokens(text).flatMap((token) => this.term(token) ?? []);
  }

  /** The forms of a word; undefined for a stop word. Words of questions are not kept, so that they do not fill the memory. */
  term(token: string): Term | undefined {
    const number = this.#numbers.get(token);
    return number === undefined ? termOf(token) : this.at(number);
  }
}
