import type { Article } from "../domain/article.ts";

import type { Check, Compared } from "./checked-corpus.ts";
import type { Finding } from "./finding.ts";
import { nearCopies } from "./near-copies.ts";
import { sameWords } from "./same-words.ts";

/** A text that is there twice, the later by its place, and in which words that is told. */
interface Twice {
  readonly text: number;
  readonly of: number;
  readonly what: (place: string) => string;
}

/**
 * Articles whose text, or most of it, is that of one before them. Where two publishers have it, both are sources; where one has, it was
 * taken in twice.
 */
export const sameTexts: Check = ({ readings, lines }, compared) => {
  const articles = readings
    .map(({ article }) => article)
    .filter(({ status }) => status !== "withdrawn");
  const texts = articles.map(({ text }) => text);
  return twice(texts, compared).flatMap(({ text, of, what }) => {
    const [article, other] = [articles[text], articles[of]];
    if (article === undefined || other === undefined) return [];
    const place = `${other.file}:${String(lines.at(other, 0))}`;
    return [{ ...kindOf(article, other, what(place)), line: lines.at(article, 0) }];
  });
};

/** Those that are the same word for word, be they ever so short; then those that are in substance. */
function twice(texts: readonly string[], compared: Compared | undefined): readonly Twice[] {
  const same = sameWords(texts);
  const whole = Array.from(same, ([text, of]) => ({
    text,
    of,
    what: (place: string) => `it has the same text as ${place}`,
  }));
  const near = nearCopies(texts, compared)
    .filter(({ text }) => !same.has(text))
    .map(({ text, of, share }) => ({
      text,
      of,
      what: (place: string) =>
        `it and ${place} have ${String(Math.floor(share * 100))}% of the shorter text in common`,
    }));
  return [...whole, ...near];
}

function kindOf(article: Article, other: Article, what: string): Omit<Finding, "line"> {
  const { file } = article;
  if (
    article.publisher !== undefined &&
    other.publisher !== undefined &&
    article.publisher !== other.publisher
  )
    return {
      kind: "reprinted",
      file,
      what: `${what} (${other.publisher})`,
      remedy: "nothing, if both have printed it",
    };
  const remedy = "keep one of the two, or mark the other with status: withdrawn";
  return { kind: "same-text", file, what, remedy };
}
