import type { Block } from "./blocks.ts";
import { headingElements } from "./elements.ts";
import { areAlike } from "./facts/headlines.ts";
import type { Measure } from "./measures.ts";
import { around, elementsIn, type HtmlElement, shortText } from "./tree.ts";

type Measures = ReadonlyMap<HtmlElement, Measure>;

/** The longest headline that is looked for, in UTF-16 code units. */
const LONGEST = 400;

/** Shorter, beside its headline, an `<article>` holds no text, in UTF-16 code units without white space. */
const SHORTEST = 30;

/** The elements of a page's other articles, where one of its articles has the headline: pages go on with the next. */
export function otherArticles(
  title: string | undefined,
  measures: Measures,
): ReadonlySet<HtmlElement> {
  const own = articleOf(title, measures);
  if (own === undefined || title === undefined) return new Set();
  if ((measures.get(own)?.length ?? 0) < title.length + SHORTEST) return new Set();
  const related = new Set([...around(own), ...elementsIn([own])]);
  const others = new Set<HtmlElement>();
  // The outer ones come last.
  for (const element of [...measures.keys()].toReversed())
    if (element.name === "article" && !related.has(element) && !others.has(element))
      for (const inner of elementsIn([element])) others.add(inner);
  return others;
}

/** The `<article>` whose heading is the headline. */
function articleOf(title: string | undefined, measures: Measures): HtmlElement | undefined {
  if (title === undefined) return undefined;
  for (const heading of measures.keys()) {
    if (heading.name !== "h1" && heading.name !== "h2") continue;
    const article = articleAround(heading);
    if (article && areAlike(shortText(heading, LONGEST), title)) return article;
  }
  return undefined;
}

function articleAround(element: HtmlElement): HtmlElement | undefined {
  if (element.name === "article") return element;
  for (const outer of around(element)) if (outer.name === "article") return outer;
  return undefined;
}

/** How many articles make a page of several. */
const SEVERAL = 3;

/** Whether blocks are of several articles of which most have a headline that leads to them, as on a paper's front page. */
export function areOfSeveral(blocks: readonly Block[], measures: Measures): boolean {
  const articles = new Set(blocks.map(({ place }) => place.holder && articleAround(place.holder)));
  articles.delete(undefined);
  if (articles.size < SEVERAL) return false;
  const led = new Set<HtmlElement | undefined>();
  for (const element of measures.keys())
    if (headingElements.has(element.name) && isLink(element, measures))
      led.add(articleAround(element));
  return [...articles].filter((article) => led.has(article)).length > articles.size / 2;
}

function isLink(heading: HtmlElement, measures: Measures): boolean {
  const { length, linked } = measures.get(heading) ?? { length: 0, linked: 0 };
  const isWithin = [...around(heading)].some(({ name }) => name === "a");
  return isWithin || linked > length / 2;
}
