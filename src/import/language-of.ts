import { francAll } from "franc-min";

import { languageCode } from "../domain/language.ts";

/** In UTF-16 code units: enough to know a language by. */
const looked = 1000;

/** In UTF-16 code units: below it too many languages look alike. */
const least = 100;

/** What an article says of its language is believed where its text looks nearly as much like it as like any other. */
const nearly = 0.9;

/**
 * The language of a text: by what it says of itself, as far as the text looks like it, else by what it looks most like. Undefined for
 * English, and for what nobody can tell.
 */
export function languageOf(text: string, declared: string | undefined): string | undefined {
  const said = declared === undefined ? undefined : languageCode(declared);
  const likely = francAll(text.slice(0, looked), { minLength: least });
  const first = languageCode(likely[0]?.[0] ?? "und");
  const isLikely = likely.some(([code, share]) => share >= nearly && languageCode(code) === said);
  const language = first === "und" || isLikely ? said : first;
  return language === "en" ? undefined : language;
}
