import type { Directory, Fit } from "./directory.ts";
import { edits } from "./edits.ts";
import { folded } from "./fold.ts";

/** A name of so many letters may be misspelt in one of them; from the second number on in two. */
const [ONE_WRONG, TWO_WRONG] = [5, 9];

/** No longer name is looked for, in letters. */
const LONGEST = 60;

/**
 * Whom a misspelt name means: who bears the only name that is nearest to it, with the same first letter, and near enough: "peskow",
 * "zelenksy", "emanuel macron". Nobody where two names are as near.
 * @param isWord whether a word stands in the corpus: such a word is not misspelt.
 */
export function misspelt(
  typed: string,
  directory: Directory,
  isWord: (word: string) => boolean,
): Fit {
  const name = folded(typed.slice(0, LONGEST));
  if (name.length < ONE_WRONG - 1 || name.split(" ").every(isWord)) return NOBODY;
  let [nearest, least]: [string[], number] = [[], Infinity];
  for (const form of directory.forms) {
    if (form.length < ONE_WRONG || form[0] !== name[0]) continue;
    const distance = edits(name, form, form.length < TWO_WRONG ? 1 : 2);
    if (distance > (form.length < TWO_WRONG ? 1 : 2) || distance > least) continue;
    nearest = distance < least ? [form] : [...nearest, form];
    least = distance;
  }
  const [only, ...others] = nearest;
  return only === undefined || others.length > 0 ? NOBODY : directory.named(only);
}

const NOBODY: Fit = { kind: "none" };
