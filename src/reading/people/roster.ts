import type { SpeakerNote } from "../../domain/speaker.ts";

import { hasFirstName, nameGender, roleGender } from "./genders.ts";
import type { Gender } from "./genders.ts";
import { NICKNAMES } from "../lexicon/nicknames.ts";
import { PARTICLES } from "../lexicon/people.ts";
import { textOf } from "./names.ts";
import type { Name } from "./names.ts";
import { rolesOf } from "./roles.ts";
import { spelling } from "./spellings.ts";
import type { Token } from "../text/tokens.ts";

/** A person as far as the article has told of them. */
export interface Draft {
  name: string;
  readonly aliases: Set<string>;
  readonly roles: Set<string>;
  gender: Gender;
  certain: boolean;
  /** How often the article gives the name in full, and in which sentence first. */
  full: number;
  readonly since: number;
}

/** Where a name stands. */
export interface Place {
  readonly name: Name;
  readonly tokens: readonly Token[];
  readonly sentence: number;
}

/** Whom a name means, and whether nobody else in the article bears it. */
interface Bearer {
  readonly person: Draft;
  readonly sure: boolean;
}

/** How many bearers of one name are told apart in one article. */
const MOST = 50;

/** The people of one article, found by their names. */
export class Roster {
  readonly #byName = new Map<string, Draft>();
  /** By the last and by the first word of the name. */
  readonly #byWord = new Map<string, Draft[]>();
  readonly #notes: ReadonlyMap<string, SpeakerNote>;
  /** Whom a name of one word has meant last. */
  readonly #meant = new Map<string, Draft>();

  constructor(notes: readonly SpeakerNote[]) {
    const people = notes.filter(({ kind }) => kind === "person");
    this.#notes = new Map(
      people.flatMap((note) => [note.name, ...note.aliases].map((name) => [name, note] as const)),
    );
  }

  /** Takes up a person whom a place names in full. */
  introduce(place: Place): void {
    const { text } = place.name;
    if (wordsOf(text).length < 2) return;
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

  /** Takes up whom a surname with a courtesy title means where all who are named in full are of the other gender: "Mr. Obama" beside Michelle Obama. */
  introduceTitled(place: Place): void {
    const gender = titleGender(place);
    const { text } = place.name;
    if (gender === undefined || wordsOf(text).length > 1) return;
    const fitting = this.#fitting(text).filter((person) => fits(person.name, text));
    const isOther = (person: Draft): boolean =>
      person.gender !== undefined && person.gender !== gender;
    if (fitting.length > 0 && fitting.every(isOther)) this.#add(text, { ...place, sentence: 0 });
  }

  /** Adds the offices of somebody whom the article has named and nobody else can be. */
  entitle(name: string, roles: readonly string[]): void {
    const fitting = surelyPeople(this.#fitting(name).filter((person) => fits(person.name, name)));
    const [one, ...others] = fitting;
    if (one === undefined || others.length > 0) return;
    for (const role of roles) one.roles.add(role);
  }

  /** Who a name is: a surname alone must fit one person, or one of that courtesy title, or one more often named than the others, or alone in office, or whom it meant before. */
  personAt(place: Place): Bearer | undefined {
    const { text } = place.name;
    const found = this.#personAt(place, text);
    if (found !== undefined) this.#meant.set(text, found.person);
    return found;
  }

  #personAt(place: Place, text: string): Bearer | undefined {
    const known = this.#notes.get(text)?.name ?? text;
    const exact = this.#byName.get(known);
    const all = surelyPeople(this.#fitting(text).filter((person) => fits(person.name, text)));
    const surnamed = all.filter(({ name }) => wordsOf(name).at(-1) === wordsOf(text).at(-1));
    const fitting = surnamed.length > 0 ? surnamed : all;
    if (exact !== undefined && (wordsOf(text).length > 1 || fitting.length < 2))
      return { person: exact, sure: true };
    if (fitting.length < 2) return { person: fitting[0] ?? this.#add(known, place), sure: true };
    const person = likeliest(fitting, titleGender(place), place.sentence, this.#meant.get(text));
    return person === undefined ? undefined : { person, sure: false };
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

/** Donald J. Trump and Donald Trump, Ken and Kenneth Starr; not Hillary and Bill Clinton. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.at(-1) !== b.at(-1)) return false;
  return a[0] === b[0] || (a.length > 1 && b.length > 1 && isShort(a[0], b[0]));
}

/** The fewest letters of a first name that is cut short: Ken, not Jo. */
const CUT = 3;

/** D. Trump, Ken Starr and Bill Clinton for Donald Trump, Kenneth Starr and William Clinton; not Alex for Alexandra, who is a woman. */
function isShort(a = "", b = ""): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (isInitial(short, long) || undoubled(short) === undoubled(long)) return true;
  const [one, other] = [nameGender(short), nameGender(long)];
  const alike = one !== undefined && one === other;
  const cut = short.length >= CUT && long.startsWith(short);
  return alike && (cut || NICKNAMES.get(short)?.includes(long) === true);
}

/** Hilary for Hillary, Philip for Phillip */
function undoubled(name: string): string {
  return name.replace(/(\p{L})\1/gu, "$1");
}

function isInitial(short: string, long: string): boolean {
  return /^\p{L}\.?$/u.test(short) && long.startsWith(short.charAt(0));
}

/** Bernie Sanders, not *Absent Sanders* or *Sanders California*: of several with one surname those who are surely people, if there are any. */
function surelyPeople(fitting: readonly Draft[]): readonly Draft[] {
  const sure = fitting.filter(
    ({ name, gender, roles }) => hasFirstName(name) || gender !== undefined || roles.size > 0,
  );
  return sure.length > 0 ? sure : fitting;
}

/** Of several with one surname: the only one of the courtesy title, the only one introduced so far, the one more often named in full, the one of them who has an office, or whom the surname meant before. */
function likeliest(
  fitting: readonly Draft[],
  gender: Gender,
  sentence: number,
  meant: Draft | undefined,
): Draft | undefined {
  const titled = gender === undefined ? fitting : ofGender(fitting, gender);
  const introduced = titled.filter((person) => person.since <= sentence);
  const [first, second] = (introduced.length > 0 ? introduced : titled).toSorted(
    (a, b) => b.full - a.full,
  );
  if (first === undefined) return undefined;
  if (second === undefined || first.full > second.full || isPrincipal(first, second)) return first;
  const others = titled.filter((person) => person !== meant);
  return others.length < titled.length && !others.some(hasOffice) ? meant : undefined;
}

/** Ms. Khan is the woman of that name, or the one whose first name does not tell. */
function ofGender(fitting: readonly Draft[], gender: Gender): readonly Draft[] {
  const certain = fitting.filter((person) => person.gender === gender);
  return certain.length > 0 ? certain : fitting.filter((person) => person.gender === undefined);
}

const RELATIVE =
  /\b(?:wife|husband|widow|son|daughter|brother|sister|father|mother|uncle|aunt|cousin|nephew|niece)\b/iu;

/** Whether one has an office and the other none: of the president and his wife the surname alone is the president's. */
function isPrincipal(one: Draft, other: Draft): boolean {
  return hasOffice(one) && !hasOffice(other) && one.since < other.since;
}

function hasOffice({ roles }: Draft): boolean {
  return [...roles].some((role) => !RELATIVE.test(role));
}

function fits(full: string, written: string): boolean {
  if (isSame(full, written)) return true;
  const [whole, part] = [wordsOf(full), wordsOf(written)];
  const surname = part.join(" ") === whole.slice(-part.length).join(" ");
  return part.length < whole.length && (surname || (part.length === 1 && part[0] === whole[0]));
}

/** The words that make up a name, spelt alike: no particles, no "Jr.". */
function wordsOf(name: string): readonly string[] {
  const words = name.split(/[\s,]+/u);
  return words
    .filter((word) => word !== "" && !ADDED.test(word) && !PARTICLES.has(word))
    .map(spelling);
}

const ADDED = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** Notes what the article tells of a person at a place. */
export function describe(person: Draft, place: Place): void {
  const { name, tokens } = place;
  person.aliases.add(name.text);
  for (const role of rolesOf(name, tokens)) person.roles.add(role);
  person.gender ??= titleGender(place) ?? roleGender(person.roles);
  const aged = tokens[name.last + 1]?.text === "," && tokens[name.last + 2]?.tag === "NUM";
  person.certain ||=
    hasFirstName(person.name) ||
    person.gender !== undefined ||
    person.roles.size > 0 ||
    name.title !== undefined ||
    aged;
}

function titleGender({ name, tokens }: Place): Gender {
  return name.title === undefined ? undefined : roleGender([textOf(tokens, name.title)]);
}
