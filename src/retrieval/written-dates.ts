import { createRequire } from "node:module";

import type * as Chrono from "chrono-node/en";

/**
 * Whatever chrono takes for a date has a digit, a sign, or a word that begins so: of a weekday or a month; of a day or a time of day; one
 * that leads to a time or from it.
 */
const MAY_BE_DATED = new RegExp(
  String.raw`\d|[+-]|(?<!\w)(?:${[
    "sun|mon|tue|wed|thu|fri|sat|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec",
    "now|today|tonight|tomorrow|overmorrow|tmr|yesterday|morning|evening|night|mid|noon|weekend",
    "this|last|past|next|within|in|for|ago|before|earlier|later|after|from|henceforth|forward|out|end",
  ].join("|")})`,
  "i",
);

let chrono: typeof Chrono | undefined;

/**
 * The dates that chrono finds in a text. It is loaded at the first that may have one, since that takes longer than to answer.
 * @param now from when "yesterday" is counted, in milliseconds of UTC.
 */
export function writtenDates(text: string, now: number): readonly Chrono.ParsedResult[] {
  if (!MAY_BE_DATED.test(text)) return [];
  const loaded: typeof Chrono = (chrono ??= createRequire(import.meta.url)("chrono-node/en"));
  return loaded.parse(text, { instant: new Date(now), timezone: 0 });
}
