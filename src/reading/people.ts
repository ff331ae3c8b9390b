import type { SpeakerNote } from "../domain/speaker.ts";

import {
  FEMALE_NAMES,
  GENDER_OF,
  MALE_NAMES,
  PARTICLES,
  PERSON_NOUNS,
  TITLES,
} from "./lexicon/people.ts";
import { plain, textOf } from "./names.ts";
import { phraseEndingAt } from "./noun-phrases.ts";
import type { Name } from "./names.ts";
import type { Sentence } from "./sentences.ts";
import type { Range, Token } from "./tokens.ts";

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
  const roster = new Roster(notes);
  const named = sentences.flatMap(({ tokens, names }, sentence) =>
    names
      .filter(({ kind }) => kind === "person")
      .map((name): Place => ({ name, tokens, sentence })),
  );
  for (const place of named) if (wordsOf(place.name.text).length > 1) roster.introduce(place);
  return named.flatMap((place) => {
    const person = roster.personAt(place);
    if (person === undefined) return [];
    describe(person, place);
    return [{ person, sentence: place.sentence, name: place.name }];
  });
}

/** Where a name stands. */
interface Place {
  readonly name: Name;
  readonly tokens: readonly Token[];
  readonly sentence: number;
}

/** How many bearers of one name are told apart in one article. */
const MOST = 50;

/** The people of one article, found by their names. */
class Roster {
  readonly #byName = new Map<string, Draft>();
  /** By the last and by the first word of the name. */
  readonly #byWord = new Map<string, Draft[]>();
  readonly #notes: ReadonlyMap<string, SpeakerNote>;

  constructor(notes: readonly SpeakerNote[]) {
    const people = notes.filter(({ kind }) => kind === "person");
    this.#notes = new Map(
      people.flatMap((note) => [note.name, ...note.aliases].map((name) => [name, note] as const)),
    );
  }

  /** Takes up a person whom the article names in full. */
  introduce(place: Place): void {
    const { text } = place.name;
    const note = this.#notes.get(text);
    const known = note?.name ?? text;
    const same =
      this.#byName.get(known) ?? this.#fitting(known).find((person) => isSame(person.name, known));
    if (same === undefined) {
      this.#add(known, place);
      return;
    }
    same.full++;
    this.#byName.set(text, same);
    if (note !== undefined) same.name = known;
  }

  /** Who a name is: a surname alone must fit one person, or one of that courtesy title, or one far more often named than the others. */
  personAt(place: Place): Draft | undefined {
    const { text } = place.name;
    const known = this.#notes.get(text)?.name ?? text;
    const exact = this.#byName.get(known);
    const fitting = this.#fitting(text).filter((person) => fits(person.name, text));
    if (exact !== undefined && (wordsOf(text).length > 1 || fitting.length < 2)) return exact;
    if (fitting.length > 1) return likeliest(fitting, titleGender(place), place.sentence);
    return fitting[0] ?? this.#add(known, place);
  }

  #fitting(name: string): readonly Draft[] {
    return this.#byWord.get(wordsOf(name).at(-1) ?? "") ?? [];
  }

  #add(name: string, place: Place): Draft {
    const note = this.#notes.get(name);
    const person: Draft = {
      name,
      aliases: new Set([place.name.text]),
      roles: new Set(note?.roles),
      gender: titleGender(place) ?? nameGender(name),
      certain: note !== undefined,
      full: 1,
      since: place.sentence,
    };
    this.#byName.set(name, person);
    const words = wordsOf(name);
    for (const word of new Set([words[0] ?? name, words.at(-1) ?? name])) {
      const bearers = this.#byWord.get(word) ?? [];
      if (bearers.length < MOST) bearers.push(person);
      this.#byWord.set(word, bearers);
    }
    return person;
  }
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

function describe(person: Draft, place: Place): void {
  const { name, tokens } = place;
  person.aliases.add(name.text);
  for (const role of [titleOf(place), apposition(place), officeBefore(place)])
    if (role !== undefined) person.roles.add(role);
  person.gender ??= titleGender(place) ?? roleGender([...person.roles]);
  const aged = tokens[name.last + 1]?.text === "," && tokens[name.last + 2]?.tag === "NUM";
  person.certain ||=
    isFirstName(person.name) ||
    person.gender !== undefined ||
    person.roles.size > 0 ||
    name.title !== undefined ||
    aged;
}

/** *Kremlin spokesman* Dmitry Peskov; courtesy alone ("Mr.") is no role. */
function titleOf({ name, tokens }: Place): string | undefined {
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
function apposition({ name, tokens }: Place): string | undefined {
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

/** *The harbour minister*, Mara Quill, … */
function officeBefore({ name, tokens }: Place): string | undefined {
  const opens = tokens[name.run.first - 1]?.text === "," && name.run.first === name.first;
  const closes = /^[,.]$/u.test(tokens[name.last + 1]?.text ?? "");
  const phrase = opens && closes ? phraseEndingAt(tokens, name.run.first - 2) : undefined;
  if (phrase === undefined || phrase.last - phrase.first > 8) return undefined;
  const first = tokens[phrase.first]?.tag === "DET" ? phrase.first + 1 : phrase.first;
  const head = tokens
    .slice(first, phrase.last + 1)
    .findLast(({ tag }, at, all) => tag !== "ADP" && all[at + 1]?.tag !== "NOUN");
  const office = head !== undefined && (PERSON_NOUNS.has(head.lower) || TITLES.has(plain(head)));
  return office && tokens[phrase.first]?.lower !== "a"
    ? textOf(tokens, { first, last: phrase.last })
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

function titleGender({ name, tokens }: Place): Gender {
  if (name.title === undefined) return undefined;
  return roleGender([textOf(tokens, name.title)]);
}

function roleGender(roles: readonly string[]): Gender {
  const words = roles.flatMap((role) => role.toLowerCase().split(/[^\p{L}]+/u));
  return words.map((word) => GENDER_OF.get(word)).find((gender) => gender !== undefined);
}

function isFirstName(name: string): boolean {
  const [given = "", ...rest] = name.toLowerCase().split(" ");
  return rest.length > 0 && (MALE_NAMES.has(given) || FEMALE_NAMES.has(given));
}

function nameGender(name: string): Gender {
  const [given = ""] = name.toLowerCase().split(" ");
  if (MALE_NAMES.has(given) === FEMALE_NAMES.has(given)) return undefined;
  return MALE_NAMES.has(given) ? "male" : "female";
}
