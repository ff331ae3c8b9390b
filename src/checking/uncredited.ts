import type { Article } from "../domain/article.ts";
import type { Span } from "../domain/span.ts";

import type { Check } from "./checked-corpus.ts";
import { firstOf } from "./first-of.ts";
import { sampleOf } from "./sample-of.ts";

/** In words: what is shorter is a term, a name or an irony more often than somebody's statement. */
const SHORTEST = 5;

/** Quoted words that are somebody's statement and of which the text does not settle whose. */
export const uncredited: Check = ({ readings, lines }) =>
  readings
    .filter(({ article }) => article.status !== "withdrawn")
    .flatMap(({ article, unattributed }) => {
      const told = unattributed.filter(
        (span) => isQuoted(article, span) && isStatement(article, span),
      );
      return firstOf(told, ({ start, end }) => ({
        kind: "uncredited",
        file: article.file,
        line: lines.at(article, start),
        what: `nobody is credited with “${sampleOf(article, start, end)}”`,
        remedy:
          "nothing, if the text leaves open who said it; else see that the speaker's other names are in speakers.yaml",
      }));
    });

function isQuoted({ text }: Article, { start }: Span): boolean {
  return /["“”„«»‘'`]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** The words of a title begin with capitals, and so do those on a cap or a placard. */
function isStatement({ text }: Article, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= SHORTEST && capitals.length * 2 <= Math.max(long.length, 1);
}
