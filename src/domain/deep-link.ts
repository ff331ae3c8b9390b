import type { Article } from "./article.ts";
import type { Span } from "./span.ts";
import { textDirective } from "./text-directive.ts";

/** So many characters an address may have: a link button of Discord takes no more. */
const LONGEST = 512;

/** The text directives that an address has already, or the beginning of such, with the `#` where nothing else stands behind it. */
const DIRECTIVES = /(?:^#)?:~(?::.*)?$/su;

/**
 * The article's address, and behind it what leads a browser to the words at the spans: `https://mail.example.org/ferry#:~:text=It%20must`.
 * Spans that do not fit in 512 characters, or cannot be told from the same words elsewhere in the article, are left out. Undefined
 * where the article has no address.
 */
export function deepLink(article: Article, spans: readonly Span[]): string | undefined {
  if (article.url === undefined || !URL.canParse(article.url)) return article.url;
  const page = new URL(article.url);
  page.hash = page.hash.replace(DIRECTIVES, "");
  return spans.reduce((link, span) => {
    const glue = link !== page.href ? "&" : link.includes("#") ? ":~:" : "#:~:";
    const directive = textDirective(article, span, LONGEST - link.length - glue.length);
    return directive === undefined ? link : link + glue + directive;
  }, page.href);
}
