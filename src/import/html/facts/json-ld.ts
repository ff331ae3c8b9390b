import { DomUtils } from "htmlparser2";

import { noFacts, type Facts } from "../../../domain/article.ts";
import { dayOf } from "../../day-of.ts";
import { attributeOf, type HtmlElement } from "../tree.ts";
import { joined, nameOf } from "./names.ts";

/** What a page tells of an article in JSON-LD (schema.org). */
export interface Linked extends Facts {
  /** Whether it grows by posts, each with a time of its own. */
  readonly live: boolean;
  /** Whether only those who pay may read all of it. */
  readonly locked: boolean;
  /** Its text; undefined where that is not told. */
  readonly body: string | undefined;
}

type Thing = Readonly<Record<string, unknown>>;

type ThingsById = ReadonlyMap<unknown, Thing>;

/** Types that are articles, as schema.org has them. */
const articleTypes =
  /(?:^|[/:])(?:\w*(?:NewsArticle|BlogPosting)|Article|Report|SocialMediaPosting|ScholarlyArticle|TechArticle)$/u;

/** The articles that a page tells of; scripts that are not JSON are passed over. */
export function linkedArticles(elements: readonly HtmlElement[]): readonly Linked[] {
  const things = elements.filter(isJsonLd).flatMap((script) => thingsIn(parsed(script), NESTED));
  const byId = new Map(
    things.filter((thing) => own(thing, "name")).map((thing) => [own(thing, "@id"), thing]),
  );
  return things
    .filter((thing) => typesOf(thing).some((type) => articleTypes.test(type)))
    .map((thing) => linked(thing, byId));
}

function isJsonLd(element: HtmlElement): boolean {
  return (
    element.name === "script" &&
    /^application\/ld\+json/iu.test(attributeOf(element, "type")?.trim() ?? "")
  );
}

/** The JSON of a script, which some wrap as if it were XML or HTML. */
function parsed(script: HtmlElement): unknown {
  const text = DomUtils.textContent(script).trim();
  try {
    return JSON.parse(
      text.replace(/^(?:\/\/\s*)?<!(?:\[CDATA\[|--)|(?:\/\/\s*)?(?:\]\]|--)>;?$|;$/gu, ""),
    );
  } catch {
    return undefined;
  }
}

/** How deep things are looked for in one another. */
const NESTED = 4;

function thingsIn(value: unknown, depth: number): readonly Thing[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth - 1));
  if (!isThing(value)) return [];
  const nested = ["@graph", "mainEntity", "mainEntityOfPage"].map((key) => own(value, key));
  return [value, ...nested.flatMap((one) => thingsIn(one, depth - 1))];
}

const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null;

const own = (value: unknown, key: string): unknown =>
  isThing(value) && Object.hasOwn(value, key) ? value[key] : undefined;

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function typesOf(thing: Thing): readonly string[] {
  return listed(own(thing, "@type")).filter((type) => typeof type === "string");
}

function linked(thing: Thing, byId: ThingsById): Linked {
  const publisher = namesOf(own(thing, "publisher"), byId)[0];
  const authors = namesOf(own(thing, "author"), byId).filter((name) => name !== publisher);
  return {
    ...noFacts,
    title: nameOf(own(thing, "headline")) ?? nameOf(own(thing, "name")),
    publisher,
    author: joined(authors),
    published: dayOf(own(thing, "datePublished")),
    url: codeOf(own(thing, "url")) ?? codeOf(own(thing, "mainEntityOfPage")),
    language: codeOf(own(thing, "inLanguage")),
    live: typesOf(thing).some((type) => type.endsWith("LiveBlogPosting")),
    locked: /^false$/iu.test(String(own(thing, "isAccessibleForFree"))),
    body: textIn(own(thing, "articleBody")),
  };
}

/** The longest text that is taken out of JSON-LD, in UTF-16 code units. */
const LONGEST = 1_000_000;

const textIn = (value: unknown) =>
  typeof value === "string" && value.length <= LONGEST && value.trim() !== "" ? value : undefined;

/** Names of people or organisations, told as words, as things, or as a reference to a thing elsewhere on the page. */
function namesOf(value: unknown, byId: ThingsById): readonly (string | undefined)[] {
  return listed(value).map((one) => {
    const id = own(one, "@id");
    const named = nameOf(one) ?? nameOf(listed(own(one, "name"))[0]);
    if (named !== undefined || typeof id !== "string") return named;
    return nameOf(own(byId.get(id), "name"));
  });
}

/** What is no name: an address, a language. */
function codeOf(value: unknown): string | undefined {
  const [one] = listed(value);
  const told = typeof one === "string" ? one : own(one, "@id");
  return typeof told === "string" ? told : undefined;
}
