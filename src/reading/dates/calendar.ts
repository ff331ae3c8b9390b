import type { DayRange } from "../../domain/statement.ts";

/** A day as the milliseconds of its midnight, UTC. */
export type Day = number;

const DAY = 86_400_000;

/** A day `YYYY-MM-DD`; undefined for none, or for one that does not exist. */
export function dayOf(written: string | undefined): Day | undefined {
  const day = written === undefined ? NaN : Date.parse(`${written}T00:00:00Z`);
  return Number.isNaN(day) || iso(day) !== written ? undefined : day;
}

/** Days from one to another, both included. */
export function days(from: Day, to: Day): DayRange {
  return { from: iso(from), to: iso(to) };
}

/** The day that many days before. */
export function before(day: Day, count: number): Day {
  return day - count * DAY;
}

/** A day of a year, months from 0; undefined for 31 June. */
export function dateOf(inYear: number, inMonth: number, day: number): Day | undefined {
  const date = Date.UTC(inYear, inMonth, day);
  return new Date(date).getUTCMonth() === inMonth ? date : undefined;
}

/** How many days a day is past the last Sunday, from 0. */
export function weekday(day: Day): number {
  return new Date(day).getUTCDay();
}

/** The week of a day, from Monday. */
export function weekOf(day: Day): DayRange {
  const monday = before(day, (weekday(day) + 6) % 7);
  return days(monday, before(monday, -6));
}

/** The month that many months before that of a day. */
export function monthOf(day: Day, back = 0): DayRange {
  const date = new Date(day);
  return month(date.getUTCFullYear(), date.getUTCMonth() - back);
}

/** A month of a year, from 0. */
export function month(inYear: number, at: number): DayRange {
  return days(Date.UTC(inYear, at, 1), Date.UTC(inYear, at + 1, 0));
}

/** A year. */
export function year(at: number): DayRange {
  return days(Date.UTC(at, 0, 1), Date.UTC(at, 11, 31));
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return new Date(day).getUTCFullYear();
}

/** What of a range is not past a day: what an article reports has been said. Undefined where all is. */
export function upTo(range: DayRange | undefined, day: Day | undefined): DayRange | undefined {
  if (range === undefined || day === undefined) return range;
  const last = iso(day);
  if (range.from > last) return undefined;
  return { from: range.from, to: range.to < last ? range.to : last };
}

/** A day as it is written: `YYYY-MM-DD`. */
export function iso(day: Day): string {
  return new Date(day).toISOString().slice(0, 10);
}
