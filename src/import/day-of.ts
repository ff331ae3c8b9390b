import { strict } from "chrono-node";

/** `2025-02-25` at the beginning of `2025-02-25T23:30:00+03:00` and `2025-02-25 23:30`; `20250225T2330` too. */
const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T\s])/u;

/** `02/03/2025` is one day here and another there. */
const eitherWay = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/u;

/**
 * The day, `YYYY-MM-DD`, that a date names, in the time zone that it is written in: `Tue, 25 Feb 2025 23:30:00 +0300`, `February 25, 2025`,
 * seconds or milliseconds since 1970 as a number; undefined where it names no day, or one of two.
 */
export function dayOf(written: unknown): string | undefined {
  if (typeof written === "number") return dayOfNumber(written);
  if (typeof written !== "string" || written.length > 100) return undefined;
  const text = written.trim();
  const [, ...parts] = iso.exec(text) ?? [];
  if (parts.length > 0) return existing(parts.join("-"));
  return eitherWay.test(text) ? undefined : spelledOut(text);
}

const [SECOND, FIRST_IN_SECONDS, FIRST_IN_MILLISECONDS] = [1000, 1e8, 1e11];

/** What is too little for a time that anything was put on the web at is a year, or a day as in `20310405`. */
function dayOfNumber(since1970: number): string | undefined {
  if (since1970 < FIRST_IN_SECONDS) return dayOf(String(since1970));
  const milliseconds = since1970 < FIRST_IN_MILLISECONDS ? since1970 * SECOND : since1970;
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

/** 30 February is no day. */
function existing(day: string): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

const known = ["year", "month", "day"] as const;

function spelledOut(text: string): string | undefined {
  const [found, ...others] = strict.parse(text);
  if (found === undefined || others.length > 0 || found.end) return undefined;
  if (!known.every((part) => found.start.isCertain(part))) return undefined;
  const [year, month, day] = known.map((part) => found.start.get(part) ?? 0);
  return existing(
    [
      String(year).padStart(4, "0"),
      ...[month, day].map((part) => String(part).padStart(2, "0")),
    ].join("-"),
  );
}
