import { dateOf } from "../reading/dates/calendar.ts";

/** A date in digits alone, where it stands in a text, in UTF-16 code units. */
export interface NumericDate {
  readonly start: number;
  readonly end: number;
  /** The same as `YYYY-M-D`, of the same length; undefined where it is no one day. */
  readonly day: string | undefined;
}

/** Three numbers, or two with a stroke between them: "2025-03-01", "1.3.2025", "9/11". */
const DIGITS =
  /(?<![\p{L}\p{N}./-])(?:(?<a>\d{1,4})(?<mark>[./-])(?<b>\d{1,2})\k<mark>(?<c>\d{1,4})|(?<day>\d{1,2})\/(?<month>\d{1,2}))(?![\p{L}\p{N}]|[./-]\d)/gu;

/**
 * The dates in digits alone of a text: the year first, "2025-03-01"; the day first between dots, "01.03.2025"; else whichever the numbers
 * themselves tell apart, "25/03/2025" and "03/25/2025". "01/03/2025" may be either of two days, and "25-03-01" any of three: they are none.
 * Of two numbers, those that are told apart are left out.
 */
export function numericDates(text: string): readonly NumericDate[] {
  return [...text.matchAll(DIGITS)].flatMap(({ 0: written, index, groups = {} }) => {
    const place = { start: index, end: index + written.length };
    const { a = "", mark = "", b = "", c = "", day, month } = groups;
    if (day !== undefined && month !== undefined)
      return isUnclear(day, month) ? [{ ...place, day: undefined }] : [];
    return [{ ...place, day: inOrder(a, mark, b, c) }];
  });
}

function inOrder(a: string, mark: string, b: string, c: string): string | undefined {
  if (a.length === 4 && c.length < 3) return existing(a, b, c);
  if (a.length > 2 || c.length < 4) return undefined;
  if (mark === ".") return existing(c, b, a);
  return isUnclear(a, b) ? undefined : (existing(c, b, a) ?? existing(c, a, b));
}

/** Whether either of two numbers may be the month. */
function isUnclear(a: string, b: string): boolean {
  return Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b);
}

function existing(inYear: string, inMonth: string, dayOfMonth: string): string | undefined {
  const written = dateOf(Number(inYear), Number(inMonth) - 1, Number(dayOfMonth));
  return written === undefined ? undefined : `${inYear}-${inMonth}-${dayOfMonth}`;
}

/** A text with its dates in digits written as `YYYY-M-D`, and blanks for those that are no one day: of the same length. */
export function withNumericDates(text: string): string {
  let plain = text;
  for (const { start, end, day: written } of numericDates(text))
    plain = plain.slice(0, start) + (written ?? " ".repeat(end - start)) + plain.slice(end);
  return plain;
}
