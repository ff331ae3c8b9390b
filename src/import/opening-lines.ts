import { type Facts, firstKnown, noFacts } from "../domain/article.ts";
import { authorIn } from "./byline.ts";
import { dayOf } from "./day-of.ts";
import { line } from "./line.ts";

/** What stands above the body of a plain text. */
export interface Opening {
  readonly facts: Facts;
  /** Where the body begins, in UTF-16 code units. */
  readonly end: number;
}

/** A line that is not blank. */
interface Line {
  readonly text: string;
  readonly start: number;
  /** Past its line feed. */
  readonly end: number;
  /** Whether it stands right below another. */
  readonly goesOn: boolean;
}

/** So many lines are looked at: nobody writes more above an article. */
const most = 12;

/**
 * Tells the lines above the body from the body:
 *
 *     Harbour                                    a section
 *     Ferry to run in winter                     the headline
 *     Ferry to run in winter                     once more
 *     By Ann Lee                                 the author
 *     5 April 2031                               the day
 *     The ferry will run in winter, … on Friday. the body
 *
 * A text whose first line is a sentence has none of them. Lines such as `Title: Ferry to run in winter` are taken by their names.
 */
export function openingLines(text: string): Opening {
  const lines = firstLines(text);
  const named = namedFacts(lines);
  if (named.used > 0) return { facts: named.facts, end: startOf(lines, named.used) };
  return headed(lines);
}

function firstLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const found of text.matchAll(/^[^\S\n]*(\S[^\n]*)(?:\n|$)/gmu)) {
    const [start, end] = [found.index, found.index + found[0].length];
    const goesOn = lines.at(-1)?.end === start;
    lines.push({ text: (found[1] ?? "").trim(), start, end, goesOn });
    if (lines.length === most) break;
  }
  return lines;
}

const names: Readonly<Record<string, keyof Facts>> = {
  title: "title",
  headline: "title",
  author: "author",
  by: "author",
  byline: "author",
  date: "published",
  published: "published",
  publisher: "publisher",
  source: "publisher",
  url: "url",
  link: "url",
};

/** What such lines also tell, and nobody asks for. */
const passedOver =
  /^(?:body|byline|category|copyright|dateline|id|keywords|section|slug|summary|tags|text|updated|words?)$/iu;

/** One such line may be the beginning of anything. */
const leastNamed = 2;

function namedFacts(lines: readonly Line[]): { readonly facts: Facts; readonly used: number } {
  const facts: Record<string, string | undefined> = {};
  let [used, known] = [0, 0];
  for (const { text } of lines) {
    const [, name = "", value = ""] = /^([a-z]{2,9})\s*:\s*(.*)$/iu.exec(text) ?? [];
    const key = names[name.toLowerCase()];
    if (key === undefined && !passedOver.test(name)) break;
    if (key !== undefined && value !== "") {
      known += 1;
      facts[key] ??= valueOf(key, value);
    }
    used += 1;
  }
  return known < leastNamed
    ? { facts: noFacts, used: 0 }
    : { facts: { ...noFacts, ...facts }, used };
}

function valueOf(key: keyof Facts, value: string): string | undefined {
  if (key === "published") return dayOf(value);
  return key === "url" ? address(value) : line(value.replace(/^by\s+(?=\S)/iu, ""));
}

function address(written: string): string | undefined {
  return /^https?:\/\/[^\s"<>]+$/iu.test(written) && URL.canParse(written) ? written : undefined;
}

/** The day, the author or the address may stand above the headline or below it. */
function headed(lines: readonly Line[]): Opening {
  const above = factsFrom(lines, 0, "");
  const head = headlineIn(lines.slice(above.next));
  if (head === undefined) return { facts: above.facts, end: startOf(lines, above.next) };
  const below = factsFrom(lines, above.next + head.next, head.title);
  const title = line(head.title?.replace(/^#+\s+/u, ""));
  const { publisher } = head;
  const facts = firstKnown({ ...noFacts, title, publisher }, firstKnown(above.facts, below.facts));
  return { facts, end: startOf(lines, below.next) };
}

/** What lines tell that hold nothing else, and the headline once more; up to the first of another sort. */
function factsFrom(lines: readonly Line[], from: number, title: string | undefined) {
  let facts = noFacts;
  for (let next = from; ; next += 1) {
    const text = lines[next]?.text;
    const more = text !== undefined && text === title ? {} : factIn(text ?? "");
    if (more === undefined) return { facts, next };
    facts = { ...facts, ...more };
  }
}

function startOf(lines: readonly Line[], at: number): number {
  return lines[at]?.start ?? lines.at(-1)?.end ?? 0;
}

/** A headline with what stands above it. */
interface Head {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  /** The line behind it. */
  readonly next: number;
}

/** Behind so many sections at most. */
const mostSections = 3;

/** What is there twice, else the line behind the sections, else the last of what look like sections, where no name looks like it. */
function headlineIn(lines: readonly Line[]): Head | undefined {
  const publisher = line(lines.find(({ text }, at) => at === 0 && ofPress.test(text))?.text);
  const twice = lines
    .slice(0, mostSections + 1)
    .findIndex(({ text }, at) => isHeadline(text) && lines[at + 1]?.text === text);
  if (twice >= 0) return { title: lines[twice]?.text, publisher, next: twice + 1 };
  const sections = lines.findIndex((_, at) => at >= mostSections || !isSectionAt(lines, at));
  const [next, behind] = [lines[sections], lines[sections + 1]];
  if (next === undefined) return undefined;
  if (behind !== undefined && isHeadline(next.text)) {
    const isTwo = behind.goesOn && /^\p{Ll}/u.test(behind.text) && isHeadline(behind.text);
    const title = isTwo ? `${next.text} ${behind.text}` : next.text;
    return { title, publisher, next: sections + (isTwo ? 2 : 1) };
  }
  const last = lines[sections - 1]?.text ?? "";
  if (/\s\p{Ll}/u.test(last)) return { title: last, publisher, next: sections };
  const isOne = sections === 1 && (publisher !== undefined || !/\s/u.test(last));
  return isOne ? { title: undefined, publisher, next: 1 } : undefined;
}

/** `The Harbour Mail` */
const ofPress =
  /^The (?:\p{Lu}\p{L}+ )*(?:Chronicle|Daily|Echo|Gazette|Globe|Guardian|Herald|Independent|Journal|Mail|Mirror|News|Observer|Post|Press|Standard|Star|Sun|Telegraph|Times|Tribune|Wire)$/u;

function isSectionAt(lines: readonly Line[], at: number): boolean {
  const [it, next] = [lines[at], lines[at + 1]];
  const goesOn = next?.goesOn === true && /^\p{Ll}/u.test(next.text);
  return it !== undefined && isSection(it.text) && !goesOn;
}

const [longestHeadline, longestSection] = [200, 30];

/** Ends as a sentence does, or as one that goes on; `the U.S.` does not. */
const sentenceEnd = /(?<!\b[A-Z]\.[A-Z])[.:;,…][”"’')\]]*$/u;

/** Has another sentence behind its first. */
const sentences = /(?<=[\p{Ll}\d])[.?!][”"’')]?\s+[“"‘(]?\p{Lu}\p{Ll}*\s+\p{Ll}/u;

/** Is quoted from its beginning to its end, or goes on in the next line. */
const quoted = /^[“"][^”"]*[”"]?$/u;

/** A line that is no sentence and that nobody says. */
function isHeadline(text: string): boolean {
  const isLine = text.length <= longestHeadline && /\p{L}/u.test(text);
  return isLine && ![sentenceEnd, sentences, quoted].some((body) => body.test(text));
}

/** `Geopolitics`, `World / Europe`: the place in the newspaper. */
function isSection(text: string): boolean {
  const isShort = text.length <= longestSection && text.split(/\s+/u).length <= 3;
  return isShort && /^\p{Lu}[\p{L}\s&/|>·,-]*$/u.test(text);
}

/** All that a line may hold beside the day's name and number, when it holds nothing but a day. */
const ofDates = [
  /^(?:published|posted|date|updated|modified)(?:\s+on)?\s*:?\s+/iu,
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/giu,
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/giu,
  /\b(?:at|am|pm|a\.m|p\.m|gmt|utc|bst|cet|est|edt|et)\b|(?<=\d)(?:th|st|nd|rd)\b/giu,
  /(?<=\d)[TZ](?=\d|$)|[\d\s:.,/+|-]/gu,
];

/** The author, the day or the address, where a line holds nothing else. */
function factIn(text: string): Partial<Facts> | undefined {
  const author = authorIn(text);
  if (author !== undefined) return { author };
  const url = address(text);
  if (url !== undefined) return { url };
  const [labelled = /^/u, ...parts] = ofDates;
  const date = text.replace(labelled, "");
  const rest = parts.reduce((left, part) => left.replace(part, ""), date);
  const published = rest === "" ? dayOf(date) : undefined;
  if (published === undefined) return undefined;
  return /^(?:updated|modified)/iu.test(text) ? {} : { published };
}
