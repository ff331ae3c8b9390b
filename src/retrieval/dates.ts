import { type ParsedResult, parse } from "chrono-node/en";

import type { DayRange } from "../domain/statement.ts";
import {
  before,
  dayOf,
  days,
  iso,
  month,
  monthOf,
  weekOf,
  year,
  yearOf,
} from "../reading/dates/calendar.ts";

/** A date in a text, as the days that it may mean. */
export interface DateIn {
  readonly range: DayRange;
  /** Where it stands, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Whether it can mean nothing else: "yesterday", "March 2025", no "may" and no "2025". */
  readonly certain: boolean;
  /** Whether it names both its first and its last day: "25-27 March". */
  readonly whole: boolean;
}

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
/** In days. */
const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

const STRETCH = new RegExp(
  String.raw`\b(?<which>this|last|past|previous)\s+(?:(?<count>\d{1,3}|${NUMBERS.join("|")}|few|couple(?:\s+of)?)\s+)?(?<unit>day|week|month|year)s?\b`,
  "giu",
);
/** Only behind "in" does chrono take it for the month. */
const MAY = /(?<=\b(?:since|between|until|till|by|after|before|from|to|and|during)\s{1,3})may\b/giu;
const YEAR = /(?<![\p{L}\p{N}./-])(?:19|20)\d{2}(?![\p{L}\p{N}/-])/gu;

/**
 * The dates in a text, in its order.
 * @param text is looked at up to its five-hundredth code unit.
 * @param asked the day from which "last week" is counted, `YYYY-MM-DD`.
 */
export function datesIn(text: string, asked: string): readonly DateIn[] {
  const today = dayOf(asked);
  if (today === undefined) return [];
  const read = text.slice(0, 500);
  const found: DateIn[] = [];
  const add = (range: DayRange | undefined, place: Place, certain: boolean, whole: boolean) => {
    const { index: start, text: written } = place;
    const end = start + written.length;
    const free = found.every((other) => start >= other.end || end <= other.start);
    if (range !== undefined && free) found.push({ range, start, end, certain, whole });
  };
  for (const match of read.matchAll(STRETCH))
    add(stretch(match.groups ?? {}, today), { index: match.index, text: match[0] }, true, false);
  for (const result of parse(read, { instant: new Date(today), timezone: 0 }))
    add(rangeOf(result, today), result, isCertain(result), result.end != null);
  for (const match of read.matchAll(MAY))
    add(lastMay(today), { index: match.index, text: match[0] }, false, false);
  for (const match of read.matchAll(YEAR))
    add(year(Number(match[0])), { index: match.index, text: match[0] }, false, false);
  return found.toSorted((a, b) => a.start - b.start);
}

interface Place {
  readonly index: number;
  readonly text: string;
}

/** "last week" is the one before this; "the past week" and "the last three weeks" end today. */
function stretch(
  { which = "", count, unit = "" }: Readonly<Record<string, string | undefined>>,
  today: number,
): DayRange | undefined {
  const named = unit.toLowerCase();
  if (count !== undefined || /^past$/iu.test(which))
    return days(before(today, (UNITS[named] ?? 1) * numberOf(count)), today);
  const back = /^this$/iu.test(which) ? 0 : 1;
  if (named === "day") return days(before(today, back), today);
  if (named === "week") return weekOf(before(today, 7 * back));
  return named === "month" ? monthOf(today, back) : year(yearOf(today) - back);
}

function numberOf(count = "one"): number {
  const word = NUMBERS.indexOf(count.toLowerCase());
  if (word >= 0) return word + 1;
  return /^\d/u.test(count) ? Number(count) : 3;
}

function lastMay(today: number): DayRange {
  const may = month(yearOf(today), 4);
  return may.from > iso(today) ? month(yearOf(today) - 1, 4) : may;
}

/** The days of a date as chrono has it; a day or a month without a year is the last that was, since nothing is asked of what has not been. */
function rangeOf({ start, end }: ParsedResult, today: number): DayRange | undefined {
  const first = daysOf(start);
  const last = end ? daysOf(end) : first;
  if (first === undefined || last === undefined || last.to < first.from) return undefined;
  const ahead = first.from > iso(today);
  if (!ahead || start.isCertain("year") || end?.isCertain("year") === true)
    return { from: first.from, to: last.to };
  const earlier = (day: string): string => {
    const date = dayOf(day) ?? today;
    if (start.isCertain("weekday") && !start.isCertain("month")) return iso(before(date, 7));
    return `${String(yearOf(date) - 1)}${day.slice(4)}`;
  };
  return { from: earlier(first.from), to: earlier(last.to) };
}

/** A day where one is told, else a month, else a year; undefined for a time of day. */
function daysOf(date: ParsedResult["start"]): DayRange | undefined {
  const [inYear, inMonth, day] = [date.get("year"), date.get("month"), date.get("day")];
  if (inYear === null || inYear < 1000 || inYear > 9999) return undefined;
  if (date.isCertain("day") || date.isCertain("weekday")) {
    const written = Date.UTC(inYear, (inMonth ?? 1) - 1, day ?? 1);
    return days(written, written);
  }
  if (date.isCertain("month")) return month(inYear, (inMonth ?? 1) - 1);
  return date.isCertain("year") ? year(inYear) : undefined;
}

/** Bare names of months and weekdays are other words too: may, march, sun, sat. */
function isCertain({ text, start }: ParsedResult): boolean {
  if (/^now$/iu.test(text)) return false;
  return start.isCertain("year") && (start.isCertain("month") || start.isCertain("day"));
}
