import type { Article } from "./article.ts";
import type { Span } from "./span.ts";

declare const verbatim: unique symbol;

/** Words copied unchanged from an article. Only `excerpt` makes one. */
export type Verbatim = string & { readonly [verbatim]: true };

/**
 * The words of an article at a span.
 * @throws RangeError when the span is empty, reversed or reaches past the text.
 */
export function excerpt(article: Article, span: Span): Verbatim {
  const { start, end } = span;
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!whole || start < 0 || end <= start || end > article.text.length) {
    throw new RangeError(
      `${article.id} has ${String(article.text.length)} characters: no excerpt [${String(start)}, ${String(end)})`,
    );
  }
  return article.text.slice(start, end) as Verbatim;
}
