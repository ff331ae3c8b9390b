import type { SpeakerArticles } from "../domain/engine.ts";

import type { FirstNames } from "./checked-corpus.ts";
import { isOneSlip } from "./one-slip.ts";
import type { PersonName } from "./person-name.ts";

/** A person with the parts of their name, and the words of their roles. */
export interface Known extends SpeakerArticles {
  readonly name: PersonName;
  readonly offices: ReadonlySet<string>;
}

/**
 * Whether two names that the corpus takes for those of two people look like one person's.
 *
 *     Harbour Quill, Mara Harbour Quill              the one is the end of the other
 *     Stan Quill, Stanley Quill; Bill, William       a short form, unless their offices differ
 *     Yatsenko, Iatsenko                             the same sound, unless their offices differ
 *     Kirsten Quill, Kristen Quill; Ann, Anne        one slip, where they have an office in common
 *     Kirsten Quill, Kristen Quill                   not, where an article has both, or they have no office in common
 */
export function isLike(a: Known, b: Known, known: FirstNames): boolean {
  const isAlike = isOneName(a.name, b.name, known);
  if (!isAlike && !isSlip(a.name, b.name, known)) return false;
  const office = common(a.offices, b.offices);
  return (isAlike ? office !== "none" : office === "some") && !areBeside(a, b);
}

function isOneName(a: PersonName, b: PersonName, known: FirstNames): boolean {
  return (
    isEnd(a, b) || isEnd(b, a) || isSound(a, b) || isShort(a, b, known) || isShort(b, a, known)
  );
}

/** An article that has both tells them apart. */
function areBeside(a: Known, b: Known): boolean {
  const own = new Set(a.articles);
  return b.articles.some((article) => own.has(article));
}

function isEnd(short: PersonName, long: PersonName): boolean {
  return (
    short.words.length > 1 &&
    long.words.length === short.words.length + 1 &&
    short.words.every((word, at) => word === long.words[at + 1]) &&
    (long.words[0]?.length ?? 0) > 2
  );
}

/** Names that differ in the middle alone are left to the corpus: Ann B. and Ann C. Quill are two. */
function isSound(a: PersonName, b: PersonName): boolean {
  const isSame = a.given === b.given && a.family === b.family;
  return !isSame && a.sound === b.sound;
}

/** In letters, how much more than its beginning a name must be: Paula is not long for Paul. */
const LONGER = 2;

function isShort(
  short: PersonName,
  long: PersonName,
  { isShortFor, genderOf }: FirstNames,
): boolean {
  if (short.family !== long.family || short.given === long.given) return false;
  if (isShortFor(short.given, long.given)) return true;
  if (short.given.length < 2 || long.given.length < short.given.length + LONGER) return false;
  return long.given.startsWith(short.given) && !areManAndWoman(short, long, genderOf);
}

function areManAndWoman(a: PersonName, b: PersonName, genderOf: FirstNames["genderOf"]): boolean {
  const genders = new Set([genderOf(a.given), genderOf(b.given)]);
  return genders.has("male") && genders.has("female");
}

/** In letters: in shorter words another letter makes another name. */
const LONG = { given: 5, family: 7 };

/** In letters: from then on one letter more makes no other first name, as in Ann and Anne. */
const LONG_FOR_ONE_MORE = 3;

function isSlip(a: PersonName, b: PersonName, { genderOf }: FirstNames): boolean {
  if (a.family === b.family) return isGivenSlip(a, b) && !areManAndWoman(a, b, genderOf);
  const length = Math.min(a.family.length, b.family.length);
  return a.given === b.given && length >= LONG.family && isOneSlip(a.family, b.family);
}

function isGivenSlip({ given: a }: PersonName, { given: b }: PersonName): boolean {
  const isLong =
    a.length === b.length
      ? a.length >= LONG.given
      : Math.min(a.length, b.length) >= LONG_FOR_ONE_MORE;
  return isLong && isOneSlip(a, b);
}

/** Whether roles have a word in common; unknown where there are none on one side. */
function common(
  own: ReadonlySet<string>,
  others: ReadonlySet<string>,
): "some" | "none" | "unknown" {
  if (own.size === 0 || others.size === 0) return "unknown";
  return [...own].some((word) => others.has(word)) ? "some" : "none";
}

const SHORT = new Map([
  ["sen", "senator"],
  ["rep", "representative"],
  ["gov", "governor"],
  ["gen", "general"],
  ["adm", "admiral"],
  ["pres", "president"],
  ["dr", "doctor"],
]);

const SMALL = new Set("former then late mr mrs ms miss from the and for".split(" "));

/** The words of a person's roles that tell which they are: "senator" and "vermont" of "former Sen. from Vermont". */
export function officesOf({ speaker }: SpeakerArticles): ReadonlySet<string> {
  const words = speaker.roles.flatMap((role) => role.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
  const whole = words.map((word) => SHORT.get(word) ?? word);
  return new Set(whole.filter((word) => word.length > 2 && !SMALL.has(word)));
}
