import type { FirstNames } from "../checking/checked-corpus.ts";
import { NICKNAMES } from "../reading/lexicon/nicknames.ts";
import { nameGender } from "../reading/people/genders.ts";
import { spelling } from "../reading/people/spellings.ts";

/** What the reader knows of first names. */
export const firstNames: FirstNames = {
  isShortFor: (short, long) => NICKNAMES.get(spelling(short))?.includes(spelling(long)) === true,
  genderOf: nameGender,
};
