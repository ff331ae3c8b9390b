import * as fc from "fast-check";

const month = fc.constantFrom("January", "february", "March", "may", "Sept.", "December");
const unit = fc.constantFrom("day", "weeks", "weekend", "months", "year");
const number = fc.oneof(fc.constantFrom("few", "couple of", "three"), fc.nat(40).map(String));

/** A day, a month, a year or a stretch, as people write them; some of them never were. */
const anyDate = fc.oneof(
  fc
    .tuple(fc.nat(99_999), fc.nat(13), fc.nat(32))
    .map(([inYear, inMonth, at]) => `${String(inYear)}-${twoDigits(inMonth)}-${twoDigits(at)}`),
  fc.tuple(fc.nat(32), month).map(([at, name]) => `${String(at)} ${name}`),
  fc
    .tuple(month, fc.integer({ min: 1990, max: 2040 }))
    .map(([name, at]) => `${name} ${String(at)}`),
  fc.tuple(fc.constantFrom("this", "last", "the past"), number, unit).map((all) => all.join(" ")),
  fc.tuple(fc.constantFrom("this", "last"), unit).map((all) => all.join(" ")),
  fc.tuple(number, unit, fc.constantFrom("ago", "from now")).map((all) => all.join(" ")),
  fc.integer({ min: 1900, max: 2100 }).map(String),
  fc.constantFrom(
    "yesterday",
    "tomorrow",
    "Monday",
    "last Friday",
    "29 February",
    "3/4/2025",
    "now",
  ),
  month,
);

const lead = fc.constantFrom(
  "since",
  "from",
  "after",
  "before",
  "until",
  "between",
  "in",
  "on",
  "by",
);
const glue = fc.constantFrom(" and ", " to ", " until ", " - ", ", ", " ");

/** "since March", "between 3 and 9 March", "from 2029 to last week". */
export const anyPeriod = fc.oneof(
  fc.tuple(lead, anyDate).map((all) => all.join(" ")),
  fc
    .tuple(lead, fc.oneof(anyDate, number), glue, fc.oneof(lead, fc.constant("")), anyDate)
    .map(([first, one, between, second, other]) => `${first} ${one}${between}${second} ${other}`),
);

function twoDigits(each: number): string {
  return String(each).padStart(2, "0");
}
