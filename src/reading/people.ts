import type { SpeakerNote } from "../domain/speaker.ts";

import {
  FEMALE_NAMES,
  GENDER_OF,
  MALE_NAMES,
  PARTICLES,
  PERSON_NOUNS,
  TITLES,
} from "./lexicon/people.ts";
import { names, plain, textOf } from "./names.ts";
import type { Name } from "./names.ts";
import type { Range, Sentence, Token } from "./sentences.ts";

/** "he" and "she" fit a person of that gender, or of none known. */
export type Gender = "male" | "female" | undefined;

/** A person whom an article names. */
export interface Person {
  /** The fullest form of the name in the article, or the host's. */
  readonly name: string;
  readonly aliases: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly gender: Gender;
  /** Whether something besides the capital letter tells that this is a person: an office, an age, a known first name. */
  readonly certain: boolean;
}

/** One place where an article names a person. */
export interface Appearance {
  readonly person: Person;
  /** Which sentence of the article. */
  readonly sentence: number;
  readonly name: Name;
}

interface Draft {
  name: string;
  readonly aliases: Set<string>;
  readonly roles: Set<string>;
  gender: Gender;
  certain: boolean;
  /** How often the article gives the name in full, and in which sentence first. */
  full: number;
  readonly since: number;
}

/** Everyone whom an article names outside quotation marks, wherever it does, in order. */
export function appearances(
  sentences: readonly Sentence[],
  notes: readonly SpeakerNote[],
): readonly Appearance[] {
  const people: Draft[] = [];
  const named = sentences.flatMap(({ tokens }, sentence) =>
    names(tokens)
      .filter((name) => name.kind === "person")
      .map((name) => ({ sentence, name, tokens })),
  );
  for (const { sentence, name, tokens } of named)
    if (isFull(name)) introduce(people, name, { tokens, sentence }, notes);
  return named.flatMap(({ sentence, name, tokens }) => {
    const person = personOf(people, name, { tokens, sentence }, notes);
    if (person === undefined) return [];
    describe(person, name, tokens);
    return [{ person, sentence, name }];
  });
}

function isFull(name: Name): boolean {
  return wordsOf(name.text).length > 1;
}

/** Where a name stands. */
interface Place {
  readonly tokens: readonly Token[];
  readonly sentence: number;
}

function introduce(people: Draft[], name: Name, place: Place, notes: readonly SpeakerNote[]): void {
  const known = noteOf(name.text, notes)?.name ?? name.text;
  const same = people.find((person) => person.name === known || isSame(person.name, known));
  if (same === undefined) people.push(draft(known, name, place, notes));
  else {
    same.full++;
    if (noteOf(name.text, notes) !== undefined) same.name = known;
  }
}

function draft(
  name: string,
  written: Name,
  { tokens, sentence }: Place,
  notes: readonly SpeakerNote[],
): Draft {
  const note = noteOf(name, notes);
  const roles = new Set(note?.roles);
  const gender = titleGender(written, tokens) ?? nameGender(name);
  return {
    name,
    aliases: new Set([written.text]),
    roles,
    gender,
    certain: note !== undefined,
    full: 1,
    since: sentence,
  };
}

/** Donald J. Trump and Donald Trump; not Hillary and Bill Clinton. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return (
    a.at(-1) === b.at(-1) &&
    (a[0] === b[0] || (a.length > 1 && b.length > 1 && isInitial(a[0], b[0])))
  );
}

function isInitial(a = "", b = ""): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return /^\p{L}\.?$/u.test(short) && long.startsWith(short.charAt(0));
}

/** Who a name is, by the full names of the article: a surname alone must fit one person, or one of that courtesy title. */
function personOf(
  people: Draft[],
  name: Name,
  place: Place,
  notes: readonly SpeakerNote[],
): Draft | undefined {
  const note = noteOf(name.text, notes);
  const exact = people.find(
    (person) => person.name === (note?.name ?? name.text) || person.aliases.has(name.text),
  );
  if (exact !== undefined && (isFull(name) || !isShared(people, name.text))) return exact;
  const fitting = people.filter((person) => fits(person.name, name.text));
  if (fitting.length === 1) return fitting[0];
  if (fitting.length > 1) {
    return likeliest(fitting, titleGender(name, place.tokens), place.sentence);
  }
  const unknown = draft(note?.name ?? name.text, name, place, notes);
  people.push(unknown);
  return unknown;
}

/** Of several with one surname: the only one of the courtesy title, the only one introduced so far, or the one in whom the article is mostly interested. */
function likeliest(fitting: readonly Draft[], gender: Gender, sentence: number): Draft | undefined {
  const titled =
    gender === undefined ? fitting : fitting.filter((person) => person.gender === gender);
  const introduced = titled.filter((person) => person.since <= sentence);
  const [first, second] = (introduced.length > 0 ? introduced : titled).toSorted(
    (a, b) => b.full - a.full,
  );
  return first !== undefined && first.full >= 2 * (second?.full ?? 0) ? first : undefined;
}

function isShared(people: readonly Draft[], surname: string): boolean {
  return people.filter((person) => fits(person.name, surname)).length > 1;
}

function fits(full: string, written: string): boolean {
  if (isSame(full, written)) return true;
  const [whole, part] = [wordsOf(full), wordsOf(written)];
  const surname = part.join(" ") === whole.slice(-part.length).join(" ");
  return part.length < whole.length && (surname || (part.length === 1 && part[0] === whole[0]));
}

/** The words that make up a name: no particles, no "Jr.". */
function wordsOf(name: string): readonly string[] {
  return name
    .split(/[\s,]+/u)
    .filter(
      (word) => word !== "" && !/^(?:jr|sr|ii|iii|iv)\.?$/iu.test(word) && !PARTICLES.has(word),
    );
}

function noteOf(name: string, notes: readonly SpeakerNote[]): SpeakerNote | undefined {
  return notes.find(
    (note) => note.kind === "person" && (note.name === name || note.aliases.includes(name)),
  );
}

function describe(person: Draft, name: Name, tokens: readonly Token[]): void {
  person.aliases.add(name.text);
  for (const role of [titleOf(name, tokens), apposition(name, tokens)])
    if (role !== undefined) person.roles.add(role);
  person.gender ??= titleGender(name, tokens) ?? roleGender([...person.roles]);
  const aged = tokens[name.last + 1]?.text === "," && tokens[name.last + 2]?.tag === "NUM";
  person.certain ||=
    person.gender !== undefined || person.roles.size > 0 || name.title !== undefined || aged;
}

/** *Kremlin spokesman* Dmitry Peskov; courtesy alone ("Mr.") is no role. */
function titleOf(name: Name, tokens: readonly Token[]): string | undefined {
  if (name.title === undefined) return undefined;
  const words = tokens.slice(name.title.first, name.title.last + 1);
  const bare = words.every((word) =>
    /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|chief|general|state|first|former)$/u.test(
      plain(word),
    ),
  );
  return bare || words.length > 8 ? undefined : textOf(tokens, name.title);
}

/** Dmitry Peskov, *the Kremlin spokesman*, … */
function apposition(name: Name, tokens: readonly Token[]): string | undefined {
  if (tokens[name.last + 1]?.text !== ",") return undefined;
  const first = tokens[name.last + 2]?.tag === "DET" ? name.last + 3 : name.last + 2;
  let last = first;
  while (last < tokens.length && last - first < 14 && isInRole(tokens[last])) last++;
  const role: Range = { first, last: last - 1 };
  const head = tokens
    .slice(first, last)
    .find(
      (word, at, all) => word.tag !== "ADJ" && !/^(?:NOUN|PROPN)$/u.test(all[at + 1]?.tag ?? ""),
    );
  const closes =
    tokens[last] === undefined ||
    /^[,.;]$/u.test(tokens[last]?.text ?? "") ||
    tokens[last]?.piece !== undefined;
  return closes && head !== undefined && (PERSON_NOUNS.has(head.lower) || TITLES.has(plain(head)))
    ? textOf(tokens, role)
    : undefined;
}

function isInRole(token: Token | undefined): boolean {
  if (token === undefined || token.piece !== undefined) return false;
  return (
    /^(?:NOUN|PROPN|ADJ|ADP|DET|PART)$/u.test(token.tag) ||
    token.lower === "and" ||
    /^['’]s?$/u.test(token.text)
  );
}

function titleGender(name: Name, tokens: readonly Token[]): Gender {
  if (name.title === undefined) return undefined;
  return roleGender([textOf(tokens, name.title)]);
}

function roleGender(roles: readonly string[]): Gender {
  const words = roles.flatMap((role) => role.toLowerCase().split(/[^\p{L}]+/u));
  return words.map((word) => GENDER_OF.get(word)).find((gender) => gender !== undefined);
}

function nameGender(name: string): Gender {
  const [given = ""] = name.toLowerCase().split(" ");
  if (MALE_NAMES.has(given) === FEMALE_NAMES.has(given)) return undefined;
  return MALE_NAMES.has(given) ? "male" : "female";
}
