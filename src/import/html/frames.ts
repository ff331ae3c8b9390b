import type { Measure } from "./measures.ts";
import { around, type HtmlElement } from "./tree.ts";

/** No page has more headings of the first rank that could be an article's. */
const HEADINGS = 20;

const whole: ReadonlySet<string> = new Set(["html", "body", "main"]);

/** The elements of a page that an article stands in: all of it, its longest `<article>`, what holds its heading or most of its paragraphs. */
export function frames(measures: ReadonlyMap<HtmlElement, Measure>): ReadonlySet<HtmlElement> {
  const all = [...measures.keys()];
  const headings = all.filter(({ name }) => name === "h1").slice(0, HEADINGS);
  const found = new Set(headings.flatMap((heading) => [heading, ...around(heading)]));
  const paragraphs = all.filter(({ name }) => name === "p").length;
  const articles = all.filter(({ name }) => name === "article");
  const lengths = articles.map((article) => measures.get(article)?.length ?? 0);
  const longest = articles[lengths.indexOf(lengths.reduce((a, b) => Math.max(a, b), 0))];
  if (longest !== undefined) found.add(longest);
  for (const [element, { paragraphs: own }] of measures)
    if (whole.has(element.name) || (element.name !== "p" && own > 1 && own > paragraphs / 2))
      found.add(element);
  return found;
}
