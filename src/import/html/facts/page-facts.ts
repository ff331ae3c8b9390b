import type { Facts } from "../../../domain/article.ts";
import { authorIn } from "../../byline.ts";
import { dayOf } from "../../day-of.ts";
import { attributeOf, firstText, type HtmlElement, shortText, wordsOf } from "../tree.ts";
import { areAlike, headlineOf, shownHeadings, titlesOf } from "./headlines.ts";
import { type Linked, linkedArticles } from "./json-ld.ts";
import { languageOf } from "./languages.ts";
import {
  authorNames,
  firstOf,
  type MetaTags,
  metaTags,
  publishedNames,
  toldAs,
} from "./meta-tags.ts";
import { joined, nameOf } from "./names.ts";
import { pageAddress } from "./page-address.ts";
import { dayShown } from "./times.ts";

/** What a page tells of its article. */
export interface PageFacts extends Facts {
  /** Whether it is a live blog, which grows by posts. */
  readonly live: boolean;
  /** Whether the page may show only the beginning of it. */
  readonly locked: boolean;
  /** Its text as JSON-LD tells it. */
  readonly body: string | undefined;
}

/**
 * The facts that a page tells of its article, each by the strongest of those who tell it: JSON-LD, then `<meta>`, then what it shows. `known`
 * is told by whoever sent the page, and `comments` are the page's own.
 */
export function pageFacts(
  elements: readonly HtmlElement[],
  known: Facts,
  comments: readonly string[],
): PageFacts {
  const tags = metaTags(elements);
  const linked = ofThisPage(linkedArticles(elements), elements, tags);
  const publisher = linked?.publisher ?? firstOf(tags, publisherNames, nameOf) ?? known.publisher;
  const language = languageTold(elements) ?? linked?.language;
  return {
    title: headlineOf({ elements, tags, linked: linked?.title, publisher }) ?? known.title,
    publisher,
    author: linked?.author ?? authorOf(elements, tags, publisher) ?? known.author,
    published: linked?.published ?? dayTold(elements, tags) ?? known.published,
    url: pageAddress({ elements, tags, linked: linked?.url, fetched: known.url, comments }),
    language: language === undefined ? known.language : languageOf(language),
    live: linked?.live ?? false,
    locked: (linked?.locked ?? false) || elements.some(isPaywall),
    body: linked?.body,
  };
}

/** A box that stands where the rest of an article would. */
const isPaywall = (element: HtmlElement) =>
  ["class", "id"].some((name) =>
    wordsOf(element, name).some((word) =>
      /^(?:[\w-]+[-_])?paywall(?:[-_](?:box|prompt|banner|message|barrier|overlay|container|wrapper))?$/u.test(
        word,
      ),
    ),
  ) && shortText(element, BYLINE).trim() !== "";

const publisherNames = ["og:site_name", "publisher", "dc.publisher"];

/** A page may tell of articles that it only links to. */
function ofThisPage(
  articles: readonly Linked[],
  elements: readonly HtmlElement[],
  tags: MetaTags,
): Linked | undefined {
  const titles = [...titlesOf(elements, tags), ...shownHeadings(elements)];
  const own = articles.find(({ title }) => title && titles.some((other) => areAlike(title, other)));
  return own ?? (articles.length === 1 ? articles[0] : undefined);
}

function dayTold(elements: readonly HtmlElement[], tags: MetaTags): string | undefined {
  return firstOf(tags, publishedNames, dayOf) ?? dayShown(elements);
}

function authorOf(
  elements: readonly HtmlElement[],
  tags: MetaTags,
  publisher: string | undefined,
): string | undefined {
  const told = authorNames.map((name) => toldAs(tags, [name]).map(nameOf));
  const names =
    told.find((some) => some.some((name) => name !== undefined)) ?? shownAuthors(elements);
  return joined(names.filter((name) => name !== publisher));
}

/** The most that one article has, and a list of the staff has not. */
const AUTHORS = 4;

function shownAuthors(elements: readonly HtmlElement[]): readonly (string | undefined)[] {
  const ways = [
    namesIn(elements, "rel", "author", (link) => nameOf(firstText(link))),
    namesIn(elements, "itemprop", "author", (element) => nameOf(shortText(element, BYLINE))),
    namesIn(elements, "class", "byline", (element) =>
      authorIn(nameOf(shortText(element, BYLINE)) ?? ""),
    ),
  ];
  return ways.find((names) => names.length > 0) ?? [];
}

/** The longest byline, in UTF-16 code units. */
const BYLINE = 120;

function namesIn(
  elements: readonly HtmlElement[],
  attribute: string,
  word: string,
  read: (element: HtmlElement) => string | undefined,
): readonly string[] {
  const signed = elements.filter((element) => wordsOf(element, attribute).includes(word));
  const names = signed
    .slice(0, 10 * AUTHORS)
    .map(read)
    .filter((name) => name !== undefined);
  const each = [...new Set(names)];
  return each.length <= AUTHORS ? each : [];
}

function languageTold(elements: readonly HtmlElement[]): string | undefined {
  const html = elements.find(({ name }) => name === "html");
  return html === undefined
    ? undefined
    : (attributeOf(html, "lang") ?? attributeOf(html, "xml:lang"));
}
