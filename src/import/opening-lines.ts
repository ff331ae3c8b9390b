import { type Facts, noFacts } from "../domain/article.ts";
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
    lines.push({
      text: (found[1] ?? "").trim(),
      start: found.index,
      end: found.index + found[0].length,
    });
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

/** One such line may be the beginning of anything. */
const leastNamed = 2;

function namedFacts(lines: readonly Line[]): { readonly facts: Facts; readonly used: number } {
  const facts: Record<string, string | undefined> = {};
  let used = 0;
  for (const { text } of lines) {
    const [, name = "", value = ""] = /^([a-z]{2,9})\s*:\s*(\S.*)$/iu.exec(text) ?? [];
    const key = names[name.toLowerCase()];
    if (key === undefined) break;
    facts[key] ??=
      key === "published" ? dayOf(value) : key === "url" ? address(value) : line(value);
    used += 1;
  }
  return used < leastNamed
    ? { facts: noFacts, used: 0 }
    : { facts: { ...noFacts, ...facts }, used };
}

function address(written: string): string | undefined {
  return /^https?:\/\/[^\s"<>]+$/iu.test(written) && URL.canParse(written) ? written : undefined;
}

function headed(lines: readonly Line[]): Opening {
  const at = headlineAt(lines);
  const title = at === undefined ? undefined : lines[at]?.text;
  if (at === undefined || title === undefined) return { facts: noFacts, end: startOf(lines, 0) };
  let facts: Facts = { ...noFacts, title: line(title.replace(/^#+\s+/u, "")) };
  for (let next = at + 1; ; next += 1) {
    const text = lines[next]?.text;
    const more = text === title ? {} : factIn(text ?? "");
    if (more === undefined) return { facts, end: startOf(lines, next) };
    facts = { ...facts, ...more };
  }
}

function startOf(lines: readonly Line[], at: number): number {
  return lines[at]?.start ?? lines.at(-1)?.end ?? 0;
}

/** Behind so many sections at most. */
const mostSections = 3;

/** Where the headline stands: what is there twice, else the line behind the sections, else the last of what look like sections. */
function headlineAt(lines: readonly Line[]): number | undefined {
  const twice = lines
    .slice(0, mostSections + 1)
    .findIndex(({ text }, at) => isHeadline(text) && lines[at + 1]?.text === text);
  if (twice >= 0) return twice;
  const sections = lines.findIndex(({ text }, at) => at >= mostSections || !isSection(text));
  const [next, behind] = [lines[sections], lines[sections + 1]];
  if (next === undefined) return undefined;
  if (behind !== undefined && isHeadline(next.text)) return sections;
  return sections > 0 ? sections - 1 : undefined;
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
  /^(?:published|posted|date)(?:\s+on)?\s*:?\s+/iu,
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/giu,
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/giu,
  /\b(?:at|am|pm|a\.m|p\.m|gmt|utc|bst|cet|est|edt|et)\b|(?<=\d)(?:th|st|nd|rd)\b/giu,
  /(?<=\d)[TZ](?=\d|$)|[\d\s:.,/+|-]/gu,
];

/** The author or the day, where a line holds nothing else. */
function factIn(text: string): Partial<Facts> | undefined {
  const author = authorIn(text);
  if (author !== undefined) return { author };
  const [labelled = /^/u, ...parts] = ofDates;
  const date = text.replace(labelled, "");
  const rest = parts.reduce((left, part) => left.replace(part, ""), date);
  const published = rest === "" ? dayOf(date) : undefined;
  return published === undefined ? undefined : { published };
}
