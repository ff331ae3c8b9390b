import { type Facts, noFacts, firstKnown } from "../domain/article.ts";
import { type Body, htmlBody } from "./body.ts";
import { dayOf } from "./day-of.ts";
import type { Draft } from "./draft.ts";
import { type Left, draftOf } from "./found.ts";
import { statusOf } from "./status.ts";
import { address, language, laterDay, nameList, named, plainLine } from "./written.ts";
import type { XmlElement } from "./xml.ts";
import {
  type HtmlName,
  htmlWithin,
  lineWithin,
  part,
  parts,
  partsWithin,
  textWithin,
} from "./xml-parts.ts";

/** The article of an `nitf` element, in NITF (News Industry Text Format) 2 or 3; what it does not tell is `otherwise`. */
export function nitfArticle(nitf: XmlElement, otherwise: Facts): Draft | Left {
  const status = part(nitf, "head", "docdata")?.attributes.get("management-status") ?? "usable";
  if (statusOf(status) === "withdrawn") return { reason: `its publisher has ${status} it` };
  return draftOf(firstKnown(nitfFacts(nitf), otherwise), nitfBody(nitf));
}

/** What an `nitf` element tells of its article. */
export function nitfFacts(nitf: XmlElement): Facts {
  const [head, bodyHead] = [part(nitf, "head"), part(nitf, "body", "body.head")];
  const publication = part(head, "pubdata")?.attributes;
  return {
    ...noFacts,
    title: lineWithin(part(bodyHead, "hedline", "hl1")) ?? lineWithin(part(head, "title")),
    publisher: plainLine(publication?.get("name")) ?? lineWithin(part(bodyHead, "distributor")),
    author: nameList(parts(bodyHead, "byline").flatMap(authors)),
    published: publicationDay(head),
    url: address(publication?.get("ex-ref")),
    language: language(["lang", "baselang"].map((key) => nitf.attributes.get(key)).find(Boolean)),
  };
}

/** The body, below the line that says whence it was written where it is not in the text itself. */
export function nitfBody(nitf: XmlElement): Body {
  const { text, warnings } = htmlBody(
    parts(nitf, "body", "body.content")
      .map((content) => htmlWithin(withDashes(content), htmlName))
      .join(""),
  );
  const dateline = datelineOf(part(nitf, "body", "body.head", "dateline"));
  const isApart = dateline !== undefined && !text.startsWith(dateline) && text !== "";
  const apart = leftOut(nitf).filter((line) => /["“”„«»]/u.test(line));
  return {
    text: isApart ? `${dateline}\n\n${text}` : text,
    warnings: [
      ...warnings,
      ...apart.map((line) => `left out with a quotation in it: ${shown(line)}`),
    ],
  };
}

/** What stands beside the text: lines below the headline, a summary, captions and what is below it all. */
function leftOut(nitf: XmlElement): readonly string[] {
  const beside = [
    ...parts(nitf, "body", "body.head", "hedline", "hl2"),
    ...parts(nitf, "body", "body.head", "abstract"),
    ...parts(nitf, "body", "body.content").flatMap((content) => partsWithin(content, /^media$/u)),
    ...parts(nitf, "body", "body.end"),
  ];
  return beside.map((element) => (textWithin(element) ?? "").replace(/\s+/gu, " ").trim());
}

/** The beginning, in UTF-16 code units, is enough to find it by. */
const shown = (line: string) => (line.length > 100 ? `${line.slice(0, 100)}…` : line);

/** `<dateline><location>PORT ELLEN</location>, <story.date>Feb. 25</story.date></dateline>`; some write a time for machines in it. */
function datelineOf(dateline: XmlElement | undefined): string | undefined {
  const line = lineWithin(dateline)?.replace(/\d{8}T\d{4,6}(?:Z|[+-]\d{4})?/gu, "");
  return line !== undefined && /\p{L}/u.test(line) ? plainLine(line) : undefined;
}

/** `By <person>Ann Lee</person>, <byttl>Harbour Correspondent</byttl>`. */
function authors(byline: XmlElement): readonly string[] {
  const persons = partsWithin(byline, /^person$/u).flatMap((person) => lineWithin(person) ?? []);
  if (persons.length > 0) return persons;
  const untitled = byline.content.filter(
    (inner) => typeof inner === "string" || inner.name !== "byttl",
  );
  const line = lineWithin({ ...byline, content: untitled });
  return line === undefined ? [] : [named(line)];
}

/** The day of issue, or that of release where it is the later. */
function publicationDay(head: XmlElement | undefined): string | undefined {
  const [issue, release] = ["date.issue", "date.release"].map((name) =>
    dayOf(part(head, "docdata", name)?.attributes.get("norm")),
  );
  return (
    laterDay(issue, release) ?? dayOf(part(head, "pubdata")?.attributes.get("date.publication"))
  );
}

/** Tells whose words a block quotation is: `<bq>… <credit>Ann Lee</credit></bq>`. */
function withDashes(element: XmlElement): XmlElement {
  const content = element.content.map((inner) => {
    if (typeof inner === "string") return inner;
    const isCredit = element.name === "bq" && inner.name === "credit";
    return isCredit
      ? { ...inner, name: "p", content: ["— ", ...inner.content] }
      : withDashes(inner);
  });
  return { ...element, content };
}

/** Elements that HTML has too. */
const SHARED = new Set(
  "p pre hr br ol ul li dl dt dd table thead tbody tfoot tr th td q a em".split(" "),
);

/** Elements that HTML has under another name. */
const RENAMED = new Map([
  ["block", "div"],
  ["hl1", "h2"],
  ["hl2", "h3"],
  ["bq", "blockquote"],
  ["fn", "p"],
  ["note", "div"],
  ["abstract", "div"],
  ["nitf-table", "table"],
]);

/** Pictures with their captions, and what is told of the text rather than in it. */
const APART = new Set([
  "media",
  "credit",
  "copyrite",
  "datasource",
  "byline",
  "dateline",
  "nitf-table-metadata",
]);

/** Names, places and whatever else NITF marks within lines are words of the line. */
const htmlName: HtmlName = ({ name }) => {
  if (APART.has(name)) return undefined;
  return SHARED.has(name) ? name : (RENAMED.get(name) ?? "span");
};
