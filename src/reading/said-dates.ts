import type { DayRange } from "../domain/statement.ts";

import type { Range, Token } from "./tokens.ts";

const DAY = 86_400_000;
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

/**
 * When something was said, by the reporter's words around it and the day of publication; undefined where neither tells.
 *
 *     on Tuesday         the last one up to the day of publication
 *     on 16 December     the last one up to that day, unless a year is given
 *     last week          a range from Monday to Sunday
 */
export function saidOn(
  tokens: readonly Token[],
  content: Range,
  published: string | undefined,
): DayRange | undefined {
  const day = published === undefined ? undefined : Date.parse(`${published}T00:00:00Z`);
  const known = day === undefined || Number.isNaN(day) ? undefined : day;
  for (const [at, token] of tokens.entries()) {
    if ((content.first <= at && at <= content.last) || token.piece !== undefined) continue;
    const said =
      dated(tokens, at, known) ?? (known === undefined ? undefined : relative(tokens, at, known));
    if (said !== undefined) return said;
  }
  return undefined;
}

/** 16 December 2024; December 16, 2024; 16 December, the last one up to the day of publication */
function dated(
  tokens: readonly Token[],
  at: number,
  published: number | undefined,
): DayRange | undefined {
  const month = MONTHS.findIndex((name) => isMonth(tokens[at], name));
  const ahead = dayNumber(tokens[at - 1]);
  const day = ahead ?? dayNumber(tokens[at + 1]);
  if (month < 0 || day === undefined) return undefined;
  const behind = ahead === undefined ? at + 2 : at + 1;
  const given =
    yearIn(tokens[behind]) ??
    (tokens[behind]?.text === "," ? yearIn(tokens[behind + 1]) : undefined);
  const year = given ?? (published === undefined ? undefined : lastYearOf(month, day, published));
  return year === undefined ? undefined : single(Date.UTC(year, month, day), month);
}

/** today; yesterday; on Tuesday; last week; last month */
function relative(tokens: readonly Token[], at: number, published: number): DayRange | undefined {
  const word = tokens[at]?.lower ?? "";
  const before = tokens[at - 1]?.lower;
  if (word === "today" || word === "tonight") return range(published, published);
  if (word === "yesterday") return range(published - DAY, published - DAY);
  const weekday = WEEKDAYS.indexOf(word);
  if (weekday >= 0 && before !== "next" && before !== "every") {
    const back = (new Date(published).getUTCDay() - weekday + 7) % 7;
    const day = published - (before === "last" && back === 0 ? 7 : back) * DAY;
    return range(day, day);
  }
  if (before !== "last") return undefined;
  if (word === "week") {
    const monday = published - (((new Date(published).getUTCDay() + 6) % 7) + 7) * DAY;
    return range(monday, monday + 6 * DAY);
  }
  if (word !== "month") return undefined;
  const date = new Date(published);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return range(Date.UTC(year, month - 1, 1), Date.UTC(year, month, 0));
}

function isMonth(token: Token | undefined, name: string): boolean {
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false;
  const word = token.lower.replace(/\.$/u, "");
  return word === name || (word.length >= 3 && word.length <= 4 && name.startsWith(word));
}

function dayNumber(token: Token | undefined): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(token?.lower ?? "")?.[1];
  return digits === undefined || Number(digits) < 1 || Number(digits) > 31
    ? undefined
    : Number(digits);
}

function yearIn(token: Token | undefined): number | undefined {
  return /^(?:19|20)\d\d$/u.test(token?.text ?? "") ? Number(token?.text) : undefined;
}

/** The year in which that day last came, by the day of publication. */
function lastYearOf(month: number, day: number, published: number): number {
  const year = new Date(published).getUTCFullYear();
  return Date.UTC(year, month, day) <= published ? year : year - 1;
}

/** A day that exists: there is no 31 June. */
function single(day: number, month: number): DayRange | undefined {
  return new Date(day).getUTCMonth() === month ? range(day, day) : undefined;
}

function range(from: number, to: number): DayRange {
  return { from: iso(from), to: iso(to) };
}

function iso(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
