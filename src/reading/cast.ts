import { speakerId } from "../domain/speaker.ts";
import type { Speaker, SpeakerNote } from "../domain/speaker.ts";
import type { Attribution } from "../domain/statement.ts";

import type { Announcement } from "./attributions.ts";
import { countryOf } from "./lexicon/countries.ts";
import { singular } from "./lexicon/people.ts";
import type { Appearance, Person } from "./people.ts";
import type { Sentence } from "./sentences.ts";
import { bodiesOf, countryOfBody, isTitled, sourceIn } from "./sources.ts";
import type { Source, Title } from "./sources.ts";

/** A speaker and how the text led there. */
export interface Identified {
  readonly speaker: Speaker;
  readonly by: Attribution["by"];
}

/** Where in an article a source stands, and who was reported to speak before. */
interface Place {
  readonly sentence: number;
  readonly start: number;
}

/** How many paragraphs back a pronoun may look, past those that name nobody. */
const FAR = 3;
/** How many names of one paragraph are looked at. */
const MANY = 50;

/** Those who appear in one article, and who of them a "he" or "the minister" is. */
export class Cast {
  readonly #sentences: readonly Sentence[];
  readonly #inSentence = new Map<number, Appearance[]>();
  readonly #inParagraph = new Map<number, Appearance[]>();
  /** Where each person is first named. */
  readonly #introduced = new Map<Person, number>();
  readonly #people = new Map<string, Person>();
  readonly #notes: readonly SpeakerNote[];
  readonly #article: string;
  readonly #bodies = new Map<string, Speaker>();
  /** Bodies that the article has named as speaking. */
  readonly #named = new Map<string, Speaker>();
  readonly #speakers = new Set<string>();
  readonly #spoke: (Place & { readonly speaker: Speaker })[] = [];

  constructor(
    article: string,
    sentences: readonly Sentence[],
    appearances: readonly Appearance[],
    notes: readonly SpeakerNote[],
  ) {
    this.#article = article;
    this.#sentences = sentences;
    this.#notes = notes;
    for (const one of appearances) {
      push(this.#inSentence, one.sentence, one);
      push(this.#inParagraph, sentences[one.sentence]?.paragraph ?? 0, one);
      if (!this.#introduced.has(one.person)) this.#introduced.set(one.person, this.#start(one));
      this.#people.set(speakerId(one.person.name), one.person);
    }
  }

  /** Who the source of a report is; undefined where the text leaves it open. Call in the order of the text: pronouns look back. */
  identify(report: Announcement, sentence: number): Identified | undefined {
    const { tokens } = report.sentence;
    const place = { sentence, start: tokens[report.source.first]?.start ?? 0 };
    const source = sourceIn(tokens, report.source);
    const found =
      this.#apposed(report, sentence) ??
      (source === undefined
        ? undefined
        : this.#identify(source, place, tokens[report.source.first]?.tag ?? ""));
    if (found !== undefined) {
      this.#spoke.push({ ...place, speaker: found.speaker });
      this.#speakers.add(found.speaker.id);
    }
    return found;
  }

  /** Notes that a speaker goes on in a sentence that names nobody. */
  goesOn(speaker: Speaker, sentence: number): void {
    this.#spoke.push({ sentence, start: this.#sentences[sentence]?.span.start ?? 0, speaker });
  }

  #identify(source: Source, place: Place, tag: string): Identified | undefined {
    switch (source.kind) {
      case "name": {
        const appearance = this.#inSentence
          .get(place.sentence)
          ?.find((one) => one.name.last === source.name.last);
        return appearance === undefined
          ? undefined
          : { speaker: this.#speakerOf(appearance.person), by: "name" };
      }
      case "body": {
        const speaker = this.#body(source.name);
        this.#named.set(speaker.id, speaker);
        return { speaker, by: "name" };
      }
      case "title":
        return this.#titled(source, place);
      case "pronoun":
        return this.#meant(source.word, place);
      case "unnamed":
        return { speaker: this.#unnamed(source.text, tag), by: "title" };
    }
  }

  /** Ukraine's foreign minister, *Andrii Sybiha*, said */
  #apposed(
    { source, sentence: { tokens } }: Announcement,
    sentence: number,
  ): Identified | undefined {
    if (tokens[source.last + 1]?.text !== "," || !isTitled(tokens, source)) return undefined;
    const named = this.#inSentence
      .get(sentence)
      ?.find(({ name }) => name.first === source.last + 2 && name.run.first === name.first);
    const behind = tokens[(named?.name.last ?? 0) + 1];
    const closes =
      behind === undefined ||
      behind.tag === "PUNCT" ||
      behind.piece !== undefined ||
      behind.tag === "VERB";
    return named !== undefined && closes && named.name.text.includes(" ")
      ? { speaker: this.#speakerOf(named.person), by: "name" }
      : undefined;
  }

  #speakerOf(person: Person): Speaker {
    const roles = [...person.roles];
    const note = this.#notes.find((one) => one.name === person.name && one.kind === "person");
    const speaksFor = [...roles.flatMap(bodiesOf), ...(note?.speaksFor ?? [])].map(
      (name) => this.#body(name).id,
    );
    const aliases = [...new Set([...person.aliases, ...(note?.aliases ?? [])])];
    return {
      id: speakerId(person.name),
      name: person.name,
      kind: "person",
      aliases,
      roles,
      speaksFor: [...new Set(speaksFor)],
    };
  }

  #body(written: string): Speaker {
    const bare = written.replace(/^the\s+/iu, "");
    const low = bare.toLowerCase();
    const fits = (name: string): boolean => name.replace(/^the\s+/iu, "").toLowerCase() === low;
    const note = this.#notes.find(
      (one) => one.kind === "institution" && [one.name, ...one.aliases].some(fits),
    );
    const name = note?.name ?? bare;
    const id = speakerId(name.replace(/^the\s+/iu, ""));
    const country = countryOfBody(bare);
    const speaksFor = [...(note?.speaksFor ?? []), ...(country === undefined ? [] : [country])].map(
      (one) => speakerId(one.replace(/^the\s+/iu, "")),
    );
    const known = this.#bodies.get(id);
    const aliases = [...new Set([...(known?.aliases ?? note?.aliases ?? []), bare])];
    const body: Speaker = {
      id,
      name,
      kind: "institution",
      aliases,
      roles: note?.roles ?? [],
      speaksFor: [...new Set(speaksFor)],
    };
    this.#bodies.set(id, body);
    return body;
  }

  #unnamed(text: string, tag: string): Speaker {
    const isName =
      tag === "PROPN" ||
      /^\p{Lu}{2}/u.test(text) ||
      countryOf(text.split(" ")[0] ?? "") !== undefined;
    const name = isName ? text : uncapitalised(text);
    const id = `${speakerId(name.replace(/^(?:an?|the|one|some|many|several)\s+/iu, ""))}@${this.#article}`;
    const speaksFor = bodiesOf(text).map((body) => this.#body(body).id);
    return { id, name, kind: "unnamed", aliases: [name], roles: [], speaksFor };
  }

  /** "the minister": the one person before with such an office, or the nearest in this or the previous paragraph. */
  #titled({ text, head, written }: Title, place: Place): Identified | undefined {
    const body = [...this.#named.values()].filter((one) =>
      one.name.toLowerCase().endsWith(text.toLowerCase()),
    );
    if (body.length === 1 && body[0] !== undefined) return { speaker: body[0], by: "title" };
    const holds = (person: Person): boolean =>
      [...person.roles].some((role) => hasOffice(role, text, head));
    const people = new Set(
      [...this.#introduced].flatMap(([person, start]) =>
        start < place.start && holds(person) ? [person] : [],
      ),
    );
    const close = [...this.#near(place, 0), ...this.#near(place, 1)].map(({ person }) => person);
    const near = new Set(close.filter((person) => people.has(person)));
    const [only] = people.size === 1 ? people : near.size === 1 ? near : [];
    if (only !== undefined) return { speaker: this.#speakerOf(only), by: "title" };
    return people.size > 0 ? undefined : { speaker: this.#unnamed(written, "DET"), by: "title" };
  }

  #meant(word: string, place: Place): Identified | undefined {
    if (word === "they" || word === "it") return this.#group(word, place);
    if (word !== "he" && word !== "she") return undefined;
    for (let distance = 0; distance <= FAR; distance++) {
      const near = this.#near(place, distance).filter(
        ({ person }) =>
          (person.certain || this.#speakers.has(speakerId(person.name))) && isOf(person, word),
      );
      const spoke = this.#lastSpeaker(place, distance);
      const people = new Set(near.map(({ person }) => person));
      if (people.size === 0 && spoke === undefined) continue;
      if (spoke !== undefined && isOf(spoke.person, word)) people.add(spoke.person);
      const [only] = people.size === 1 ? people : [];
      const subject = this.#subjectBefore(near, place);
      const later = subject !== undefined && place.sentence - 1 > (spoke?.sentence ?? -1);
      const speaks = spoke !== undefined && isOf(spoke.person, word) ? spoke.person : undefined;
      const person = only ?? (later ? subject : (speaks ?? subject));
      return person === undefined ? undefined : { speaker: this.#speakerOf(person), by: "pronoun" };
    }
    return undefined;
  }

  /** Who spoke last in the paragraph that many before, and in which sentence; undefined when it was no person. */
  #lastSpeaker(place: Place, distance: number): { person: Person; sentence: number } | undefined {
    const last = this.#spoke.findLast(
      (one) => one.start < place.start && this.#distance(one, place) >= distance,
    );
    if (last === undefined || this.#distance(last, place) > distance) return undefined;
    const person = this.#people.get(last.speaker.id);
    return person === undefined ? undefined : { person, sentence: last.sentence };
  }

  /** The person whom the sentence before is about: the first one in it, when it opens the sentence. */
  #subjectBefore(near: readonly Appearance[], place: Place): Person | undefined {
    const [first] = near.filter((one) => one.sentence === place.sentence - 1);
    const tokens = first === undefined ? [] : (this.#sentences[first.sentence]?.tokens ?? []);
    const verb = tokens.findIndex((token) => /^(?:VERB|AUX)$/u.test(token.tag));
    return first !== undefined && first.name.last < verb ? first.person : undefined;
  }

  /** "They" and "it" go on with the group or body that spoke last in the paragraph. */
  #group(word: string, place: Place): Identified | undefined {
    const last = this.#spoke.findLast(
      (one) => one.start < place.start && this.#distance(one, place) === 0,
    );
    const fits =
      word === "it"
        ? last?.speaker.kind === "institution"
        : last?.speaker.kind === "unnamed" && isGroup(last.speaker.name);
    return last !== undefined && fits ? { speaker: last.speaker, by: "pronoun" } : undefined;
  }

  /** Who is named in the paragraph that many before, as far as the place; the last few where it is endless. */
  #near(place: Place, distance: number): readonly Appearance[] {
    const paragraph = (this.#sentences[place.sentence]?.paragraph ?? 0) - distance;
    const named = (this.#inParagraph.get(paragraph) ?? []).slice(-MANY);
    return distance > 0 ? named : named.filter((one) => this.#start(one) < place.start);
  }

  #start({ sentence, name }: Appearance): number {
    return this.#sentences[sentence]?.tokens[name.first]?.start ?? Infinity;
  }

  /** In paragraphs. */
  #distance(one: { readonly sentence: number }, other: Place): number {
    return (
      (this.#sentences[other.sentence]?.paragraph ?? 0) -
      (this.#sentences[one.sentence]?.paragraph ?? 0)
    );
  }
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function isOf(person: Person, word: "he" | "she"): boolean {
  return person.gender === undefined || (person.gender === "male") === (word === "he");
}

function isGroup(name: string): boolean {
  const head =
    name
      .split(/\s+(?:in|of|from|for|at|on)\s+/u)[0]
      ?.split(" ")
      .at(-1)
      ?.toLowerCase() ?? "";
  return singular(head) !== head || head === "people";
}

/** Whether a role is the office that a description names: "the minister" is a "Russian foreign minister", no "spokesman of the minister". */
function hasOffice(role: string, description: string, head: string): boolean {
  const [own = "", ...rest] = role.split(/\s+(?:of|for|to|at|in)\s+/u);
  const words = new Set([own, ...rest].flatMap(officeWords));
  const asked = officeWords(description).filter((word) => word !== "the");
  return officeWords(own).at(-1) === office(head) && asked.every((word) => words.has(word));
}

function officeWords(text: string): readonly string[] {
  const words = text
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll(".", ""))
    .split(/[^\p{L}]+/u);
  return words
    .filter((word) => word.length > 1)
    .map((word) => office((countryOf(word)?.name ?? word).toLowerCase()));
}

function office(word: string): string {
  return word.startsWith("spokes") ? "spokesperson" : singular(word);
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
