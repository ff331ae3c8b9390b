import { type Facts, firstKnown } from "../domain/article.ts";
import { FileFault } from "../domain/file-fault.ts";
import { type Body, bodyOf, htmlBody } from "./body.ts";
import type { Draft, Found, Place } from "./draft.ts";
import { type Left, draftOf, foundBy } from "./found.ts";
import { type JsonObject, isObject } from "./json-value.ts";
import { isNinjs, ninjsArticle } from "./ninjs.ts";
import { speechesIn } from "./speeches.ts";
import { Told } from "./told.ts";
import { toldArticle } from "./told-article.ts";

/** What dumps call the text of an article, without case, `_` and `-`; the first that is usable counts. */
const keys = {
  text: [
    "text",
    "body",
    "content",
    "articlebody",
    "bodytext",
    "maintext",
    "fulltext",
    "contenttext",
    "article",
    "transcript",
  ],
  html: ["bodyhtml", "contenthtml", "html"],
  speeches: ["turns", "transcript", "segments", "utterances", "text", "body", "content"],
  kind: ["kind", "type"],
} as const;

/** What comes of a value in a dump that is to be an article, in ninjs or with keys of its own; what it does not tell is `otherwise`. */
export function jsonArticle(value: unknown, otherwise: Facts, place: Place): Found {
  return foundBy(() => {
    if (!isObject(value)) throw new FileFault(`is ${typeName(value)}, no article`, withText);
    return isNinjs(value) ? ninjsArticle(value, otherwise) : article(value, otherwise);
  }, place);
}

const withText = 'write it as {"title": "…", "text": "…"}';

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}

function article(value: JsonObject, otherwise: Facts): Draft | Left {
  const told = new Told(value);
  const known = toldArticle(told);
  if ("reason" in known) return known;
  const { facts, warnings, ...standing } = known;
  const body = bodyIn(told, value);
  const draft = draftOf(firstKnown(facts, otherwise), body, kindIn(told));
  return { ...draft, ...standing, warnings: [...draft.warnings, ...warnings] };
}

function kindIn(told: Told): Draft["kind"] {
  const isSpeech = told.first(keys.speeches, speechesIn) !== undefined;
  return isSpeech ? "transcript" : (told.first(keys.kind, transcript) ?? "report");
}

function transcript(kind: unknown): "transcript" | undefined {
  return typeof kind === "string" && /^transcript$/iu.test(kind) ? "transcript" : undefined;
}

/** Who speaks stands only in a list of turns; mark-up has the paragraphs for sure. */
function bodyIn(told: Told, value: JsonObject): Body {
  const speeches = told.first(keys.speeches, speechesIn);
  if (speeches !== undefined) return bodyOf(speeches);
  const html = told.first(keys.html, fragmentIn);
  if (html !== undefined) return htmlBody(html);
  const text = told.first(keys.text, textIn);
  if (text !== undefined) return bodyOf(text);
  const names = Object.keys(value).slice(0, 20).join(", ") || "none";
  throw new FileFault(`has no text; its keys are: ${names.slice(0, 300)}`, 'give it a key "text"');
}

/** Whether an object of JSON has the text of an article itself. */
export function hasText(value: JsonObject): boolean {
  const told = new Told(value);
  return (
    told.first([...keys.html, ...keys.text], textIn) !== undefined ||
    told.first(keys.speeches, speechesIn) !== undefined
  );
}

/** `"…"`, `["first paragraph", "second"]`, `{"rendered": "<p>…"}`. */
function textIn(value: unknown): string | undefined {
  const text =
    Array.isArray(value) && value.every((inner) => typeof inner === "string")
      ? value.join("\n\n")
      : isObject(value)
        ? value["rendered"]
        : value;
  return typeof text === "string" && text.trim() !== "" ? text : undefined;
}

/** Some dumps keep the whole page beside the text that they took from it. */
function fragmentIn(value: unknown): string | undefined {
  const html = textIn(value);
  return html !== undefined && /<(?:!doctype|html|head)\b/iu.test(html) ? undefined : html;
}
