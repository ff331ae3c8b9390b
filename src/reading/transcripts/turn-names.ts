import { BODY_NOUNS, PARTICLES, TITLES } from "../lexicon/people.ts";
import { countryNamed } from "../lexicon/countries.ts";
import { COUNTING, NAMELESS, NOTES, OFFICES, PARTS } from "../lexicon/transcripts.ts";

/** Whom a label names. */
export type Named =
  /** “Q”, “REPORTER”, “Speaker 2”: somebody without a name. */
  | { readonly kind: "part"; readonly text: string }
  /** “The President”: whoever holds an office. */
  | { readonly kind: "office"; readonly text: string }
  /** “MR. LEE”, “Mara Quill, harbour minister”. */
  | NamedPerson
  /** “NORLAND”, “The Harbour Ministry”. */
  | { readonly kind: "body"; readonly text: string }
  /** “NOTE”, “Date”: no speaker. */
  | { readonly kind: "note" };

/** A person as a label or a list of participants has it. */
export interface NamedPerson {
  readonly kind: "person";
  /** Without courtesy and office, as it would stand in a sentence: “Mara Quill”. */
  readonly name: string;
  /** Courtesy or office ahead of the name, as printed: “MR.”, “Prime Minister”. */
  readonly title: string | undefined;
  /** What stands behind the name: “harbour minister”. */
  readonly role: string | undefined;
}

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** Whom the words of a label name; undefined for words that are no label. */
export function namedBy(label: string): Named | undefined {
  const text = label.trim().replace(/\s+/gu, " ");
  const low = text.toLowerCase();
  if (PARTS.test(low)) return { kind: "part", text: low };
  const bare = text.replace(/^the /iu, "");
  const words = bare.split(" ");
  const lows = low.split(" ");
  if (lows.every((word) => COUNTING.has(word))) return undefined;
  if (lows.every((word) => NOTES.has(word))) return { kind: "note" };
  if (isOffice(bare)) return { kind: "office", text: asName(text).replace(/^The /u, "the ") };
  if (words.length <= 5 && isBody(words)) return { kind: "body", text: asName(text) };
  return bare === text ? personNamed(text) : undefined;
}

/** A person's name with courtesy or office ahead of it and a role behind it. */
export function personNamed(text: string): NamedPerson | undefined {
  const [whole = "", ...behind] = text.split(/,\s*/u);
  if (SUFFIX.test(behind[0] ?? "")) behind.shift();
  const words = whole.split(" ").filter((word) => !SUFFIX.test(word));
  const from = words.findLastIndex(isTitle) + 1;
  const name = words.slice(from);
  const role = behind.join(", ");
  if (from > 6 || role.length > 80 || /^(?:who|my|our|your|we|i|you)\b/iu.test(role))
    return undefined;
  if (
    !isName(name) ||
    !words.slice(0, from).every((word) => /^(?:\p{Lu}|of$|for$|and$)/u.test(word))
  )
    return undefined;
  return {
    kind: "person",
    name: asName(name.join(" ")),
    title: from > 0 ? words.slice(0, from).join(" ") : undefined,
    role: role === "" ? undefined : role,
  };
}

function isName(words: readonly string[]): boolean {
  const capitals = words.filter((word) => !PARTICLES.has(word.toLowerCase()) || words.length === 1);
  return (
    capitals.length > 0 &&
    capitals.length <= 4 &&
    words.every((word) => (NAME_WORD.test(word) && !NAMELESS.test(word)) || PARTICLES.has(word)) &&
    /\p{L}{2}/u.test(words.at(-1) ?? "")
  );
}

/** “Vice President”, “Minister of Harbours”: nothing but an office. */
function isOffice(text: string): boolean {
  const words = (text.split(/ (?:of|for) /iu)[0] ?? "").split(" ");
  const last = words.at(-1)?.toLowerCase() ?? "";
  return (
    OFFICES.has(last) && words.length <= 4 && words.every(isTitle) && !/^m(?:r|s|adam)/iu.test(text)
  );
}

/** “Norland”, “the Kremlin”, “Quay House”. */
function isBody(words: readonly string[]): boolean {
  const last = words.at(-1)?.toLowerCase() ?? "";
  const building = words.length > 1 && /^(?:street|house|times|post|journal|news)$/u.test(last);
  return building || BODY_NOUNS.has(last) || countryNamed(asName(words.join(" "))) !== undefined;
}

function isTitle(word: string): boolean {
  const low = word.toLowerCase().replace(/\.$/u, "");
  return TITLES.has(low) || OFFICES.has(low) || low === "madam";
}

/** A name in capitals as it would stand in a sentence: “McDONALD” is McDonald, “VON DER AU” von der Au. */
function asName(text: string): string {
  return text.split(" ").map(capitalised).join(" ");
}

function capitalised(word: string): string {
  const low = word.toLowerCase();
  if (!/\p{Lu}{2}/u.test(word) || /^(?:\p{L}\.)+$/u.test(word) || SUFFIX.test(word)) return word;
  if (/^(?:un|us|uk|eu|nato)$/u.test(low)) return word;
  if (PARTICLES.has(low) || /^(?:of|for|and|the)$/u.test(low)) return low;
  const mac = low.replace(/^mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
  return mac.replace(/^\p{L}|(?<!\p{L})\p{L}(?=\p{L})/gu, (letter) => letter.toUpperCase());
}
