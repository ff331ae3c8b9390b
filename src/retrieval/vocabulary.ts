import { type Term, termOf, tokens } from "./terms.ts";

/** The words of a corpus: each is taken apart once, however often it stands there. */
export class Vocabulary {
  readonly #terms = new Map<string, Term | undefined>();
  readonly #counts = new Map<string, number>();

  /** What the index keeps of a word, which counts as one more place where it stands; undefined for a stop word. */
  enter(token: string): string | undefined {
    const term = this.term(token);
    if (!this.#terms.has(token)) this.#terms.set(token, term);
    const family = term?.family;
    if (family !== undefined) this.#counts.set(family, this.count(family) + 1);
    return family;
  }

  /** Whether a word of its family stands anywhere. */
  readonly has = (token: string): boolean => this.count(this.term(token)?.family ?? "") > 0;

  /** In how many places words of a family stand. */
  count(family: string): number {
    return this.#counts.get(family) ?? 0;
  }

  /** The words of a text that are no stop words, in order, with repetitions. */
  termsOf(text: string): readonly Term[] {
    return tokens(text).flatMap((token) => this.term(token) ?? []);
  }

  /** The forms of a word; undefined for a stop word. Only words that were entered are kept, so that questions do not fill the memory. */
  term(token: string): Term | undefined {
    return this.#terms.has(token) ? this.#terms.get(token) : termOf(token);
  }
}
