import type { SpeakerNote } from "../../domain/speaker.ts";

import { FEMALE_NAMES, GENDER_OF, MALE_NAMES, PERSON_NOUNS } from "../lexicon/people.ts";
import { OFFICES } from "../lexicon/transcripts.ts";
import { hasOffice } from "../speakers/offices.ts";
import { appearances } from "../people/people.ts";
import type { Gender } from "../people/genders.ts";
import type { Person } from "../people/people.ts";
import type { Sentence } from "../text/sentences.ts";
import { namedBy, personNamed } from "./turn-names.ts";
import type { NamedPerson } from "./turn-names.ts";

/** Offices beside the plain one: “The President” is no vice president, and “the Secretary” no press secretary. */
const BESIDE =
  /\b(?:vice|deputy|prime|former|acting|assistant|under|press|ex|elect|designate|shadow)\b/giu;

/** How many of one surname, and how many holders of offices, are told apart. */
const MOST = 50;

interface Known extends Person {
  readonly aliases: Set<string>;
  readonly roles: Set<string>;
}

/** Those who take part in a conversation, by the names that its head, its labels and the host give. */
export class Participants {
  readonly #byName = new Map<string, Known>();
  /** By the last and by the first word of the name. */
  readonly #byWord = new Map<string, Known[]>();
  /** Who is listed as the holder of an office. */
  readonly #holders = new Set<Known>();
  /** Whom the host knows, by every spelling. */
  readonly #noted: ReadonlyMap<string, SpeakerNote>;
  readonly #surnames = new Map<string, Known>();

  constructor(notes: readonly SpeakerNote[]) {
    const people = notes.filter(({ kind }) => kind === "person");
    this.#noted = new Map(
      people.flatMap((note) =>
        [note.name, ...note.aliases].map((form) => [form.toLowerCase(), note] as const),
      ),
    );
  }

  /** Takes up whomever the title and the lines ahead of the first turn name. */
  introduce(head: readonly Sentence[], notes: readonly SpeakerNote[]): void {
    for (const { person, sentence, name } of appearances(head, notes)) {
      const before = head[sentence]?.tokens[(name.title?.first ?? name.run.first) - 1];
      const told = person.certain || /^(?:by|with|and)$/u.test(before?.lower ?? "");
      if (!told || !person.name.includes(" ")) continue;
      const known = this.#add(person.name, person.gender);
      for (const role of person.roles) known.roles.add(role);
      if (before === undefined || /^(?:by|:|-|•)$/u.test(before.lower)) this.#hold(known);
    }
  }

  /**
   * Takes up a line of a list of participants.
   *
   *     Mara Quill, Harbour Minister      by the office
   *     President: Mara Quill             by the office
   *     Mara Quill                        where `listed`: below “Participants:”
   *     Harbour Hall, 5 March             nobody
   */
  list(line: string, listed: boolean): void {
    const [, office = "", name = line] = /^([^:]{1,60}):\s+(.+)$/u.exec(line) ?? [];
    const person = personNamed(name.replace(/^[-–—•]\s+/u, "").trim());
    if (person === undefined || !person.name.includes(" ")) return;
    const held = namedBy(office);
    const offices = held?.kind === "office" || held?.kind === "part" ? [held.text] : [];
    const told = person.title !== undefined || isOfficeRole(person.role) || offices.length > 0;
    if (told || listed || isGiven(person.name)) this.#hold(this.add(person, offices));
  }

  /** Takes up a person whom a label names in full. */
  add({ name, title, role }: NamedPerson, roles: readonly string[] = []): Known {
    const known = this.#add(name, genderOf(title));
    for (const each of [...roles, ...(role === undefined ? [] : [role])]) known.roles.add(each);
    if (title !== undefined && !isCourtesy(title)) known.roles.add(title);
    return known;
  }

  /** Whether the head or the host knows somebody whom a label names. */
  knows(label: NamedPerson): boolean {
    return this.#noted.has(label.name.toLowerCase()) || this.#fitting(label).length > 0;
  }

  /** Whom a label names; undefined where it fits several, or those of the surname do not fit it. */
  person(label: NamedPerson): Person | undefined {
    if (this.#noted.has(label.name.toLowerCase())) return this.add(label);
    const [only, ...others] = this.#fitting(label);
    if (only !== undefined) return others.length === 0 ? only : undefined;
    if (label.name.includes(" ")) return this.add(label);
    const same = (this.#byWord.get(label.name.toLowerCase()) ?? []).length > 0;
    return same ? undefined : this.#surname(label);
  }

  /** Who is listed as the holder of an office, unless they speak under their name. */
  holder(office: string, named: ReadonlySet<Person>): Person | undefined {
    const beside = besideOf(office);
    const holders = [...this.#holders].filter(
      (known) =>
        !named.has(known) &&
        [...known.roles].some((role) => hasOffice(role, office) && besideOf(role) === beside),
    );
    return holders.length === 1 ? holders[0] : undefined;
  }

  #hold(known: Known): void {
    if (this.#holders.size < MOST) this.#holders.add(known);
  }

  #fitting({ name, title }: NamedPerson): readonly Known[] {
    const low = name.toLowerCase();
    const gender = genderOf(title);
    const found = (this.#byWord.get(low.split(" ").at(-1) ?? low) ?? []).filter(
      (known) => gender === undefined || known.gender === undefined || known.gender === gender,
    );
    const surnames = found.filter((known) => ` ${known.name.toLowerCase()}`.endsWith(` ${low}`));
    return surnames.length > 0 || title !== undefined ? surnames : low.includes(" ") ? [] : found;
  }

  /** A person of whom the transcript gives no more than the surname. */
  #surname({ name, title, role }: NamedPerson): Known {
    const known = this.#surnames.get(name.toLowerCase()) ?? made(name, genderOf(title));
    this.#surnames.set(name.toLowerCase(), known);
    if (role !== undefined) known.roles.add(role);
    if (title !== undefined && !isCourtesy(title)) known.roles.add(title);
    return known;
  }

  #add(written: string, gender: Gender): Known {
    const note = this.#noted.get(written.toLowerCase());
    const name = note?.name ?? written;
    const words = name.toLowerCase().split(" ");
    const [first = "", last = ""] = [words[0], words.at(-1)];
    const known = this.#byName.get(`${first} ${last}`) ?? made(name, gender);
    known.aliases.add(written);
    if (this.#byName.has(`${first} ${last}`)) return known;
    for (const role of note?.roles ?? []) known.roles.add(role);
    this.#byName.set(`${first} ${last}`, known);
    for (const word of new Set([first, last])) {
      const bearers = this.#byWord.get(word) ?? [];
      if (bearers.length < MOST) bearers.push(known);
      this.#byWord.set(word, bearers);
    }
    return known;
  }
}

function made(name: string, gender: Gender): Known {
  return { name, aliases: new Set([name]), roles: new Set(), gender, certain: true };
}

function genderOf(title: string | undefined): Gender {
  const words = (title ?? "").toLowerCase().split(/[^\p{L}]+/u);
  return words.map((word) => GENDER_OF.get(word)).find((gender) => gender !== undefined);
}

/** “Mr.”, “Dame”: no office. */
export function isCourtesy(title: string): boolean {
  return /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|madam|rev)\.? ?)+$/iu.test(
    title,
  );
}

function isOfficeRole(role = ""): boolean {
  const words = role.toLowerCase().split(/[^\p{L}-]+/u);
  return words.some((word) => OFFICES.has(word) || PERSON_NOUNS.has(word));
}

/** “Anna Holm”: begins with a first name. */
export function isGiven(name: string): boolean {
  const [first = "", ...rest] = name.toLowerCase().split(" ");
  return rest.length > 0 && (MALE_NAMES.has(first) || FEMALE_NAMES.has(first));
}

function besideOf(office: string): string {
  return (office.match(BESIDE) ?? []).join(" ").toLowerCase();
}
