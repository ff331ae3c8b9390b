import type { Mention } from "../domain/answer.ts";
import type { Reading } from "../domain/reading.ts";

import type { Vocabulary } from "./vocabulary.ts";

/** How many paragraphs are offered. */
const MOST = 3;

/** A name that is looked for has so many letters at least, and no more names than these are. */
const SHORTEST = 3;
const NAMES = 6;

/** All paragraphs of a corpus, to be looked through for a name; the newest articles first. */
export class Passages {
  readonly #readings: readonly Reading[];
  readonly #vocabulary: Vocabulary;

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
        if (!this.#has(article.text.slice(span.start, span.end), forms, families)) continue;
        found.push({ article, passage: span });
        if (found.length === MOST) return found;
      }
    }
    return found;
  }

  #has(text: string, names: readonly string[], families: ReadonlySet<string>): boolean {
    if (!names.some((name) => hasWord(text, name))) return false;
    const own = new Set(this.#vocabulary.termsOf(text).map(({ family }) => family));
    return [...families].every((family) => own.has(family));
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
    const [before, behind] = [text.slice(0, at), text.slice(at + name.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind)) return true;
  }
  return false;
}
