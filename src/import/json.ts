import type { Facts } from "../domain/article.ts";
import { FileFault } from "../domain/file-fault.ts";
import type { Document, Found } from "./draft.ts";
import { isJsonFeed, jsonFeed } from "./feed.ts";
import { shared } from "./found.ts";
import { hasText, jsonArticle } from "./json-article.ts";
import { isObject, jsonValue } from "./json-value.ts";
import { textOf } from "./text-of.ts";

/** Reads JSON: a feed, an article, a list of them, or an object that holds such a list: `{"articles": […]}`. */
export function jsonFile({ bytes, type, facts }: Document): Iterable<Found> {
  return jsonArticles(jsonValue(textOf(bytes, { type })), facts);
}

/**
 * The articles in a value.
 * @throws FileFault when it is a list of none.
 */
export function* jsonArticles(value: unknown, facts: Facts): Iterable<Found> {
  if (isJsonFeed(value)) return yield* jsonFeed(value, facts);
  const list = listIn(value);
  if (list === undefined) return yield jsonArticle(value, facts, undefined);
  if (list.length === 0) throw new FileFault("holds no article", "export it anew");
  for (const [index, inner] of list.entries())
    yield jsonArticle(inner, shared(facts), `article ${index + 1}`);
}

const LISTS =
  /^(?:articles|items|entries|results|docs|documents|data|hits|posts|news|stories|records|rows)$/iu;

/** A list, or the one within an object that has no text of its own. */
function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || hasText(value)) return undefined;
  const lists = Object.entries(value).flatMap(([key, inner]) =>
    LISTS.test(key) && Array.isArray(inner) && inner.some(isObject) ? [inner] : [],
  );
  return lists.length === 1 ? lists[0] : undefined;
}
