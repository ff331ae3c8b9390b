import { withoutAccents } from "../../domain/without-accents.ts";

/**
 * A word of a name in the form in which its spellings meet: Zelensky, Zelenskyy and Zelenskiy; Sergei and Sergey; Dubček and Dubcek.
 * Lower case, no accents.
 */
export function spelling(word: string): string {
  const plain = withoutAccents(word).toLowerCase();
  return plain.length < 5
    ? plain
    : plain.replace(/ey$/u, "ei").replace(/(?:iyi|yy|iy|ii|ij|yi|y)$/u, "i");
}
