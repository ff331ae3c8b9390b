import { TimestampStyles, time } from "discord.js";

import type { Article } from "../../domain/article.ts";
import type { DayRange } from "../../domain/statement.ts";
import type { StatementWords } from "../words/words.ts";

/** So late in UTC it is the same day nearly everywhere: from Hawaii (ten hours behind) to the Chathams (13:45 ahead). */
const SAME_DAY = "T10:10:00Z";

/** A day as Discord draws it in each reader's language; as written where it is none. @param day `YYYY-MM-DD`. */
export function dayText(day: string): string {
  const moment = new Date(day + SAME_DAY);
  return Number.isNaN(moment.getTime()) ? day : time(moment, TimestampStyles.LongDate);
}

/** A moment as Discord draws it in each reader's own time. @param at as ISO 8601 has it. */
export function momentText(at: string): string {
  return time(new Date(at), TimestampStyles.LongDateShortTime);
}

/** When an article was published, where it tells. */
export function publishedText({ published }: Article, words: StatementWords): readonly string[] {
  return published === undefined ? [] : [words.publishedOn(dayText(published))];
}

/** When something was said, as far as it is known. */
export function saidText(said: DayRange | undefined, words: StatementWords): readonly string[] {
  if (said === undefined) return [];
  const [from, to] = [dayText(said.from), dayText(said.to)];
  return [said.from === said.to ? words.saidOn(from) : words.saidBetween(from, to)];
}
