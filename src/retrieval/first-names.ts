import { hasFirstName, nameGender } from "../reading/people/genders.ts";
import { NICKNAMES } from "../reading/lexicon/nicknames.ts";

import type { Fit } from "./directory.ts";
import { edits } from "./edits.ts";
import { folded } from "./fold.ts";
import { termOf } from "./terms.ts";

/**
 * Whether the word before a surname is the first name of somebody else than those whom the surname fits: no "Brigitte" is Emmanuel
 * Macron, and "putins spokesman" none whom an article calls a spokesman. Other spellings and short forms are the same name; a word of the corpus that is no first name tells nothing.
 */
export function isOtherThan(given: string, fit: Fit, isWord: (word: string) => boolean): boolean {
  if (fit.kind === "none") return false;
  if (fit.speakers.every(({ kind }) => kind === "unnamed")) return true;
  if (!isName(given, isWord)) return false;
  return fit.speakers.every(
    ({ kind, name, aliases }) =>
      kind === "person" &&
      [name, ...aliases].some((one) => folded(one).includes(" ")) &&
      [name, ...aliases].every((one) => !isSame(folded(given), folded(one).split(" "))),
  );
}

/** Whether a word is a known first name, or one that stands nowhere in the corpus and is no small word of English. */
function isName(word: string, isWord: (word: string) => boolean): boolean {
  if (hasFirstName(`${word} X`)) return true;
  return /^\p{L}{3,}$/u.test(word) && termOf(word) !== undefined && !isWord(word);
}

function isSame(given: string, [first = "", ...others]: readonly string[]): boolean {
  if (others.length === 0) return false;
  return (
    first.startsWith(given) ||
    given.startsWith(first) ||
    isMisspelt(given, first) ||
    [...(NICKNAMES.get(given) ?? [])].includes(first) ||
    [...(NICKNAMES.get(first) ?? [])].includes(given)
  );
}

/** Whether two first names are nearly the same; those of a man and of a woman never are: no "Mary" is Mark. */
function isMisspelt(given: string, first: string): boolean {
  const genders = new Set([nameGender(given), nameGender(first)]);
  return (
    !(genders.has("male") && genders.has("female")) &&
    given[0] === first[0] &&
    edits(given, first, 2) <= (given.length < 6 ? 1 : 2)
  );
}
