import type { DayRange } from "../../domain/statement.ts";

import { before, dateOf, days, month, monthOf, weekOf, weekday, year, yearOf } from "./calendar.ts";
import type { Day } from "./calendar.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const COUNTS = "a an one two three four five six seven eight nine ten eleven twelve".split(" ");

const WEEKDAY = String.raw`(?<weekday>${WEEKDAYS.join("|")})`;
const MONTH = String.raw`(?<month>January|Jan|February|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|August|Aug|September|Sept?|October|Oct|November|Nov|December|Dec)(?: ?\.)?`;
const NUMBER = String.raw`(?<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const PART = "(?: (?:morning|afternoon|evening|night))?";
const STAGE = String.raw`(?:earl(?:y|ier)|late(?:r)?|mid) `;

/** The named parts of a match. */
type Parts = Readonly<Record<string, string | undefined>>;

/** A way to name a time: by the words from a token on, and the day of publication; a form without that day needs none. */
export type Form = readonly [words: RegExp, days: (parts: Parts, day: Day) => DayRange | undefined];

function form(words: string, read: Form[1]): Form {
  return [new RegExp(`^(?:${words})(?= |$)`, "u"), read];
}

/** Forms that tell their year. From the style books of news agencies. */
const WHOLE: readonly Form[] = [
  // (Tuesday,) 16 December 2024; the 16th of December 2024
  form(`(?:${WEEKDAY} (?:, )?)?(?:the )?${NUMBER} (?:of )?${MONTH} (?:, )?${YEAR}`, dated),
  // (Tuesday,) December 16, 2024
  form(`(?:${WEEKDAY} (?:, )?)?${MONTH} ${NUMBER} (?:, )?${YEAR}`, dated),
  // 2024-12-16
  form(String.raw`${YEAR}-(?<at>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])`, dated),
  // 16/12/2024, 12/16/2024; not 5/6/2024, which is a day of May or of June
  form(String.raw`(?<one>\d\d?)[/.](?<two>\d\d?)[/.]${YEAR}`, numbered),
  // in December 2024
  form(
    `(?:in|during) (?:${STAGE})?(?:mid-)?${MONTH} (?:of |, )?${YEAR}`,
    ({ month: name, year: at }) => month(Number(at), monthNamed(name)),
  ),
  // in 2015
  form(`(?:in|during) (?:${STAGE})?${YEAR}`, ({ year: at }) => year(Number(at))),
];

/** Forms that count from the day of publication. */
const COUNTED: readonly Form[] = [
  // (Tuesday,) 16 December; Dec. 16
  form(`(?:${WEEKDAY} (?:, )?)?(?:the )?${NUMBER} (?:of )?${MONTH}`, lastDate),
  form(`(?:${WEEKDAY} (?:, )?)?${MONTH} ${NUMBER}`, lastDate),
  form("today|tonight|this (?:morning|afternoon|evening)", (_, day) => days(day, day)),
  form(`yesterday${PART}|last night`, (_, day) => days(before(day, 1), before(day, 1))),
  // on Tuesday: the last one up to the day of publication; last Tuesday: never that day itself
  form(`(?<last>last )?${WEEKDAY}${PART}`, ({ weekday: name, last }, day) => {
    const back = (weekday(day) - WEEKDAYS.indexOf(name ?? "") + 7) % 7;
    const at = before(day, last !== undefined && back === 0 ? 7 : back);
    return days(at, at);
  }),
  form("(?<which>this|last) week", ({ which }, day) => weekOf(before(day, isThis(which) ? 0 : 7))),
  form("(?<which>this|last) month", ({ which }, day) => monthOf(day, isThis(which) ? 0 : 1)),
  form("(?<which>this|last) year", ({ which }, day) => year(yearOf(day) - (isThis(which) ? 0 : 1))),
  form("(?:over|on|at|during) the weekend|this weekend", (_, day) => weekend(day)),
  form("last weekend", (_, day) => weekend(before(day, (weekday(day) + 1) % 7 < 2 ? 7 : 0))),
  // two days ago: that day; two weeks ago: that week
  form(String.raw`(?<count>${COUNTS.join("|")}|[1-9]\d?) (?<unit>day|week|month|year)s? ago`, ago),
  // in February: the last one, or this one
  form(
    `(?:(?:in|during) (?:${STAGE})?(?:mid-)?|(?<last>last ))${MONTH}`,
    ({ month: name, last }, day) => {
      const at = monthNamed(name);
      const now = new Date(day).getUTCMonth();
      const past = at < now || (at === now && last === undefined);
      return month(yearOf(day) - (past ? 0 : 1), at);
    },
  ),
];

const ALL: readonly Form[] = [...WHOLE, ...COUNTED];

/** The ways to name a time, in the order in which they are tried. */
export function forms(isPublicationKnown: boolean): readonly Form[] {
  return isPublicationKnown ? ALL : WHOLE;
}

function dated({ year: in_, month: name, at, day: number }: Parts): DayRange | undefined {
  const date = dateOf(
    Number(in_),
    name === undefined ? Number(at) - 1 : monthNamed(name),
    Number(number),
  );
  return date === undefined ? undefined : days(date, date);
}

function numbered({ one, two, year: at }: Parts): DayRange | undefined {
  const [a, b] = [Number(one), Number(two)];
  if (a <= 12 && b <= 12 && a !== b) return undefined;
  const date = a > 12 ? dateOf(Number(at), b - 1, a) : dateOf(Number(at), a - 1, b);
  return date === undefined ? undefined : days(date, date);
}

/** The last such day up to the day of publication. */
function lastDate({ month: name, day: number }: Parts, day: Day): DayRange | undefined {
  const date = dateOf(yearOf(day), monthNamed(name), Number(number));
  const past = date !== undefined && date <= day;
  const last = past ? date : dateOf(yearOf(day) - 1, monthNamed(name), Number(number));
  return last === undefined ? undefined : days(last, last);
}

function ago({ count = "", unit }: Parts, day: Day): DayRange {
  const number = Math.max(1, Number(count) || COUNTS.indexOf(count) - 1);
  switch (unit) {
    case "day":
      return days(before(day, number), before(day, number));
    case "week":
      return weekOf(before(day, 7 * number));
    case "month":
      return monthOf(day, number);
    default:
      return year(yearOf(day) - number);
  }
}

/** The last Saturday with the Sunday behind it. */
function weekend(day: Day): DayRange {
  const saturday = before(day, (weekday(day) + 1) % 7);
  return days(saturday, before(saturday, -1));
}

function monthNamed(name = ""): number {
  return MONTHS.findIndex((whole) => whole.startsWith(name.replace(/^Sept$/u, "Sep")));
}

function isThis(which = ""): boolean {
  return which === "this";
}
