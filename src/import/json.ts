import type { Facts } from "../domain/article.ts";
import { FileFault } from "../domain/file-fault.ts";
import type { Document, Found } from "./draft.ts";
import { isJsonFeed, jsonFeed } from "./feed.ts";
import { shared } from "./found.ts";
import { hasText, jsonArticle } from "./json-article.ts";
import { isObject, jsonValue } from "./json-value.ts";
import { speechesIn } from "./speeches.ts";
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
  if (speechesIn(list) !== undefined) {
    const around = isObject(value) ? value : {};
    return yield jsonArticle({ ...around, turns: list }, facts, undefined);
  }
  for (const [index, inner] of list.entries())
    yield jsonArticle(inner, shared(facts), `article ${index + 1}`);
}

const LISTS =
  /^(?:articles|items|entries|results|docs|documents|data|hits|posts|news|stories|records|rows)$/iu;

/** A list, or the one within an object that has no text of its own, or within its `response`. */
function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || hasText(value)) return undefined;
  const lists = Object.entries(value).flatMap(([key, inner]) =>
    LISTS.test(key) && Array.isArray(inner) && inner.some(isObject) ? [inner] : [],
  );
  if (lists.length === 0 && isObject(value["response"])) {
    const { response: _, ...within } = value["response"];
    return listIn(within);
  }
  return lists.length === 1 ? lists[0] : undefined;
}
