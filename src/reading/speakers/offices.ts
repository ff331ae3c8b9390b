import { COUNTRY_NAMES, countryOf } from "../lexicon/countries.ts";
import { singular } from "../lexicon/people.ts";

/**
 * Whether a role is the office that a description names: "the minister" is a "Russian foreign minister", no "spokesman of the
 * minister"; "the Polish prime minister" is a "Prime Minister" of whom no country is told.
 */
export function hasOffice(role: string, description: string): boolean {
  return isOffice(role, description, false);
}

/** The same where the role names the country too, if the description does: no "Prime Minister" is "the Polish prime minister". */
export function hasWholeOffice(role: string, description: string): boolean {
  return isOffice(role, description, true);
}

function isOffice(role: string, description: string, whole: boolean): boolean {
  const [own = "", ...rest] = role.split(/\s+(?:of|for|to|at|in)\s+/u);
  const words = new Set([own, ...rest].flatMap(officeWords));
  const placed = [...words].some(isCountry);
  const asked = officeWords(description).filter(
    (word) => !/^(?:the|of|for|to|at|in)$/u.test(word) && (whole || placed || !isCountry(word)),
  );
  return (
    asked.length > 0 &&
    officeWords(own).at(-1) === headWord(description) &&
    asked.every((word) => words.has(word))
  );
}

/** The office itself, without whose it is: "minister" of "Russian foreign minister", "spokesperson" of "spokeswoman for the ministry". */
export function headWord(description: string): string {
  return officeWords(description.split(/\s+(?:of|for|to|at|in)\s+/u)[0] ?? "").at(-1) ?? "";
}

/** The words of an office in the form in which they meet: "U.S." and "American" as the country, "spokeswoman" as "spokesperson". */
function officeWords(text: string): readonly string[] {
  const short = text
    .replace(/\bUnited States(?: of America)?\b/gu, "US")
    .replace(/\bUnited Kingdom\b/gu, "UK");
  const plain = short.replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll(".", ""));
  const words = plain.split(/[^\p{L}]+/u).filter((word) => word.length > 1);
  return words.map((word) => countryOf(word)?.name.toLowerCase() ?? office(word.toLowerCase()));
}

/** The countries that a role or a description names: "U.S.", "German". */
export function countriesIn(text: string): readonly string[] {
  return officeWords(text).filter(isCountry);
}

function isCountry(word: string): boolean {
  return COUNTRY_NAMES.has(word);
}

function office(word: string): string {
  return word.startsWith("spokes") ? "spokesperson" : singular(word);
}
