import type { ParsedResult } from "chrono-node/en";

import type { DayRange } from "../domain/statement.ts";
import {
  before,
  dateOf,
  dayOf,
  days,
  iso,
  month,
  monthOf,
  weekOf,
  weekday,
  year,
  yearOf,
} from "../reading/dates/calendar.ts";

import { withNumericDates } from "./numeric-dates.ts";
import { writtenDates } from "./written-dates.ts";

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

/** Behind so many UTF-16 code units no date is looked for. */
export const LOOKED_AT = 500;

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
/** In days. */
const UNITS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  weekend: 7,
  month: 30,
  year: 365,
};
/** In milliseconds: at noon "last night" is the one before. */
const NOON = 43_200_000;
/** The day after and the day before are written with four digits too. */
const [FIRST_YEAR, LAST_YEAR] = [1001, 9998];

const STRETCH = new RegExp(
  String.raw`\b(?<which>this|last|past|previous)\s+(?:(?<count>\d{1,3}|${NUMBERS.join("|")}|few|couple(?:\s+of)?)\s+)?(?<unit>day|weekend|week|month|year)s?\b`,
  "giu",
);
/** Only behind "in" does chrono take it for the month. */
const MAY = /(?<=\b(?:since|between|until|till|by|after|before|from|to|and|during)\s{1,3})may\b/giu;
/** Chrono knows "3 - 9 March", and not "between 3 and 9 March". */
const AND = /(?<=\bbetween\s\d{1,2}(?:st|nd|rd|th)?\s)and(?=\s\d{1,2}(?:st|nd|rd|th)?\b)/giu;
const YEAR = /(?<![\p{L}\p{N}./-])(?:19|20)\d{2}(?![\p{L}\p{N}/-])/gu;

/**
 * The dates in a text, in its order.
 * @param text is looked at as far as {@link LOOKED_AT}.
 * @param asked the day from which "last week" is counted, `YYYY-MM-DD`.
 */
export function datesIn(text: string, asked: string): readonly DateIn[] {
  const today = dayOf(asked);
  if (today === undefined) return [];
  const read = text.slice(0, LOOKED_AT);
  const found: DateIn[] = [];
  const add = (range: DayRange | undefined, place: Place, certain: boolean, whole: boolean) => {
    const { index: start, text: written } = place;
    const end = start + written.replace(/[\s,]+$/u, "").length;
    const free = found.every((other) => start >= other.end || end <= other.start);
    if (range !== undefined && free) found.push({ range, start, end, certain, whole });
  };
  for (const match of read.matchAll(STRETCH))
    add(stretch(match.groups ?? {}, today), { index: match.index, text: match[0] }, true, false);
  const ranges = withNumericDates(read).replace(AND, " - ");
  for (const result of writtenDates(ranges, today + NOON)) {
    const [led = ""] = /\b(?:last|this)\s+$/iu.exec(read.slice(0, result.index)) ?? [];
    const place = { index: result.index - led.length, text: led + result.text };
    add(rangeOf(result, today), place, led !== "" || isCertain(result), result.end != null);
  }
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
  if (named === "weekend" && count === undefined) return weekend(today, /^this$/iu.test(which));
  if (count !== undefined || /^past$/iu.test(which))
    return days(before(today, (UNITS[named] ?? 1) * numberOf(count)), today);
  const back = /^this$/iu.test(which) ? 0 : 1;
  if (named === "day") return days(before(today, back), today);
  if (named === "week") return weekOf(before(today, 7 * back));
  return named === "month" ? monthOf(today, back) : year(yearOf(today) - back);
}

/** The last Saturday and Sunday that have begun, or else that are over. */
function weekend(today: number, hasBegun: boolean): DayRange {
  const latest = before(today, (weekday(today) + 1) % 7);
  const isOver = before(latest, -1) < today;
  const saturday = hasBegun || isOver ? latest : before(latest, 7);
  return days(saturday, before(saturday, -1));
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
function rangeOf(date: ParsedResult, today: number): DayRange | undefined {
  const { start, end } = date;
  const range = fromTo(date, 0);
  const isOfYear = start.isCertain("year") || end?.isCertain("year") === true;
  if (range === undefined || isOfYear || range.from <= iso(today)) return range;
  if (!start.isCertain("weekday") || start.isCertain("month")) return fromTo(date, 1);
  const weekBefore = (day: string): number => before(dayOf(day) ?? today, 7);
  return days(weekBefore(range.from), weekBefore(range.to));
}

/** The days of a date so many years before what chrono has; undefined where one of them does not exist, or the last is before the first. */
function fromTo({ start, end }: ParsedResult, yearsBefore: number): DayRange | undefined {
  const first = daysOf(start, yearsBefore);
  const last = end ? daysOf(end, yearsBefore) : first;
  if (first === undefined || last === undefined || last.to < first.from) return undefined;
  return { from: first.from, to: last.to };
}

/** A day where one is told, else a month, else a year; undefined for a time of day. */
function daysOf(date: ParsedResult["start"], yearsBefore: number): DayRange | undefined {
  const inYear = (date.get("year") ?? 0) - yearsBefore;
  const [inMonth, day] = [(date.get("month") ?? 1) - 1, date.get("day") ?? 1];
  if (inYear < FIRST_YEAR || inYear > LAST_YEAR) return undefined;
  if (date.isCertain("day") || date.isCertain("weekday")) {
    const written = dateOf(inYear, inMonth, day);
    return written === undefined ? undefined : days(written, written);
  }
  if (date.isCertain("month")) return month(inYear, inMonth);
  return date.isCertain("year") ? year(inYear) : undefined;
}

/** Bare names of months and weekdays are other words too: may, march, sun, sat. */
function isCertain({ text, start }: ParsedResult): boolean {
  if (/^now$/iu.test(text)) return false;
  if (/^(?:last|this|past)\s/iu.test(text)) return true;
  return start.isCertain("year") && (start.isCertain("month") || start.isCertain("day"));
}
