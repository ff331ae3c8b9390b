import { FIRST_NAMES } from "../lexicon/first-names.ts";
import { FEMALE_NAMES, GENDER_OF, MALE_NAMES } from "../lexicon/people.ts";

/** "he" and "she" fit a person of that gender, or of none known. */
export type Gender = "male" | "female" | undefined;

/** The gender that offices and courtesy tell: "Mr.", "spokeswoman". */
export function roleGender(roles: Iterable<string>): Gender {
  for (const role of roles) {
    for (const word of role.toLowerCase().split(/[^\p{L}]+/u)) {
      const gender = GENDER_OF.get(word);
      if (gender !== undefined) return gender;
    }
  }
  return undefined;
}

/** Whether a name of several words begins with a known first name. */
export function hasFirstName(name: string): boolean {
  const [given = "", ...rest] = unaccented(name).split(" ");
  return (
    rest.length > 0 && (MALE_NAMES.has(given) || FEMALE_NAMES.has(given) || FIRST_NAMES.has(given))
  );
}

/** The gender that a first name tells; what was met in news goes before what is generally known. */
export function nameGender(name: string): Gender {
  const [given = ""] = unaccented(name).split(" ");
  const [men, women] = FIRST_NAMES.get(given) ?? [0, 0];
  if (men !== women) return men > women ? "male" : "female";
  if (MALE_NAMES.has(given) === FEMALE_NAMES.has(given)) return undefined;
  return MALE_NAMES.has(given) ? "male" : "female";
}

/** Lower case, without accents. */
function unaccented(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}
