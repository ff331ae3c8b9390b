import type { Article } from "../domain/article.ts";

import type { Check } from "./checked-corpus.ts";
import type { Finding } from "./finding.ts";
import { nearCopies } from "./near-copies.ts";

/**
 * Articles whose text, or most of it, is that of one before them. Where two publishers have it, both are sources; where one has, it was
 * taken in twice.
 */
export const sameTexts: Check = ({ readings, lines }) => {
  const articles = readings
    .map(({ article }) => article)
    .filter(({ status }) => status !== "withdrawn");
  return nearCopies(articles.map(({ text }) => text)).flatMap((copy) => {
    const [article, other] = [articles[copy.text], articles[copy.of]];
    if (article === undefined || other === undefined) return [];
    const place = `${other.file}:${String(lines.at(other, 0))}`;
    return [{ ...kindOf(article, other, place, copy.share), line: lines.at(article, 0) }];
  });
};

function kindOf(
  article: Article,
  other: Article,
  place: string,
  share: number,
): Omit<Finding, "line"> {
  const what = `it shares ${String(Math.floor(share * 100))}% of the shorter text with ${place}`;
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
