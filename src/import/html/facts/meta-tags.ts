import { attributeOf, type HtmlElement } from "../tree.ts";

/** What a page's `<meta>` tell, by name in lower case, each in the order of the page. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** The most that is kept of one name: authors may be several. */
const MOST = 20;

/** The `<meta>` of a page: Open Graph, Dublin Core, and what makers of pages name themselves. */
export function metaTags(elements: readonly HtmlElement[]): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of elements) {
    const content = element.name === "meta" ? attributeOf(element, "content")?.trim() : "";
    if (content === undefined || content === "") continue;
    for (const attribute of ["name", "property", "itemprop"]) {
      const name = attributeOf(element, attribute)?.trim().toLowerCase();
      if (name === undefined) continue;
      const told = tags.get(name);
      if (told === undefined) tags.set(name, [content]);
      else if (told.length < MOST) told.push(content);
    }
  }
  return tags;
}

/** All that is told under the first of these names under which anything is told. */
export function toldAs(tags: MetaTags, names: readonly string[]): readonly string[] {
  return names.map((name) => tags.get(name)).find((told) => told !== undefined) ?? [];
}

/** What a name's first value comes to, of the first name whose comes to anything. */
export function firstOf(
  tags: MetaTags,
  names: readonly string[],
  read: (content: string) => string | undefined,
): string | undefined {
  return names
    .flatMap((name) => tags.get(name) ?? [])
    .map(read)
    .find((value) => value !== undefined);
}

/** Names under which makers of pages tell the time of publication; none of them is that of a change. */
export const publishedNames = (
  "article:published_time article:published datepublished parsely-pub-date sailthru.date pubdate publishdate publish-date " +
  "publish_date publication_date article.published dc.date.issued dcterms.issued dc.date dcterms.date date " +
  "cxenseparse:recs:publishtime citation_publication_date originalpublicationdate"
).split(" ");

/** Names under which they tell who wrote it. */
export const authorNames =
  "author byl parsely-author sailthru.author dc.creator dcterms.creator citation_author article:author".split(
    " ",
  );
