import type { Article } from "../domain/article.ts";

const LONGEST = 60;

/** The beginning of a piece of an article on one line, for finding it again; of a line, where no end is given. */
export function sampleOf(article: Article, start: number, end = lineEnd(article, start)): string {
  const words = article.text.slice(start, Math.min(end, start + LONGEST)).replace(/\s+/gu, " ");
  return end > start + LONGEST ? `${words.replace(/\s?\S*$/u, "")}…` : words.trim();
}

function lineEnd({ text }: Article, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}
