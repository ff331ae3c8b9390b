import type { Article, Facts } from "../domain/article.ts";
import { FileFault } from "../domain/file-fault.ts";
import type { Body } from "./body.ts";
import { asReported, type Draft, type Found, type Place } from "./draft.ts";
import { ENTITY } from "./written.ts";

/** Why something is left alone. */
export interface Left {
  readonly reason: string;
}

/** What comes of one article of a document: what is made of it, or the fault that is thrown at it. */
export function foundBy(make: () => Draft | Left, place: Place): Found {
  try {
    const made = make();
    return "reason" in made
      ? { kind: "left", place, reason: made.reason }
      : { kind: "draft", place, draft: made };
  } catch (fault) {
    if (fault instanceof FileFault) return { kind: "refused", place, fault };
    throw fault;
  }
}

/**
 * The draft of what a format tells of an article.
 * @throws FileFault when the text is none.
 */
export function draftOf(facts: Facts, body: Body, kind: Article["kind"] = "report"): Draft {
  const text = withoutHeadline(body.text, facts.title);
  if (text.trim() === "") throw new FileFault("has no text", "leave it out, or give it its text");
  if (text.includes("\0")) throw new FileFault("holds a NUL byte in its text", "take it out");
  if (/\p{Cs}/u.test(text))
    throw new FileFault("holds half of a character (a lone surrogate)", "save it anew as UTF-8");
  const all = [...body.warnings, ...warnings(text)];
  return { ...asReported, ...facts, text, kind, warnings: all };
}

/** Some dumps and feeds escape what was escaped already, or have only the beginning. */
function warnings(text: string): readonly string[] {
  const [entity] = ENTITY.exec(text) ?? [];
  const [teaser] = TEASER.exec(text.trimEnd().slice(-LONGEST_END)) ?? [];
  return [
    ...(entity === undefined ? [] : [`the text has entities of HTML in it, such as ${entity}`]),
    ...(teaser === undefined
      ? []
      : [`the text may be only the beginning of the article: it ends with ${teaser.trim()}`]),
  ];
}

/** `[+2345 chars]`, `[…]`, `Continue reading Ferry back`, `… Read more`. */
const TEASER =
  /(?:\[\+\d+ chars\]|\[\s?(?:…|\.{3})\s?\]|(?<=^|\n|[…\]>.!?”"]\s?)(?:continue reading|read (?:more|the full (?:story|article)))\b[^\n.]*[.…»→]{0,3})$/iu;

/** In UTF-16 code units. */
const LONGEST_END = 200;

/** Facts of a whole document that hold for each article of it, if there are several. */
export function shared({ publisher, language }: Facts): Facts {
  const [title, author, published, url] = [undefined, undefined, undefined, undefined];
  return { title, publisher, author, published, url, language };
}

/** A text often begins with its headline, and some with it twice, in Markdown behind a `#`. What is left alone with nothing below it is the text. */
export function withoutHeadline(text: string, title: string | undefined): string {
  if (title === undefined) return text;
  return belowHeadline(belowHeadline(text, title), title);
}

function belowHeadline(text: string, title: string): string {
  const whole = text.trimStart();
  const end = whole.search(/[\r\n]/u);
  const rest = end < 0 ? "" : whole.slice(end).trimStart();
  return rest !== "" && headings(whole.slice(0, end)).includes(letters(title)) ? rest : text;
}

/** `# Ferry back` may be the headline, and `#1 is back` too. */
function headings(line: string): readonly string[] {
  return [letters(line), letters(line.replace(/^# /u, ""))];
}

function letters(line: string): string {
  return line.replace(/\s+/gu, " ").trim().replace(/\.$/u, "").toLowerCase();
}
