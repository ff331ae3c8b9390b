import { type Facts, noFacts, firstKnown } from "../domain/article.ts";
import { FileFault } from "../domain/file-fault.ts";
import { type Body, bodyOf, htmlBody } from "./body.ts";
import { dayOf } from "./day-of.ts";
import type { Draft, Found } from "./draft.ts";
import { type Left, draftOf, foundBy, shared } from "./found.ts";
import { nitfBody, nitfFacts } from "./nitf.ts";
import { statusOf } from "./status.ts";
import { address, language, laterDay, nameList, named, plainLine } from "./written.ts";
import type { XmlElement } from "./xml.ts";
import { htmlWithin, lineWithin, part, parts, partsWithin, textWithin } from "./xml-parts.ts";

/**
 * What comes of NewsML-G2: of a `newsItem`, or of each in a `newsMessage`.
 * @throws FileFault when there is none.
 */
export function* newsmlItems(root: XmlElement, facts: Facts): Iterable<Found> {
  const items = root.name === "newsItem" ? [root] : partsWithin(root, /^newsItem$/u);
  if (items.length === 0)
    throw new FileFault(`holds no news item, only a ${root.name}`, "export the items themselves");
  const alone = items.length === 1;
  for (const [index, item] of items.entries())
    yield foundBy(
      () => article(item, alone ? facts : shared(facts)),
      alone ? undefined : `item ${index + 1}`,
    );
}

function article(item: XmlElement, otherwise: Facts): Draft | Left {
  const status = codeOf(part(item, "itemMeta", "pubStatus")) ?? "usable";
  if (statusOf(status) === "withdrawn") return { reason: `its publisher has ${status} it` };
  const body = bodyIn(item);
  if (body === undefined) return { reason: `holds no text, only ${whatIsIn(item)}` };
  const nitf = part(item, "contentSet", "inlineXML", "nitf");
  const facts = firstKnown(factsOf(item), nitf === undefined ? noFacts : nitfFacts(nitf));
  return draftOf(firstKnown(facts, otherwise), body);
}

/** The first rendition that is text. */
function bodyIn(item: XmlElement): Body | undefined {
  const content = part(item, "contentSet");
  for (const inline of parts(content, "inlineXML")) {
    const nitf = part(inline, "nitf");
    if (nitf !== undefined) return nitfBody(nitf);
    return htmlBody(htmlWithin(part(inline, "html", "body") ?? inline));
  }
  const inline = parts(content, "inlineData").find(isText);
  const text = textWithin(inline) ?? "";
  if (inline === undefined) return undefined;
  return isHtml(inline) ? htmlBody(text) : bodyOf(text);
}

const typeOf = ({ attributes }: XmlElement) => attributes.get("contenttype") ?? "text/plain";
const isHtml = (inline: XmlElement) => /html/iu.test(typeOf(inline));
const isText = (inline: XmlElement) =>
  !inline.attributes.has("encoding") && (isHtml(inline) || /^text\//iu.test(typeOf(inline)));

/** `ninat:picture` is a picture. */
function whatIsIn(item: XmlElement): string {
  const itemClass = codeOf(part(item, "itemMeta", "itemClass"));
  return itemClass === undefined || itemClass === "text" ? "links to it" : `a ${itemClass}`;
}

function factsOf(item: XmlElement): Facts {
  const [itemMeta, contentMeta] = [part(item, "itemMeta"), part(item, "contentMeta")];
  return {
    title:
      lineWithin(parts(contentMeta, "headline").find(isMain)) ??
      lineWithin(part(itemMeta, "title")),
    publisher: nameOf(part(itemMeta, "provider")) ?? nameOf(part(contentMeta, "infoSource")),
    author: authors(contentMeta),
    published: publicationDay(itemMeta),
    url: addressOf(item),
    language: languageOf(item),
  };
}

/** `<headline role="hld:subHeadline">` stands below another. */
function isMain({ attributes }: XmlElement): boolean {
  return !/sub/iu.test(attributes.get("role") ?? "");
}

/**
 * The day on which the item's first version was made, which is when agencies send it; not that of later versions, which are corrections and
 * write-throughs; no day before the embargo ends. `contentCreated` may be long before.
 */
function publicationDay(itemMeta: XmlElement | undefined): string | undefined {
  const [first, version, embargo] = ["firstCreated", "versionCreated", "embargoed"].map((name) =>
    dayOf(lineWithin(part(itemMeta, name))),
  );
  const made = first ?? version;
  return made === undefined ? undefined : laterDay(made, embargo);
}

/** `<by>By Ann Lee</by>`, or the names of whoever made it. */
function authors(contentMeta: XmlElement | undefined): string | undefined {
  const bylines = parts(contentMeta, "by").flatMap((by) => lineWithin(by) ?? []);
  if (bylines.length > 0) return nameList(bylines.map(named));
  return nameList(parts(contentMeta, "creator").flatMap((creator) => nameOf(creator) ?? []));
}

/** By its name, a literal, or the code among IPTC's news providers. */
function nameOf(party: XmlElement | undefined): string | undefined {
  const { attributes } = party ?? {};
  const code = /^nprov:(.+)$/u.exec(attributes?.get("qcode") ?? "")?.[1];
  return (
    lineWithin(part(party, "name")) ?? plainLine(attributes?.get("literal")) ?? plainLine(code)
  );
}

/** Where the item says that it stands on the web, or its identifier where that is an address. */
function addressOf(item: XmlElement): string | undefined {
  const link = parts(item, "itemMeta", "link").find(({ attributes }) =>
    /\bcanonical$/u.test(attributes.get("rel") ?? ""),
  );
  return address(link?.attributes.get("href")) ?? address(item.attributes.get("guid"));
}

function languageOf(item: XmlElement): string | undefined {
  const [tag, another] = parts(item, "contentMeta", "language").flatMap(
    ({ attributes }) => attributes.get("tag") ?? [],
  );
  const ofText = part(item, "contentSet", "inlineXML")?.attributes.get("lang");
  return language(
    ofText ?? (another === undefined ? tag : undefined) ?? item.attributes.get("lang"),
  );
}

/** `usable` of `stat:usable`. */
function codeOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get("qcode")?.replace(/^.*:/su, "");
}
