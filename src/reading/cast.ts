import type { ArticleId } from "../domain/article.ts";
import { speakerId } from "../domain/speaker.ts";
import type { Speaker, SpeakerId, SpeakerNote } from "../domain/speaker.ts";
import type { Attribution } from "../domain/statement.ts";

import type { Announcement } from "./report.ts";
import { singular } from "./lexicon/people.ts";
import { hasOffice, headWord } from "./offices.ts";
import type { Appearance, Person } from "./people.ts";
import type { Sentence } from "./sentences.ts";
import { isTitled, sourceIn } from "./sources.ts";
import type { Source, Title } from "./sources.ts";
import { Speakers } from "./speakers.ts";

/** A speaker and how the text led there. */
export interface Identified {
  readonly speaker: Speaker;
  readonly by: Attribution["by"];
}

/** A place in an article: its sentence, and where in the text it begins. */
interface Place {
  readonly sentence: number;
  readonly start: number;
}

/** Somebody who was reported to speak. */
interface Turn extends Place {
  readonly speaker: Speaker;
}

/** How many paragraphs back a pronoun may look, past those that name nobody. */
const FAR = 3;
/** How many names of one paragraph are looked at. */
const MANY = 50;

/** Those who appear in one article, and who of them a "he" or "the minister" is. */
export class Cast {
  readonly #sentences: readonly Sentence[];
  readonly #speakers: Speakers;
  readonly #inSentence = new Map<number, Appearance[]>();
  readonly #inParagraph = new Map<number, Appearance[]>();
  readonly #people = new Map<SpeakerId, Person>();
  /** Where the holders of an office are first named: "minister", "spokesperson". */
  readonly #holders = new Map<string, Map<Person, number>>();
  /** Bodies that the article has named as speaking, by the last word of the name. */
  readonly #bodies = new Map<string, Set<Speaker>>();
  /** Who spoke last in each paragraph. */
  readonly #lastIn = new Map<number, Turn>();
  readonly #spoke = new Set<SpeakerId>();

  constructor(
    article: ArticleId,
    sentences: readonly Sentence[],
    appearances: readonly Appearance[],
    notes: readonly SpeakerNote[],
  ) {
    this.#sentences = sentences;
    this.#speakers = new Speakers(article, notes);
    for (const one of appearances) {
      listed(this.#inSentence, one.sentence).push(one);
      listed(this.#inParagraph, this.#paragraph(one.sentence)).push(one);
      this.#people.set(speakerId(one.person.name), one.person);
      for (const role of one.person.roles) this.#hold(headWord(role), one);
    }
  }

  /** Who the source of a report is; undefined where the text leaves it open. Call in the order of the text: pronouns look back. */
  identify(announced: Announcement, sentence: number): Identified | undefined {
    const { source, sentence: inside } = announced;
    const place = { sentence, start: inside.tokens[source.first]?.start ?? 0 };
    const read = sourceIn(inside, source);
    const found =
      this.#apposed(announced, sentence) ??
      (read === undefined ? undefined : this.#identify(read, place));
    if (found !== undefined) this.#takeTurn({ ...place, speaker: found.speaker });
    return found;
  }

  /** The bodies that somebody of the article speaks for, or that speak themselves. */
  get bodies(): readonly Speaker[] {
    return this.#speakers.bodies;
  }

  /** Notes that a speaker goes on in a sentence that names nobody. */
  goesOn(speaker: Speaker, sentence: number): void {
    this.#takeTurn({ sentence, start: this.#sentences[sentence]?.span.start ?? 0, speaker });
  }

  #identify(source: Source, place: Place): Identified | undefined {
    switch (source.kind) {
      case "name": {
        const named = this.#inSentence
          .get(place.sentence)
          ?.find((one) => one.name.last === source.name.last);
        if (this.#speakers.isBody(source.name.text))
          return { speaker: this.#bodyNamed(source.name.text), by: "name" };
        return named === undefined
          ? undefined
          : { speaker: this.#speakers.person(named.person), by: "name" };
      }
      case "body":
        return { speaker: this.#bodyNamed(source.name), by: "name" };
      case "title":
        return this.#titled(source, place);
      case "pronoun":
        return this.#meant(source.word, place);
      case "unnamed":
        return { speaker: this.#speakers.unnamed(source.text), by: "title" };
    }
  }

  #bodyNamed(name: string): Speaker {
    const speaker = this.#speakers.body(name);
    const last = name.toLowerCase().split(" ").at(-1) ?? "";
    this.#bodies.set(last, (this.#bodies.get(last) ?? new Set()).add(speaker));
    return speaker;
  }

  /** Ukraine's foreign minister, *Andrii Sybiha*, said */
  #apposed(
    { source, sentence: { tokens } }: Announcement,
    sentence: number,
  ): Identified | undefined {
    if (tokens[source.last + 1]?.text !== "," || !isTitled(tokens, source)) return undefined;
    const begins = source.last + 2;
    const named = this.#inSentence
      .get(sentence)
      ?.find(({ name }) => name.first === begins && name.run.first === begins);
    if (named === undefined || !named.name.text.includes(" ")) return undefined;
    const behind = tokens[named.name.last + 1];
    const closes =
      behind === undefined || behind.piece !== undefined || /^(?:PUNCT|VERB)$/u.test(behind.tag);
    return closes ? { speaker: this.#speakers.person(named.person), by: "name" } : undefined;
  }

  /** "the ministry", "the minister": the one body or person before of that description, or the one nearby; nobody where several fit. */
  #titled({ text, written }: Title, place: Place): Identified | undefined {
    const low = text.toLowerCase();
    const last = low.split(" ").at(-1) ?? "";
    const [body, ...bodies] = [...(this.#bodies.get(last) ?? [])].filter(({ name }) =>
      name.toLowerCase().endsWith(low),
    );
    if (body !== undefined && bodies.length === 0) return { speaker: body, by: "title" };
    const holds = (person: Person): boolean =>
      [...person.roles].some((role) => hasOffice(role, text));
    const people = this.#introducedBefore(place, headWord(text), holds);
    const close = [...this.#near(place, 0), ...this.#near(place, 1)].map(({ person }) => person);
    const near = [...new Set(close)].filter(holds);
    const [only] = people.length === 1 ? people : near.length === 1 ? near : [];
    if (only !== undefined) return { speaker: this.#speakers.person(only), by: "title" };
    return people.length > 0
      ? undefined
      : { speaker: this.#speakers.unnamed(written), by: "title" };
  }

  /** The holders of an office whom the article has named so far: none, one, or two of several. */
  #introducedBefore(
    place: Place,
    head: string,
    holds: (person: Person) => boolean,
  ): readonly Person[] {
    const found: Person[] = [];
    for (const [person, start] of this.#holders.get(head) ?? []) {
      if (start >= place.start || found.length === 2) break;
      if (holds(person)) found.push(person);
    }
    return found;
  }

  #meant(word: string, place: Place): Identified | undefined {
    if (word === "they" || word === "it") return this.#group(word, place);
    if (word !== "he" && word !== "she") return undefined;
    for (let distance = 0; distance <= FAR; distance++) {
      const spoke = this.#lastSpeaker(place, distance);
      const near = this.#near(place, distance).filter(({ person }) => this.#canBe(person, word));
      if (near.length === 0 && spoke === undefined) continue;
      const person = this.#likeliest(
        near,
        spoke !== undefined && isOf(spoke.person, word) ? spoke : undefined,
        place,
      );
      return person === undefined
        ? undefined
        : { speaker: this.#speakers.person(person), by: "pronoun" };
    }
    return undefined;
  }

  /** The only one near; else whom the sentence before is about, when that came after the last to speak; else the last to speak. */
  #likeliest(
    near: readonly Appearance[],
    spoke: { person: Person; sentence: number } | undefined,
    place: Place,
  ): Person | undefined {
    const people = new Set(near.map(({ person }) => person));
    if (spoke !== undefined) people.add(spoke.person);
    const [only] = people;
    if (people.size === 1) return only;
    const subject = this.#subjectBefore(near, place);
    return subject !== undefined && place.sentence - 1 > (spoke?.sentence ?? -1)
      ? subject
      : (spoke?.person ?? subject);
  }

  #canBe(person: Person, word: "he" | "she"): boolean {
    return (
      (person.certain || person.name.includes(" ") || this.#spoke.has(speakerId(person.name))) &&
      isOf(person, word)
    );
  }

  /** Who spoke last in the paragraph that many before, and in which sentence; undefined when it was no person. */
  #lastSpeaker(place: Place, distance: number): { person: Person; sentence: number } | undefined {
    const last = this.#lastIn.get(this.#paragraph(place.sentence) - distance);
    const person = last === undefined ? undefined : this.#people.get(last.speaker.id);
    return last === undefined || person === undefined
      ? undefined
      : { person, sentence: last.sentence };
  }

  /** The person whom the sentence before is about: the first one in it, when it opens the sentence. */
  #subjectBefore(near: readonly Appearance[], place: Place): Person | undefined {
    const first = near.find((one) => one.sentence === place.sentence - 1);
    const tokens = first === undefined ? [] : (this.#sentences[first.sentence]?.tokens ?? []);
    const verb = tokens.findIndex((token) => /^(?:VERB|AUX)$/u.test(token.tag));
    return first !== undefined && first.name.last < verb ? first.person : undefined;
  }

  /** "They" and "it" go on with the group or body that spoke last in the paragraph. */
  #group(word: string, place: Place): Identified | undefined {
    const speaker = this.#lastIn.get(this.#paragraph(place.sentence))?.speaker;
    if (speaker === undefined) return undefined;
    const fits =
      word === "it"
        ? speaker.kind === "institution"
        : speaker.kind === "unnamed" && isGroup(speaker.name);
    return fits ? { speaker, by: "pronoun" } : undefined;
  }

  /** Who is named in the paragraph that many before, as far as the place; the last few where it is endless. */
  #near(place: Place, distance: number): readonly Appearance[] {
    const named = this.#inParagraph.get(this.#paragraph(place.sentence) - distance) ?? [];
    let end = named.length;
    while (end > 0 && this.#startOf(named[end - 1]) >= place.start) end--;
    return named.slice(Math.max(0, end - MANY), end);
  }

  #startOf(one: Appearance | undefined): number {
    return one === undefined
      ? 0
      : (this.#sentences[one.sentence]?.tokens[one.name.first]?.start ?? 0);
  }

  #paragraph(sentence: number): number {
    return this.#sentences[sentence]?.paragraph ?? 0;
  }

  #hold(head: string, one: Appearance): void {
    const holders = this.#holders.get(head) ?? new Map<Person, number>();
    if (!holders.has(one.person)) holders.set(one.person, this.#startOf(one));
    this.#holders.set(head, holders);
  }

  #takeTurn(turn: Turn): void {
    this.#lastIn.set(this.#paragraph(turn.sentence), turn);
    this.#spoke.add(turn.speaker.id);
  }
}

function listed<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function isOf(person: Person, word: "he" | "she"): boolean {
  return person.gender === undefined || (person.gender === "male") === (word === "he");
}

/** "Russian officials" in "Russian officials in Moscow": a plural head. */
function isGroup(name: string): boolean {
  const [head = ""] = name.split(/\s+(?:in|of|from|for|at|on)\s+/u);
  const noun = head.split(" ").at(-1)?.toLowerCase() ?? "";
  return singular(noun) !== noun || noun === "people";
}
