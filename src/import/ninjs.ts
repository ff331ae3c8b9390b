import { type Facts, firstKnown } from "../domain/article.ts";
import { type Body, bodyOf, htmlBody } from "./body.ts";
import { dayOf } from "./day-of.ts";
import type { Draft } from "./draft.ts";
import { type Left, draftOf } from "./found.ts";
import { type JsonObject, isObject } from "./json-value.ts";
import { statusOf } from "./status.ts";
import { address, hasMarkup, language, laterDay, named, oneLine } from "./written.ts";

/** Whether an object is a news item in ninjs (News in JSON), 1 to 3. */
export function isNinjs(value: JsonObject): boolean {
  const isItem = ["versioncreated", "pubstatus", "bodies"].some((key) => key in value);
  return isItem && typeof value["uri"] === "string";
}

/** The article of a news item in ninjs; what it does not tell is `otherwise`. */
export function ninjsArticle(item: JsonObject, otherwise: Facts): Draft | Left {
  const status = oneLine(item["pubstatus"]) ?? "usable";
  if (statusOf(status) === "withdrawn") return { reason: `its publisher has ${status} it` };
  const body = bodyIn(item);
  if (body === undefined) return { reason: `holds no text, only ${whatIsIn(item)}` };
  return draftOf(firstKnown(factsOf(item), otherwise), body);
}

/** One way in which the item gives its body or its headline. */
interface Rendition {
  readonly role: string;
  readonly type: string;
  readonly value: string;
}

/** The longest in mark-up, since that has the paragraphs for sure; else the longest. */
function bodyIn(item: JsonObject): Body | undefined {
  const bodies = renditions(item, "bodies", /^body(?:_|$)/u)
    .filter(({ value }) => value.trim() !== "")
    .toSorted((a, b) => b.value.length - a.value.length);
  const body = bodies.find(isHtml) ?? bodies[0];
  if (body === undefined) return undefined;
  return isHtml(body) ? htmlBody(body.value) : bodyOf(body.value);
}

function isHtml({ role, type, value }: Rendition): boolean {
  return /html|xml/iu.test(type === "" ? role : type) || hasMarkup(value);
}

function headline(item: JsonObject): string | undefined {
  const headlines = renditions(item, "headlines", /^headline(?:_|$)/u);
  const main = headlines.find(({ role }) => role === "main" || role === "") ?? headlines[0];
  return oneLine(main?.value) ?? oneLine(item["title"]);
}

/** `{"bodies": [{"role": "main", "contenttype": "text/html", "value": "…"}]}`, or in ninjs 1 `{"body_html": "…", "body_text": "…"}`. */
function renditions(item: JsonObject, list: string, single: RegExp): readonly Rendition[] {
  const listed = objectsIn(item[list]).map(({ role, contenttype: type, value }) => [
    role,
    type,
    value,
  ]);
  const apart = Object.entries(item)
    .filter(([key]) => single.test(key))
    .map(([key, value]) => [key.replace(single, ""), "", value]);
  return [...listed, ...apart].flatMap(([role, type, value]) =>
    typeof value === "string" ? { role: textOr(role), type: textOr(type), value } : [],
  );
}

function objectsIn(list: unknown): readonly JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function textOr(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function factsOf(item: JsonObject): Facts {
  const byline = oneLine(item["by"]) ?? oneLine(item["byline"]);
  return {
    title: headline(item),
    publisher: publisher(item),
    author: byline === undefined ? undefined : named(byline),
    published: publicationDay(item),
    url: address(item["url"]) ?? address(item["uri"]),
    language: language(item["language"]),
  };
}

/** `{"infosources": [{"name": "Harbour Wire"}]}`; in ninjs 1 `infosource`, and of many a provider `source`. */
function publisher(item: JsonObject): string | undefined {
  const sources = [...objectsIn(item["infosources"]), ...objectsIn(item["infosource"])];
  return (
    sources.map(({ name }) => oneLine(name)).find((name) => name !== undefined) ??
    oneLine(item["source"])
  );
}

/** As of NewsML-G2: of the first version where it is told, and no day before the embargo ends. */
function publicationDay(item: JsonObject): string | undefined {
  const made = dayOf(item["firstcreated"]) ?? dayOf(item["versioncreated"]);
  return made === undefined ? undefined : laterDay(made, dayOf(item["embargoed"]));
}

/** `a picture`. */
function whatIsIn(item: JsonObject): string {
  const type = oneLine(item["type"]);
  return type === undefined || type === "text" ? "links to it" : `a ${type}`;
}
