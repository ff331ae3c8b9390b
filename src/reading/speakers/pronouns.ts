import type { Speaker, SpeakerId } from "../../domain/speaker.ts";
import { speakerId } from "../../domain/speaker.ts";

import type { Pattern } from "../statements/confidence.ts";
import { roleGender } from "../people/genders.ts";
import { isGroup, isThing } from "./groups.ts";
import type { Appearance, Person } from "../people/people.ts";
import type { Place, Scene } from "./scene.ts";
import type { Spoken } from "./spoken.ts";

/** How many paragraphs back a pronoun may look for the same pronoun or for whom it means, and how many sentences in all. */
const FAR = 3;
const LONG = 40;

/** Whom a "he" or "she" means: a person, or a speaker whom the article leaves unnamed. */
export type Meant =
  | { readonly kind: "person"; readonly person: Person; readonly pattern: Pattern }
  | {
      readonly kind: "speaker";
      readonly speaker: Speaker;
      readonly pattern: Pattern;
      /** Where in the text the speaker is mentioned. */
      readonly start: number;
    };

/** What is known of those who appear and who spoke. */
export interface Known {
  readonly scene: Scene;
  readonly turns: Spoken;
  readonly people: ReadonlyMap<SpeakerId, Person>;
}

/**
 * Whom a "he" or "she" means, from sentence to sentence back: whoever spoke there, else whoever it is about, else the only one
 * who is named; undefined where several are and none stands out, or where “the minister” is who is spoken of.
 *
 *     “A,” Reed told Holm. “B,” *he* said.        who spoke
 *     Reed met Holm on the quay. *He* said        whom the sentence is about
 *     Reed accused Holm. *He* said               open
 *     The quay is named after Reed. *He* said     the only one
 */
export function meant(word: "he" | "she", place: Place, known: Known): Meant | undefined {
  const { scene, turns } = known;
  let paragraph = scene.paragraphOf(place.sentence);
  const named = new Set<Person>();
  /** Once a paragraph has named several, only these can be meant. */
  let several = false;
  for (let at = place.sentence; at >= 0 && place.sentence - at < LONG; at--) {
    if (paragraph - scene.paragraphOf(at) > FAR) return undefined;
    if (scene.goesOnWith(at, word)) paragraph = scene.paragraphOf(at);
    const here = scene.ahead(at, place.start).filter(({ person }) => canBe(person, word, turns));
    const one = speakerIn(at, word, place, known) ?? subjectIn(at, here, place, known);
    if (scene.isBetweenTwo(at, here, one?.kind === "person" ? one.person : undefined))
      return undefined;
    const described = scene.isAboutSomeone(at) && !isOther(at, word, scene);
    if (one === undefined && here.length > 0 && described) return undefined;
    if (one?.kind === "speaker") {
      const definite = /^the\s/iu.test(one.speaker.name);
      const near = definite || scene.paragraphOf(at) === scene.paragraphOf(place.sentence);
      const alone = named.size === 0 && here.every((other) => scene.placeOf(other) > one.start);
      return near && alone ? one : undefined;
    }
    if (one !== undefined && several && !named.has(one.person)) return undefined;
    for (const { person } of here) named.add(person);
    if (one !== undefined)
      return named.add(one.person).size === 1 ? { ...one, pattern: "pronoun-only-one" } : one;
    const [only] = named;
    if (at > 0 && scene.paragraphOf(at - 1) === scene.paragraphOf(at)) continue;
    if (only !== undefined && named.size === 1)
      return { kind: "person", person: only, pattern: "pronoun-only-one" };
    several = named.size > 1;
  }
  return undefined;
}

/** Whoever spoke in a sentence, if that can be meant. */
function speakerIn(
  sentence: number,
  word: "he" | "she",
  place: Place,
  { turns, people, scene }: Known,
): Meant | undefined {
  const turn = turns.in(sentence);
  if (turn === undefined || turn.start >= place.start) return undefined;
  const { speaker } = turn;
  const person = people.get(speaker.id);
  if (person !== undefined && isUnder(person, scene.subjectsIn(sentence))) return undefined;
  if (person !== undefined)
    return isOf(person, word) ? { kind: "person", person, pattern: "pronoun-speaker" } : undefined;
  return isOneUnnamed(speaker, word) && !isOther(sentence, word, scene)
    ? { kind: "speaker", speaker, pattern: "pronoun-unnamed", start: turn.start }
    : undefined;
}

/** The singer said *he* had met Quill. “No,” she said: whoever is only described there is the "he". */
function isOther(sentence: number, word: "he" | "she", scene: Scene): boolean {
  return (scene.firstPronoun(sentence) ?? word) !== word;
}

/** Quill noted that *Reed* had said …: who is quoted by another is not whom the text goes on with. */
function isUnder(
  person: Person,
  subjects: readonly { readonly person: Person; readonly under: boolean }[],
): boolean {
  const own = subjects.filter((subject) => subject.person === person);
  return own.length > 0 && own.every(({ under }) => under) && subjects.some(({ under }) => !under);
}

/** Whoever is the subject of a sentence, those first who speak; nobody where the pronoun's own sentence has no other clause before it. */
function subjectIn(
  sentence: number,
  here: readonly Appearance[],
  place: Place,
  { scene }: Known,
): Meant | undefined {
  if (here.length === 0) return undefined;
  const subjects = scene
    .subjectsIn(sentence)
    .filter((subject) => here.some(({ name }) => name.last === subject.name.last));
  const subject = subjects.find(({ speaks, under }) => speaks && !under) ?? subjects[0];
  if (subject === undefined || isPassedOver(subject, sentence, here, place)) {
    const person = sentence === place.sentence - 1 ? scene.introducedIn(sentence) : undefined;
    const fits = here.some((one) => one.person === person);
    return person !== undefined && fits
      ? { kind: "person", person, pattern: "pronoun-subject" }
      : undefined;
  }
  return {
    kind: "person",
    person: subject.person,
    pattern:
      sentence === place.sentence
        ? "pronoun-same-sentence"
        : subject.speaks
          ? "pronoun-speaker"
          : "pronoun-subject",
  };
}

/** While *Reed* had many, that concerns Holm. “There are too few,” he said: whoever is named behind the clause is as likely. */
function isPassedOver(
  { person, under, name }: Appearance & { readonly under: boolean },
  sentence: number,
  here: readonly Appearance[],
  place: Place,
): boolean {
  return (
    under &&
    sentence !== place.sentence &&
    here.some((other) => other.person !== person && other.name.first > name.last)
  );
}

/** Whether a person can be meant: one who is certain to be one, bears several names, or has spoken. */
function canBe(person: Person, word: "he" | "she", turns: Spoken): boolean {
  return (
    (person.certain || person.name.includes(" ") || turns.has(speakerId(person.name))) &&
    isOf(person, word)
  );
}

/** Whether a person can be a "he", or a "she". */
export function isOf(person: Person, word: "he" | "she"): boolean {
  return person.gender === undefined || (person.gender === "male") === (word === "he");
}

/** "a senior official", "the president": one person, of that gender where the words tell it. */
function isOneUnnamed({ kind, name }: Speaker, word: "he" | "she"): boolean {
  if (kind !== "unnamed" || !/^(?:an?|one|another|the)\s/iu.test(name)) return false;
  if (isGroup(name) || isThing(name)) return false;
  const gender = roleGender([name]);
  return gender === undefined || (gender === "male") === (word === "he");
}
