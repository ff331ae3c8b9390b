import { dayOf } from "../day-of.ts";

/** All that a line may hold beside the numbers of a day, when it holds nothing but a day. */
const ofDates = [
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/giu,
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/giu,
  /(?<=\d\s?)(?:[ap]\.?\s?m\b\.?)|\b(?:at|on|gmt|utc|bst|ces?t|[ecmp][ds]?t)\b|(?<=\d)(?:th|st|nd|rd)\b/giu,
  /(?<=\d)[TZ](?=\d|$)|[\d\s:.,/+|-]/gu,
];

const label =
  /\b(?:first published|published|posted|date|last updated|updated|last modified|modified)\b:?/giu;

/**
 * The day of publication that a line tells which holds days alone; undefined where it tells none. A day without a year is that of `known`
 * where it may be.
 *
 *     Updated: April 7, 2031. Published: April 5, 2031      2031-04-05
 *     5 April                                               2031-04-05, where that is known
 */
export function publicationIn(line: string, known: string | undefined): string | undefined {
  const labels = [...line.matchAll(label)];
  const starts = labels.map(({ index }) => index);
  const days = [0, ...starts].map((start, at) => line.slice(start, starts[at]));
  const plain = days.map((part) => part.replace(label, "").trim());
  if (!plain.every(isDate)) return undefined;
  const own = plain.findLast(
    (_, at) => days[at] !== "" && !/updated|modified/iu.test(days[at] ?? ""),
  );
  const day = own?.replace(/^on\b|[.,|;\s]+$/giu, "").trim() ?? "";
  if (day === "") return undefined;
  const told = dayOf(day) ?? dayOf(day.replace(/\s+at\s.*$|\s+\d{1,2}:.*$/iu, ""));
  if (told !== undefined || known === undefined || /\d{4}/u.test(day)) return told;
  return dayOf(`${day} ${known.slice(0, 4)}`) === known ? known : undefined;
}

function isDate(text: string): boolean {
  return ofDates.reduce((left, part) => left.replace(part, ""), text) === "";
}
