import { around, attributeOf, type HtmlElement, shortText } from "../tree.ts";
import type { MetaTags } from "./meta-tags.ts";
import { folded, nameOf } from "./names.ts";

/** Who tells a page's headline. */
export interface HeadlineSources {
  readonly elements: readonly HtmlElement[];
  readonly tags: MetaTags;
  /** By its JSON-LD. */
  readonly linked: string | undefined;
  readonly publisher: string | undefined;
}

/** The headline that readers see, where others tell the same, or JSON-LD tells none of theirs; else what they tell, strongest first. */
export function headlineOf({ elements, tags, linked, publisher }: HeadlineSources) {
  const names = [publisher, ...siteNames(elements, tags)].filter((name) => name !== undefined);
  const isName = (title: string) => names.some((name) => folded(title) === folded(name));
  const headings = shownHeadings(elements);
  const titles = titlesOf(elements, tags)
    .map((title) => withoutNames(title, names))
    .filter((title) => !isName(title));
  const told = linked === undefined ? titles : [withoutNames(linked, names), ...titles];
  const agreed = headings.find((one) => told.some((title) => areAlike(one, title)));
  if (agreed !== undefined) return agreed;
  if (linked !== undefined && titles.some((title) => areAlike(linked, title))) return told[0];
  const own = ownHeading(elements);
  if (own !== undefined && !isName(own) && !isEndOf(own, tags, elements)) return own;
  return told[0] ?? (headings.length === 1 ? headings[0] : undefined);
}

/** Whether words are a part of the page's title as a site's name is: `Ferry stops | The Harbour Post`. */
const isEndOf = (words: string, tags: MetaTags, elements: readonly HtmlElement[]) =>
  titlesOf(elements, tags).some((title) =>
    title.split(parting).map(folded).includes(folded(words)),
  );

/** The heading of the first rank, where the page has one that is not of its top or of a box. */
function ownHeading(elements: readonly HtmlElement[]): string | undefined {
  const all = elements.filter(({ name }) => name === "h1").slice(0, HEADINGS);
  const [own, ...others] = all.filter(isOfArticle);
  return own === undefined || others.length > 0 ? undefined : nameOf(shortText(own, LONGEST));
}

function isOfArticle(heading: HtmlElement): boolean {
  for (const { name } of around(heading)) {
    if (name === "article" || name === "main") return true;
    if (/^(?:header|nav|aside|footer|dialog|a)$/u.test(name)) return false;
  }
  return true;
}

/** No page has more links to its site's first page that are looked at. */
const LINKS = 20;

/** What a site calls itself: by a `<meta>`, and in links to its first page. */
function siteNames(
  elements: readonly HtmlElement[],
  tags: MetaTags,
): readonly (string | undefined)[] {
  const links = elements
    .filter((element) => element.name === "a" && attributeOf(element, "href") === "/")
    .slice(0, LINKS);
  return [tags.get("application-name")?.[0], ...links.map((link) => shortText(link, LONGEST))].map(
    nameOf,
  );
}

/** No page has more headings of the first rank that could be its headline. */
const HEADINGS = 20;

/** A title that goes on beyond this is none, in UTF-16 code units. */
const LONGEST = 2000;

/** The words of the headings of the first rank. */
export function shownHeadings(elements: readonly HtmlElement[]): readonly string[] {
  return elements
    .filter(({ name }) => name === "h1")
    .slice(0, HEADINGS)
    .map((heading) => nameOf(shortText(heading, LONGEST)))
    .filter((words) => words !== undefined);
}

/** Titles of the page, which may end with its publisher's name; the strongest first. */
export function titlesOf(elements: readonly HtmlElement[], tags: MetaTags): readonly string[] {
  const title = elements.find(({ name, parent }) => name === "title" && isHead(parent));
  const shown = title === undefined ? undefined : nameOf(shortText(title, LONGEST));
  return [tags.get("og:title")?.[0], tags.get("twitter:title")?.[0], shown]
    .map(nameOf)
    .filter((name) => name !== undefined);
}

/** A drawing has a title too. */
const isHead = (parent: HtmlElement["parent"]) =>
  parent === null || !("name" in parent) || parent.name === "head" || parent.name === "html";

/** The shortest that two titles must share, in letters. */
const SHARED = 8;

/** Whether two writings are of one headline: the same, or one cut short. */
export function areAlike(one: string, other: string): boolean {
  const [short = "", long = ""] = [folded(one), folded(other)].toSorted(
    (a, b) => a.length - b.length,
  );
  return short === long || (short.length >= SHARED && long.includes(short));
}

/** The headline that stands at the top of a text, as one of these lines, where the page's title is that and a name: `The Post: Ferry stops`. */
export function headlineAt(
  lines: readonly string[],
  title: string | undefined,
): string | undefined {
  const parts = new Set((title ?? "").split(parting).map(folded));
  return parts.size < 2
    ? title
    : (lines.find((line) => folded(line) !== "" && parts.has(folded(line))) ?? title);
}

/** What parts a headline from the name of whoever published it: `Ferry stops | The Harbour Post`, `The Harbour Post: Ferry stops`. */
const parting = /(?:\s[|–—·•»-]+|:)\s/gu;

/** A page's title without the name of its site, by the first of those that stands there. */
function withoutNames(title: string, names: readonly string[]): string {
  const cut = names.map((name) => withoutPublisher(title, name));
  return cut.find((one) => one !== title) ?? title;
}

/** A page's title without its publisher's name at the end or the beginning; as it is where the name is not known to stand there. */
function withoutPublisher(title: string, publisher: string | undefined): string {
  const name = folded(publisher ?? "");
  if (name === "") return title;
  const gaps = [...title.matchAll(parting)];
  const end = gaps.find(({ index }) => isOf(name, title.slice(index)));
  if (end !== undefined && end.index > 0) return title.slice(0, end.index);
  const start = gaps.find(({ index }) => isOf(name, title.slice(0, index)));
  return start === undefined ? title : title.slice(start.index + start[0].length);
}

/** "Post" and "The Post" are one. */
function isOf(name: string, part: string): boolean {
  const other = folded(part);
  return other !== "" && (other === name || other === `the${name}` || `the${other}` === name);
}
