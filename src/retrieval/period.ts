import type { Period } from "../domain/question.ts";
import type { DayRange } from "../domain/statement.ts";
import { before, dayOf, iso, yearOf } from "../reading/dates/calendar.ts";

import { type DateIn, LOOKED_AT, datesIn } from "./dates.ts";
import { numericDates } from "./numeric-dates.ts";

/** The period that a question asks for, and where it stands there. */
export interface PeriodIn {
  readonly period: Period;
  /** Stretches of the question, in UTF-16 code units. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** What stands before a date: "since", "by the end of". */
const LEAD =
  /\b(?<lead>since|from|after|before|until|till|by|up to|to|through|between|and|in|on|during|over|within|as of)\s+(?:(?:the|last|this|early|late|mid|middle|start|beginning|end|of)[\s-]+){0,4}$/iu;

/** A date within a topic goes on otherwise: "the March 2022 talks". */
const BEHIND =
  /^\s*(?:$|[?!.,;:)]|(?:about|on|regarding|concerning|what|who|did|does|has|have|is|was|say|said|comment|and|to|until|till|through|before|but|since|after)(?![\p{L}\p{N}]))/iu;

/** Such a date belongs to the topic: "about March 2022". */
const ABOUT = /\b(?:about|of|regarding|concerning|the)\s+$/iu;

/**
 * The period that a question asks for: "since March", "between May and July 2025", "last week". Undefined where it asks for none.
 * @param asked the day on which it is asked, `YYYY-MM-DD`.
 * @param isQuoted whether a place of the question is within quotation marks: what stands there is no date of the question's own.
 */
export function periodIn(
  question: string,
  asked: string,
  isQuoted: (place: number) => boolean,
): PeriodIn | undefined {
  const spans: { start: number; end: number }[] = [];
  let period: Period = { from: undefined, to: undefined };
  let [open, end] = ["", 0];
  let opening: DateIn | undefined;
  for (const date of datesIn(question, asked)) {
    if (isQuoted(date.start)) continue;
    const { word, start } = leadOf(question, date);
    const isNext = spans.length > 0 && question.slice(end, start).trim() === "";
    const joined =
      (word === "and" && (open === "between" || (isNext && /^(?:in|on|during)?$/u.test(open)))) ||
      (/^(?:to|through)$/u.test(word) && open === "from");
    const stands = joined || isLead(word, date);
    if (!stands && (!date.certain || ABOUT.test(question.slice(0, date.start)))) continue;
    const isPlain = joined || (stands && date.certain);
    if (!isPlain && !BEHIND.test(question.slice(date.end))) continue;
    const next = narrowed(period, joined ? "until" : word, date);
    if (opening === undefined || next.from !== period.from) opening = date;
    period = isBackwards(next) ? turned(next, opening, date, question) : next;
    spans.push({ start, end: date.end });
    [open, end] = [word, date.end];
  }
  return spans.length === 0 ? undefined : { period, spans };
}

/**
 * The days that a typed date means: "2025-03-01", "March 2025", "last week". Undefined where it is no date.
 * @param asked as for {@link periodIn}.
 */
export function daysTyped(typed: string, asked: string): DayRange | undefined {
  const text = typed.trim();
  const [only, ...others] = datesIn(text, asked);
  if (only === undefined || others.length > 0 || only.end < text.length) return undefined;
  return /^(?:(?:since|from|until|till|by|in|on|the|early|late|mid)[\s-]+)*$/iu.test(
    text.slice(0, only.start),
  )
    ? only.range
    : undefined;
}

/**
 * Where a question asks for a time that may be several days or none: "since 01/03/2025". Undefined where it does not; "on 9/11" has a topic.
 * @param isQuoted as for {@link periodIn}.
 */
export function unclearDateIn(
  question: string,
  isQuoted: (place: number) => boolean,
): { readonly start: number; readonly end: number; readonly typed: string } | undefined {
  for (const date of numericDates(question.slice(0, LOOKED_AT))) {
    if (date.day !== undefined || isQuoted(date.start)) continue;
    const typed = question.slice(date.start, date.end);
    const { word, start } = leadOf(question, date);
    const leads = /^(?:since|from|after|before|until|till|by|up to|between)$/u.test(word);
    if (leads || (word === "on" && /\d{4}/u.test(typed))) return { start, end: date.end, typed };
  }
  return undefined;
}

/** The word before a date, and where it begins; the date itself where there is none. */
function leadOf(
  question: string,
  { start, end }: Pick<DateIn, "start" | "end">,
): { word: string; start: number } {
  const own = /^(?:on|in)\s/iu.exec(question.slice(start, end));
  if (own !== null) return { word: own[0].trim().toLowerCase(), start };
  const lead = LEAD.exec(question.slice(0, start));
  return lead === null
    ? { word: "", start }
    : { word: lead.groups?.["lead"]?.toLowerCase() ?? "", start: lead.index };
}

/** Whether a word before a date makes it one of the question's own; "on 2030" has a topic. */
function isLead(word: string, { range, whole }: DateIn): boolean {
  if (word === "on") return whole || range.from === range.to;
  return word !== "" && !/^(?:and|to|through)$/u.test(word);
}

function narrowed({ from, to }: Period, word: string, { range, whole }: DateIn): Period {
  switch (word) {
    case "since":
    case "from":
    case "between":
      return whole ? range : { from: range.from, to };
    case "after":
      return { from: dayAfter(range.to), to };
    case "before":
      return { from, to: dayBefore(range.from) };
    case "until":
    case "till":
    case "by":
    case "up to":
      return { from, to: range.to };
    default:
      return range;
  }
}

function isBackwards({ from, to }: Period): boolean {
  return from !== undefined && to !== undefined && to < from;
}

/**
 * A period that would end before it begins: "between May and July", asked in May, began last year; where a year is told, the days of
 * both dates.
 */
function turned({ from, to }: Period, opening: DateIn, date: DateIn, question: string): Period {
  if (opening.certain || /\d{4}/u.test(question.slice(opening.start, opening.end)))
    return {
      from: [opening.range.from, date.range.from].toSorted()[0],
      to: [opening.range.to, date.range.to].toSorted()[1],
    };
  const [first, last] = [new Date(dayOf(from) ?? 0), dayOf(to) ?? 0];
  const inYear = (year: number): number => Date.UTC(year, first.getUTCMonth(), first.getUTCDate());
  const year = yearOf(last);
  return { from: iso(inYear(inYear(year) <= last ? year : year - 1)), to };
}

function dayAfter(day: string): string {
  return iso(before(dayOf(day) ?? 0, -1));
}

function dayBefore(day: string): string {
  return iso(before(dayOf(day) ?? 0, 1));
}
