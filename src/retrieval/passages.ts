import type { Mention } from "../domain/answer.ts";
import type { Reading } from "../domain/reading.ts";
import type { Span } from "../domain/span.ts";

import type { Vocabulary } from "./vocabulary.ts";

/** How many paragraphs are offered. */
const MOST = 3;

/** A name that is looked for has so many letters at least, and no more names than these are. */
const SHORTEST = 3;
const NAMES = 6;

/** Of so many paragraphs the words are kept: those of whoever is asked for often. */
const KEPT = 2000;

/** All paragraphs of a corpus, to be looked through for a name; the newest articles first. */
export class Passages {
  readonly #readings: readonly Reading[];
  readonly #vocabulary: Vocabulary;
  readonly #families = new Map<Span, ReadonlySet<string>>();

  constructor(readings: readonly Reading[], vocabulary: Vocabulary) {
    this.#readings = readings.toSorted((a, b) =>
      (b.article.published ?? "").localeCompare(a.article.published ?? ""),
    );
    this.#vocabulary = vocabulary;
  }

  /** Paragraphs that have one of the names, and every word of the topic where there is one; at most three. */
  mentioning(names: readonly string[], topic: string | undefined): readonly Mention[] {
    const written = names.flatMap(spellings).filter(({ length }) => length >= SHORTEST);
    const forms = [...new Set(written)].slice(0, NAMES);
    const families = new Set(this.#vocabulary.termsOf(topic ?? "").map(({ family }) => family));
    const found: Mention[] = [];
    for (const { article, passages } of this.#readings) {
      if (!forms.some((form) => article.text.includes(form))) continue;
      for (const { span } of passages) {
        const text = article.text.slice(span.start, span.end);
        if (!forms.some((form) => hasWord(text, form))) continue;
        const own = this.#familiesOf(span, text);
        if (![...families].every((family) => own.has(family))) continue;
        found.push({ article, passage: span });
        if (found.length === MOST) return found;
      }
    }
    return found;
  }

  #familiesOf(span: Span, text: string): ReadonlySet<string> {
    const known = this.#families.get(span);
    if (known !== undefined) return known;
    const families = new Set(this.#vocabulary.termsOf(text).map(({ family }) => family));
    if (this.#families.size < KEPT) this.#families.set(span, families);
    return families;
  }
}

/** A name as typed, and with the capitals that it may have in print. */
function spellings(name: string): readonly string[] {
  const trimmed = name.trim();
  const capitalised = trimmed.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return [trimmed, capitalised];
}

/** Whether a text has a name, not as part of a longer word. */
function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const [before, behind] = [text.slice(Math.max(0, at - 2), at), text.slice(end, end + 2)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind)) return true;
  }
  return false;
}
