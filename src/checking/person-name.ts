import { withoutAccents } from "../domain/without-accents.ts";

/** A person's name as it is compared with others. */
export interface PersonName {
  /** Lower case, without accents, marks and what tells fathers from sons. */
  readonly words: readonly string[];
  readonly given: string;
  readonly family: string;
  /** First and last name as they sound. */
  readonly sound: string;
}

const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** The parts of a name of several words; undefined for one of a single word. */
export function personName(written: string): PersonName | undefined {
  const all = withoutAccents(written)
    .toLowerCase()
    .replace(/['’]s\b/gu, "");
  const words = (all.match(/[\p{L}\p{N}'’]+/gu) ?? []).filter((word) => !SUFFIXES.has(word));
  const [given, ...others] = words;
  const family = others.at(-1);
  if (given === undefined || family === undefined) return undefined;
  return { words, given, family, sound: `${soundOf(given)} ${soundOf(family)}` };
}

/** What different ways of writing foreign names in Latin letters have for the same sound, in the order in which they are replaced. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/['’ʼʹ]/gu, ""],
  [/kh/gu, "h"],
  [/(?:dzh|dj|dsch)/gu, "j"],
  [/(?:tsch|tch|cz)/gu, "ch"],
  [/(?:ts|tz)/gu, "c"],
  [/sch/gu, "sh"],
  [/ph/gu, "f"],
  [/ck/gu, "k"],
  [/q/gu, "k"],
  [/w/gu, "v"],
  [/(?:ou|oo)/gu, "u"],
  [/(?:ij|iy|yi|iei|ey|ei|ie|ee|j(?=[aeou])|y|ii)/gu, "i"],
  [/mohamm?[ae]d|muhamm?[ae]d/gu, "muhamad"],
  [/(.)\1/gu, "$1"],
];

/** In letters: shorter names are others by a single sound, as Lee and Li. */
const SHORTEST = 5;

/** A word of a name by its sound: Yatsenko and Iatsenko, Kharov and Harov are one by it. */
export function soundOf(word: string): string {
  if (word.length < SHORTEST) return word;
  return SOUNDS.reduce((sound, [spelling, plain]) => sound.replace(spelling, plain), word);
}
