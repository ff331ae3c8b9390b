import type { ArticleId } from "../../domain/article.ts";
import { speakerId } from "../../domain/speaker.ts";
import type { Speaker, SpeakerId, SpeakerNote } from "../../domain/speaker.ts";

import { groupMeant } from "./groups-meant.ts";
import type { Identified } from "./identified.ts";
import type { Name } from "../people/names.ts";
import { hasOffice, hasWholeOffice, headWord } from "./offices.ts";
import type { Appearance, Person } from "../people/people.ts";
import { isOf, meant } from "./pronouns.ts";
import type { Meant } from "./pronouns.ts";
import type { Announcement } from "../reports/report.ts";
import type { Range } from "../text/tokens.ts";
import { Scene, peopleOf } from "./scene.ts";
import type { Place } from "./scene.ts";
import type { Sentence } from "../text/sentences.ts";
import { roleGender } from "../people/genders.ts";
import { descriptionIn } from "./epithets.ts";
import { nameBeside } from "./beside.ts";
import { sourceIn } from "../reports/sources.ts";
import type { Source, Title } from "../reports/sources.ts";
import { Speakers } from "./speakers.ts";
import { Spoken } from "./spoken.ts";

/** How many holders of one office are looked at. */
const MOST = 10;

const ANSWERS = /^(?:answer|respond|repl(?:y|ie))/u;
const CONTINUES = /^(?:add|continu|conclud)(?:s|es|e|ed|d|ing)$/u;

/** Those who appear in one article, and who of them a "he" or "the minister" is. */
export class Cast {
  readonly #speakers: Speakers;
  readonly #scene: Scene;
  readonly #turns = new Spoken();
  readonly #people = new Map<SpeakerId, Person>();
  /** By which pronoun the text has gone on with somebody. */
  readonly #called = new Map<Person, "he" | "she">();
  /** Where the holders of an office are first named: "minister", "spokesperson". */
  readonly #holders = new Map<string, Map<Person, number>>();
  /** Bodies that the article has named as speaking, by the last word of the name. */
  readonly #bodies = new Map<string, Set<Speaker>>();

  constructor(
    article: ArticleId,
    sentences: readonly Sentence[],
    appearances: readonly Appearance[],
    notes: readonly SpeakerNote[],
  ) {
    this.#speakers = new Speakers(article, notes);
    this.#scene = new Scene(sentences, appearances);
    for (const one of appearances) {
      this.#people.set(speakerId(one.person.name), one.person);
      for (const role of one.person.roles) this.#hold(headWord(role), one);
    }
  }

  /** Who the source of a report is; undefined where the text leaves it open. Call in the order of the text: pronouns look back. */
  identify(announced: Announcement, sentence: number): Identified | undefined {
    const { source, sentence: inside } = announced;
    const place = { sentence, start: inside.tokens[source.first]?.start ?? 0 };
    const read = sourceIn(inside, source);
    const named =
      read === undefined
        ? undefined
        : (this.#answering(read, place) ??
          this.#continuing(read, announced, place) ??
          this.#identify(read, announced, place));
    const found =
      this.#apposed(announced, sentence) ??
      (named?.pattern === "unnamed" ? this.#described(announced, place) : undefined) ??
      named;
    if (found === undefined || this.#isAnswered(found, announced, place)) return undefined;
    this.#take(found.speaker, place);
    return found;
  }

  /** The bodies that somebody of the article speaks for, or that speak themselves; not Mara Quill, for whom a spokesman speaks. */
  get bodies(): readonly Speaker[] {
    return this.#speakers.bodies.filter(({ id }) => this.#people.get(id)?.certain !== true);
  }

  /** Notes that a speaker goes on in a sentence that names nobody. */
  goesOn(speaker: Speaker, sentence: number): void {
    this.#take(speaker, { sentence, start: this.#scene.startOf(sentence) });
  }

  /** Whom a sentence is about: its one subject, when that is a person; or whoever the "he" or "she" is with which it begins. */
  about(sentence: number): { readonly speaker: Speaker; readonly source: Range } | undefined {
    const word = this.#scene.opening(sentence);
    if (word !== undefined) {
      const place = { sentence, start: this.#scene.startOf(sentence) };
      const found = this.#person(word, place);
      return found && { speaker: found.speaker, source: { first: 0, last: 0 } };
    }
    const [one, ...more] = this.#scene.subjectsIn(sentence).filter(({ under }) => !under);
    if (one === undefined || more.some(({ person }) => person !== one.person)) return undefined;
    if (!one.person.certain && !this.#turns.has(speakerId(one.person.name))) return undefined;
    return { speaker: this.#speakers.person(one.person), source: one.name };
  }

  /** The one person whom a paragraph names as far as the end of a sentence, and in which sentence first; undefined where it names several, or none. */
  onlyOneUpTo(
    sentence: number,
  ): { readonly speaker: Speaker; readonly source: Range; readonly sentence: number } | undefined {
    const end = this.#scene.startOf(sentence + 1);
    const named = this.#scene
      .near({ sentence, start: end === 0 ? Infinity : end }, 0)
      .filter(({ person }) => person.certain || this.#turns.has(speakerId(person.name)));
    const [first] = named;
    if (first === undefined || named.some(({ person }) => person !== first.person))
      return undefined;
    return {
      speaker: this.#speakers.person(first.person),
      source: first.name,
      sentence: first.sentence,
    };
  }

  #identify(source: Source, announced: Announcement, place: Place): Identified | undefined {
    switch (source.kind) {
      case "name":
        return this.#named(source.name, place);
      case "body":
        return this.#bodyNamed(source.name);
      case "title":
        return this.#titled(source, place);
      case "pronoun":
        return this.#pronoun(source.word, announced, place);
      case "unnamed":
        return { speaker: this.#speakers.unnamed(source.text), by: "title", pattern: "unnamed" };
    }
  }

  #named(name: Name, { sentence }: Place): Identified | undefined {
    if (this.#speakers.isBody(name.text)) return this.#bodyNamed(name.text);
    const named = this.#scene.in(sentence).find((one) => one.name.last === name.last);
    if (named === undefined) return undefined;
    const pattern = name.text.includes(" ")
      ? "full-name"
      : named.sure
        ? "surname"
        : "surname-of-several";
    return { speaker: this.#speakers.person(named.person), by: "name", pattern };
  }

  #bodyNamed(name: string): Identified {
    const speaker = this.#speakers.body(name);
    const last = name.toLowerCase().split(" ").at(-1) ?? "";
    this.#bodies.set(last, (this.#bodies.get(last) ?? new Set()).add(speaker));
    return { speaker, by: "name", pattern: "body" };
  }

  /** "the ministry", "the minister": the one body or person before of that description, or the one nearby; nobody where several fit. */
  #titled({ text, written }: Title, place: Place): Identified | undefined {
    const low = text.toLowerCase();
    const last = low.split(" ").at(-1) ?? "";
    const [body, ...bodies] = [...(this.#bodies.get(last) ?? [])].filter(({ name }) =>
      name.toLowerCase().endsWith(low),
    );
    if (body !== undefined && bodies.length === 0)
      return { speaker: body, by: "title", pattern: "body" };
    const holds = (person: Person): boolean =>
      [...person.roles].some((role) => hasOffice(role, text));
    const people = this.#introducedBefore(place, headWord(text), holds);
    const near = peopleOf([...this.#scene.near(place, 0), ...this.#scene.near(place, 1)]).filter(
      holds,
    );
    const whole = people.filter(({ roles }) =>
      [...roles].some((role) => hasWholeOffice(role, text)),
    );
    const [only] = [people, whole, near].find(({ length }) => length === 1) ?? [];
    if (only !== undefined)
      return { speaker: this.#speakers.person(only), by: "title", pattern: "title" };
    if (people.length > 0) return undefined;
    return { speaker: this.#speakers.unnamed(written), by: "title", pattern: "unnamed" };
  }

  /** Reed asked *Quill* why. “It rains,” *she* said: whoever was asked in the sentence before. */
  #answering(source: Source, place: Place): Identified | undefined {
    const word = source.kind === "pronoun" ? source.word : undefined;
    if (word !== "he" && word !== "she") return undefined;
    const asked = this.#scene.askedIn(place.sentence - 1);
    const gender = asked?.gender ?? (word === "he" ? "male" : "female");
    if (asked === undefined || (gender === "male") !== (word === "he")) return undefined;
    return { speaker: this.#speakers.person(asked), by: "pronoun", pattern: "pronoun-answer" };
  }

  /** “Who knows?” Reed asked Holm.⏎“Nobody does,” *he continued*: whoever spoke last. */
  #continuing(
    source: Source,
    { sentence, cue }: Announcement,
    place: Place,
  ): Identified | undefined {
    const word = source.kind === "pronoun" ? source.word : undefined;
    if (word !== "he" && word !== "she") return undefined;
    if (!CONTINUES.test(sentence.tokens[cue.first]?.lower ?? "")) return undefined;
    const paragraph = this.#scene.paragraphOf(place.sentence);
    const turn = this.#turns.lastIn(paragraph) ?? this.#turns.lastIn(paragraph - 1);
    const person = turn && this.#people.get(turn.speaker.id);
    if (turn === undefined || person === undefined || !isOf(person, word)) return undefined;
    return { speaker: turn.speaker, by: "pronoun", pattern: "pronoun-speaker" };
  }

  /** “Will you go?” Reed asked. “No,” *he* said; Reed told Holm to go. “No,” *he* answered: not whoever spoke before. */
  #isAnswered(found: Identified, { sentence, cue }: Announcement, place: Place): boolean {
    if (found.by !== "pronoun" || found.pattern === "pronoun-answer") return false;
    const before = this.#turns.in(place.sentence - 1);
    if (before?.speaker.id !== found.speaker.id) return false;
    const verb = sentence.tokens[cue.first]?.lower ?? "";
    if (CONTINUES.test(verb)) return false;
    const answers = ANSWERS.test(verb);
    return answers || this.#scene.asksIn(place.sentence - 1);
  }

  /** Whom a description means that picks out nobody by office: whoever spoke last, or is spoken of, where it can be no other. */
  #described(announced: Announcement, place: Place): Identified | undefined {
    const description = descriptionIn(announced);
    if (description === undefined) return undefined;
    const paragraph = this.#scene.paragraphOf(place.sentence);
    const turn = this.#turns.lastIn(paragraph) ?? this.#turns.lastIn(paragraph - 1);
    const spoke = turn && this.#people.get(turn.speaker.id);
    const near = [this.#scene.near(place, 0), this.#scene.near(place, 1)].find(
      ({ length }) => length > 0,
    );
    const [only, ...others] = peopleOf(near ?? []).filter(({ certain }) => certain);
    const person = description.goesOn ? spoke : others.length === 0 ? only : undefined;
    const gender = roleGender([description.text]);
    if (person === undefined || (gender ?? person.gender) !== (person.gender ?? gender))
      return undefined;
    return { speaker: this.#speakers.person(person), by: "title", pattern: "epithet" };
  }

  /** The person whose name stands beside the words of a source that only describe one. */
  #apposed(announced: Announcement, sentence: number): Identified | undefined {
    const found = nameBeside(announced);
    const named = this.#scene.in(sentence).find(({ name }) => name.last === found?.last);
    return named === undefined
      ? undefined
      : { speaker: this.#speakers.person(named.person), by: "name", pattern: "beside" };
  }

  /** The holders of an office whom the article has named so far: the first few. */
  #introducedBefore(
    place: Place,
    head: string,
    holds: (person: Person) => boolean,
  ): readonly Person[] {
    const found: Person[] = [];
    for (const [person, start] of this.#holders.get(head) ?? []) {
      if (start >= place.start || found.length === MOST) break;
      if (holds(person)) found.push(person);
    }
    return found;
  }

  /** Whoever was "she" once is "she" throughout: a first name alone may not tell. */
  #fitsCalled(found: Meant, word: "he" | "she"): boolean {
    if (found.kind !== "person") return true;
    const called = this.#called.get(found.person) ?? word;
    this.#called.set(found.person, called);
    return called === word;
  }

  #pronoun(word: string, announced: Announcement, place: Place): Identified | undefined {
    if (word === "they" || word === "it")
      return groupMeant(word, announced, place, {
        scene: this.#scene,
        turns: this.#turns,
        identify: (source) => this.#identify(source, announced, place),
      });
    return word === "he" || word === "she" ? this.#person(word, place) : undefined;
  }

  #person(word: "he" | "she", place: Place): Identified | undefined {
    const found = meant(word, this.#scene.firstOf(word, place), {
      scene: this.#scene,
      turns: this.#turns,
      people: this.#people,
    });
    if (found === undefined || !this.#fitsCalled(found, word)) return undefined;
    const speaker = found.kind === "person" ? this.#speakers.person(found.person) : found.speaker;
    return { speaker, by: "pronoun", pattern: found.pattern };
  }

  #hold(head: string, one: Appearance): void {
    const holders = this.#holders.get(head) ?? new Map<Person, number>();
    if (!holders.has(one.person)) holders.set(one.person, this.#scene.placeOf(one));
    this.#holders.set(head, holders);
  }

  #take(speaker: Speaker, place: Place): void {
    this.#turns.take({ speaker, ...place }, this.#scene.paragraphOf(place.sentence));
  }
}
