/** Endings that make one word of another, as they stand after Porter's stemmer; from general knowledge of English. */
const LONG =
  `ation ator ition ment ness fulli ousli iveli abli ibli iti ari ori abl ibl iv iz er or est ful ship hood ous ion li`.split(
    " ",
  );
/** Such as are often part of a short word itself, so that more of it has to be left. */
const SHORT = [
  "anc",
  "enc",
  "ist",
  "ism",
  "ant",
  "ent",
  "al",
  "ic",
  "at",
  "ee",
  "ed",
  "ing",
  "i",
  "e",
];

const ENDINGS = [
  ...LONG.map((ending) => ({ ending, least: 4 })),
  ...SHORT.map((ending) => ({ ending, least: 5 })),
].toSorted((a, b) => b.ending.length - a.ending.length);

/** The same by their last letters, since most words have none of them. */
const BY_LAST = new Map(
  ENDINGS.map(({ ending }) => ending.slice(-1)).map((last) => [
    last,
    ENDINGS.filter(({ ending }) => ending.endsWith(last)),
  ]),
);

/** A second ending is taken off only where so many letters are left. */
const LEAST_OF_SECOND = 5;

/**
 * What the members of a family of words have in common: *broad, broader, broadly*; *employ, employer, employment*; *judge, judgment*.
 * @param stem by Porter's stemmer, in lower case, without accents.
 */
export function wordFamily(stem: string): string {
  let family = withI(stem);
  let least = 0;
  for (let shorter = shortened(family, least); shorter !== family;) {
    family = withI(shorter);
    least = LEAST_OF_SECOND;
    shorter = shortened(family, least);
  }
  if (family.at(-1) !== family.at(-2) && !family.endsWith("s")) return family;
  return family.replace(/(?<=\w{3})([bdfgklmnprtvz])\1$/u, "$1").replace(/(?<=\w{2}[^s])s$/u, "");
}

/** *employ* is *emploi*, as *employee* is *emploie*. */
function withI(word: string): string {
  return word.endsWith("y") ? `${word.slice(0, -1)}i` : word;
}

/** A word without its longest ending; itself where none can go. */
function shortened(word: string, atLeast: number): string {
  const taken = BY_LAST.get(word.slice(-1))?.find(
    ({ ending, least }) =>
      word.endsWith(ending) && word.length - ending.length >= Math.max(least, atLeast),
  );
  return taken === undefined ? word : word.slice(0, -taken.ending.length);
}
