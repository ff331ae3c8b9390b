import { francAll } from "franc-min";

import { languageCode } from "../domain/language.ts";

/** In UTF-16 code units: enough to know a language by. */
const looked = 1000;

/** In UTF-16 code units: below the first all languages look alike, below the second names from elsewhere may weigh more than the words between. */
const [least, leastOfWords] = [100, 300];

/** A short text that looks so much like English is English; texts in other languages look less like it. */
const likeEnglish = 0.78;

/** What an article says of its language is believed where its text looks nearly as much like it as like any other. */
const nearly = 0.9;

/**
 * The language of a text: by what it says of itself, as far as the text looks like it, else by what it looks most like. Undefined for
 * English, which names from everywhere do not make another language, and for what nobody can tell.
 */
export function languageOf(text: string, declared: string | undefined): string | undefined {
  const said = declared === undefined ? undefined : languageCode(declared);
  const language = isEnglish(text, said) ? "en" : likeliest(text, said);
  return language === "en" ? undefined : language;
}

/** Words that stand in every English text, and in few others. */
const english =
  /^(?:the|of|and|that|said|with|from|his|they|not|will|this|which|have|been|who|were|would|about|are|but|she)$/iu;

/** Of all words in English news 6% at least are among these, nearly always 10%; a text that says that it is English may have fewer. */
const [ofEnglish, ofDeclaredEnglish] = [0.05, 0.02];

function isEnglish(text: string, said: string | undefined): boolean {
  const words: readonly string[] = text.slice(0, looked).match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => english.test(word)).length;
  return common >= words.length * (said === "en" ? ofDeclaredEnglish : ofEnglish) && common > 1;
}

function likeliest(text: string, said: string | undefined): string | undefined {
  const likely = francAll(text.slice(0, looked), { minLength: least });
  const asEnglish = likely.find(([code]) => code === "eng")?.[1] ?? 0;
  if (text.length < leastOfWords && asEnglish > likeEnglish) return said;
  const first = languageCode(likely[0]?.[0] ?? "und");
  const isSaid = likely.some(([code, share]) => share >= nearly && languageCode(code) === said);
  return first === "und" || isSaid ? said : first;
}
