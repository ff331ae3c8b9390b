import { withoutAccents } from "../domain/without-accents.ts";
import { PARTICLES } from "../reading/lexicon/people.ts";
import { spelling } from "../reading/people/spellings.ts";

import { inLatinLetters } from "./latin-letters.ts";

/**
 * A name in the form in which its spellings meet: Zelensky, Zelenskyy and Zelenskiy; Sergei and Sergey; Dubček and Dubcek;
 * Peskov and Песков. Lower case, no accents, no possessive, words parted by single spaces, no article before it.
 */
export function folded(name: string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const form = fold(name);
  if (name.length <= LONGEST && kept.size < MOST) kept.set(name, form);
  return form;
}

/** A corpus has the same names again and again. What is longer is no name; the number keeps hostile questions from filling the memory. */
const kept = new Map<string, string>();
const [LONGEST, MOST] = [60, 100_000];

function fold(name: string): string {
  const plain = withoutAccents(inLatinLetters(name))
    .toLowerCase()
    .replace(/['’]s\b/gu, "");
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return (words.length > 1 && words[0] === "the" ? words.slice(1) : words).map(spelling).join(" ");
}

/** The first and the last word of a person's name, folded: Donald J. Trump and Donald Trump; undefined for a single word. */
export function ends(name: string): string | undefined {
  const words = bare(name);
  return words.length < 2 ? undefined : `${words[0] ?? ""} ${words.at(-1) ?? ""}`;
}

/** What stands between the two, folded; empty for most names. */
export function middle(name: string): string {
  return bare(name).slice(1, -1).join(" ");
}

/** The last word of a person's name, folded: "peskov"; "leyen" for Ursula von der Leyen. */
export function surname(name: string): string {
  return bare(name).at(-1) ?? "";
}

/** The same with the small words before it: "von der leyen"; as {@link surname} where there are none. */
export function familyName(name: string): string {
  const words = bare(name);
  const small = words.slice(0, -1).findLastIndex((word) => !PARTICLES.has(word));
  return words.slice(small + 1).join(" ");
}

const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv"]);

function bare(name: string): readonly string[] {
  return folded(name)
    .split(" ")
    .filter((word) => !SUFFIXES.has(word));
}
