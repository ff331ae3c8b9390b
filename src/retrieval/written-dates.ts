import { type ParsedResult, parse } from "chrono-node/en";

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

/**
 * The dates that chrono finds in a text; most questions have none, and are not looked through.
 * @param now from when "yesterday" is counted, in milliseconds of UTC.
 */
export function writtenDates(text: string, now: number): readonly ParsedResult[] {
  return MAY_BE_DATED.test(text) ? parse(text, { instant: new Date(now), timezone: 0 }) : [];
}
