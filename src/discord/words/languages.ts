import { Locale } from "discord.js";

import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";
import { ukrainian } from "./ukrainian.ts";
import type { Words } from "./words.ts";

/** The bot's own words in each language that Discord knows and the bot speaks. */
export const languages: Readonly<Partial<Record<Locale, Words>>> = {
  [Locale.EnglishUS]: english,
  [Locale.EnglishGB]: english,
  [Locale.French]: french,
  [Locale.German]: german,
  [Locale.SpanishES]: spanish,
  [Locale.SpanishLATAM]: spanish,
  [Locale.Ukrainian]: ukrainian,
  [Locale.Russian]: russian,
};

const byLocale: ReadonlyMap<string, Words> = new Map(Object.entries(languages));

/** The words for somebody's locale; English where the bot does not speak theirs. */
export function wordsFor(locale: string): Words {
  return byLocale.get(locale) ?? english;
}
