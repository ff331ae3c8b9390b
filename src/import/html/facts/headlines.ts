import { type HtmlElement, shortText } from "../tree.ts";
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

/** The headline that readers see, where others tell the same; else what they tell, strongest first. */
export function headlineOf({ elements, tags, linked, publisher }: HeadlineSources) {
  const [shown, ...more] = shownHeadings(elements);
  const told = [linked, ...titlesOf(elements, tags)]
    .filter((title) => title !== undefined)
    .map((title) => withoutPublisher(title, publisher))
    .filter((title) => folded(title) !== folded(publisher ?? ""));
  const agreed = [shown, ...more].find((one) => one && told.some((title) => areAlike(one, title)));
  return agreed ?? told[0] ?? (more.length === 0 ? shown : undefined);
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
