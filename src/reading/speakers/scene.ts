import { opensWithDescription, subjects } from "./about.ts";
import type { Subject } from "./about.ts";
import { namedBefore } from "./named-before.ts";
import type { Named } from "./named-before.ts";
import type { Appearance, Person } from "../people/people.ts";
import { phraseStartingAt } from "../people/noun-phrases.ts";
import { sourceIn } from "../reports/sources.ts";
import type { Source } from "../reports/sources.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";

/** A place in an article: its sentence, and where in the text it begins. */
export interface Place {
  readonly sentence: number;
  readonly start: number;
}

/** Verbs of which one person is the subject and another the object, and either may be spoken of next. */
const BETWEEN_TWO =
  /^(?:accus|blam|sue|attack|criticis|criticiz|confront|defeat|beat|succeed|replac|sack|fire)(?:s|es|e|ed|d|ing)?$/u;

const VERBAL = /^(?:VERB|AUX)$/u;

/** How far behind its verb an object is looked for, in tokens. */
const NEAR = 6;

/** How far into a sentence its subject is looked for, in tokens. */
const OPENING = 8;

/** How many names of one sentence or paragraph are looked at. */
const MANY = 50;

/** Who is named where in one article. */
export class Scene {
  readonly #sentences: readonly Sentence[];
  readonly #inSentence = new Map<number, Appearance[]>();
  readonly #inParagraph = new Map<number, Appearance[]>();
  /** In which sentence somebody is first named. */
  readonly #firstIn = new Map<Person, number>();

  constructor(sentences: readonly Sentence[], appearances: readonly Appearance[]) {
    this.#sentences = sentences;
    for (const one of appearances) {
      listed(this.#inSentence, one.sentence).push(one);
      if (!this.#firstIn.has(one.person)) this.#firstIn.set(one.person, one.sentence);
      listed(this.#inParagraph, this.paragraphOf(one.sentence)).push(one);
    }
  }

  /** Which paragraph a sentence stands in. */
  paragraphOf(sentence: number): number {
    return this.#sentences[sentence]?.paragraph ?? 0;
  }

  /** Where a sentence begins in the text. */
  startOf(sentence: number): number {
    return this.#sentences[sentence]?.span.start ?? 0;
  }

  /** Where a name begins in the text. */
  placeOf({ sentence, name }: Appearance): number {
    return this.#sentences[sentence]?.tokens[name.first]?.start ?? 0;
  }

  /** Whether a sentence sets one of those named in it against another, so that either may be spoken of next: Reed *accused* Holm. */
  isBetweenTwo(sentence: number, named: readonly Appearance[], one: Person | undefined): boolean {
    const tokens = this.#sentences[sentence]?.tokens ?? [];
    return tokens.some(({ lower, piece }, verb) => {
      if (piece !== undefined || !BETWEEN_TWO.test(lower)) return false;
      const subject = this.in(sentence).findLast(({ name }) => name.last < verb)?.person;
      const object = named.find(({ name }) => name.first > verb && name.first <= verb + NEAR);
      return (
        subject !== undefined &&
        object !== undefined &&
        object.person !== subject &&
        (one === undefined || one === subject)
      );
    });
  }

  /**
   * Who or what a sentence begins with, where that is its subject; of one that begins with the same pronoun, whoever the sentence
   * before begins with.
   *
   *     *The harbour board* met.   Still, *the harbour board* of Aldport, which is old, opposed it.   *A letter* on Monday to the board said so.
   */
  leading(sentence: number, pronoun: string): Source | undefined {
    const line = this.#sentences[sentence];
    if (line === undefined) return undefined;
    const phrase = phraseStartingAt(line.tokens, openingOf(line.tokens));
    const source =
      phrase && hasVerbBehind(line.tokens, phrase.last) ? sourceIn(line, phrase) : undefined;
    if (source?.kind !== "pronoun") return source;
    const before = this.paragraphOf(sentence - 1) === line.paragraph;
    return before && source.word === pronoun ? this.leading(sentence - 1, pronoun) : undefined;
  }

  /** Whoever a sentence names before a place. */
  namedBefore({ sentence, start }: Place): readonly Named[] {
    const line = this.#sentences[sentence];
    const end = line?.tokens.findIndex((token) => token.start >= start) ?? -1;
    return line === undefined || end < 0 ? [] : namedBefore(line, end);
  }

  /** Where a pronoun first stands in the sentence of a place, and means whomever it means there: though *he* named nobody, he said; unless another subject stands between. */
  firstOf(word: string, place: Place): Place {
    const tokens = this.#sentences[place.sentence]?.tokens ?? [];
    const first = tokens.find(({ lower, piece }) => lower === word && piece === undefined);
    const start = Math.min(place.start, first?.start ?? place.start);
    const between = this.subjectsIn(place.sentence).some((subject) => {
      const at = this.placeOf(subject);
      return at > start && at < place.start;
    });
    return between ? place : { sentence: place.sentence, start };
  }

  /** Whom somebody asks in a sentence: Reed asked the miller *Mara Quill* why; *Mara Quill* was asked by a miller why. */
  askedIn(sentence: number): Person | undefined {
    const tokens = this.#sentences[sentence]?.tokens ?? [];
    const verb = tokens.findLastIndex(({ lower }) => /^ask(?:s|ed)$/u.test(lower));
    if (tokens[verb + 1]?.lower === "by" && tokens[verb - 1]?.tag === "AUX")
      return this.subjectsIn(sentence).findLast(({ name }) => name.last < verb)?.person;
    const named = this.in(sentence).find(({ name }) => name.first > verb);
    if (verb < 1 || named === undefined || named.name.first > verb + NEAR) return undefined;
    if (isRequest(tokens, verb)) return undefined;
    const plainly = tokens
      .slice(verb + 1, named.name.first)
      .every(({ tag }) => /^(?:DET|ADJ|NOUN|PROPN)$/u.test(tag));
    return plainly ? named.person : undefined;
  }

  /** Whether somebody asks something in a sentence, and another may answer it. */
  asksIn(sentence: number): boolean {
    const tokens = this.#sentences[sentence]?.tokens ?? [];
    return tokens.some(
      ({ lower }, at) =>
        /^ask(?:s|ed)$/u.test(lower) && !isAsked(tokens, at) && !isRequest(tokens, at),
    );
  }

  /** The "he" or "she" that a sentence begins with; undefined where it begins otherwise. */
  opening(sentence: number): "he" | "she" | undefined {
    const word = this.#sentences[sentence]?.tokens[0]?.lower;
    return word === "he" || word === "she" ? word : undefined;
  }

  /** Whether a sentence is about a "he" or "she" throughout: *She* called for talks. */
  goesOnWith(sentence: number, word: "he" | "she"): boolean {
    const opening = this.#sentences[sentence]?.tokens.slice(0, OPENING) ?? [];
    return opening.some(({ lower, piece }) => piece === undefined && lower === word);
  }

  /** Whom a sentence ends by introducing: that worries *Mara Quill*, head of the trust. */
  introducedIn(sentence: number): Person | undefined {
    const tokens = this.#sentences[sentence]?.tokens ?? [];
    const one = this.in(sentence).findLast(({ name }) => tokens[name.last + 1]?.text === ",");
    if (one === undefined || this.#firstIn.get(one.person) !== sentence) return undefined;
    const described = tokens
      .slice(one.name.last + 1)
      .every(({ tag, piece }) => piece === undefined && !VERBAL.test(tag));
    return described ? one.person : undefined;
  }

  /** Who is named in a sentence. */
  in(sentence: number): readonly Appearance[] {
    return this.#inSentence.get(sentence) ?? [];
  }

  /** Who is named in the paragraph that many before, as far as a place; the last few where it is endless. */
  near(place: Place, distance: number): readonly Appearance[] {
    const named = this.#inParagraph.get(this.paragraphOf(place.sentence) - distance) ?? [];
    return this.#ahead(named, place.start);
  }

  /** Who is named in a sentence as far as a place in the text. */
  ahead(sentence: number, start: number): readonly Appearance[] {
    return this.#ahead(this.in(sentence), start);
  }

  /** The people who are subjects in a sentence, those of its main clauses first. */
  subjectsIn(sentence: number): readonly (Appearance & Pick<Subject, "speaks" | "under">)[] {
    const line = this.#sentences[sentence];
    const found = line === undefined ? [] : subjects(line);
    return found
      .toSorted((a, b) => Number(a.under) - Number(b.under))
      .flatMap(({ name, speaks, under }) => {
        const one = this.in(sentence).find((other) => other.name.last === name.last);
        return one === undefined ? [] : [{ ...one, speaks, under }];
      });
  }

  /** Whether a sentence is about somebody whom it only describes: "The minister told them that Reed had left." */
  isAboutSomeone(sentence: number): boolean {
    const line = this.#sentences[sentence];
    return line !== undefined && opensWithDescription(line);
  }

  /** The first "he" or "she" of a sentence that is not quoted. */
  firstPronoun(sentence: number): "he" | "she" | undefined {
    const tokens = this.#sentences[sentence]?.tokens ?? [];
    const first = tokens.find(({ lower, piece }) => piece === undefined && /^s?he$/u.test(lower));
    return first && (first.lower === "he" ? "he" : "she");
  }

  #ahead(named: readonly Appearance[], start: number): readonly Appearance[] {
    let end = named.length;
    for (let last = named[end - 1]; last !== undefined; last = named[end - 1]) {
      if (this.placeOf(last) < start) break;
      end--;
    }
    return named.slice(Math.max(0, end - MANY), end);
  }
}

/** Still, *the board* opposed it; however, *the board* … */
function openingOf(tokens: readonly Token[]): number {
  return tokens[0]?.tag === "ADV" && tokens[1]?.text === "," ? 2 : 0;
}

/** The board *met*; the board, which is old, *met*; a letter on Monday to the board *said* so: no other clause stands between. */
function hasVerbBehind(tokens: readonly Token[], last: number): boolean {
  const [next, ...rest] = tokens.slice(last + 1);
  if (next?.text === ",") return rest.some(({ tag }) => VERBAL.test(tag));
  const verb = [next, ...rest].findIndex((token) => VERBAL.test(token?.tag ?? ""));
  return (
    verb >= 0 && [next, ...rest].slice(0, verb).every((token) => BESIDE.test(token?.tag ?? ""))
  );
}

/** What belongs to a noun: on Monday, to the board of the port */
const BESIDE = /^(?:ADP|DET|NOUN|PROPN|ADJ|ADV|NUM)$/u;

/** They will be *asked* to wait; when *asked* about it, Reed said; Reed, *asked* about it, said: whoever is asked is who speaks. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.text === ",") return true;
  const been = tokens.slice(Math.max(0, at - 2), at);
  return (
    been.some(({ tag }) => tag === "AUX") || /^(?:when|if|as|once|while|after)$/u.test(before.lower)
  );
}

/** How far behind its verb what is asked is looked for, in tokens. */
const ASKED = 8;

/** Reed *asked* for time, *asked* Holm to wait, *asked* that they wait: nothing that is answered. */
function isRequest(tokens: readonly Token[], at: number): boolean {
  const links = tokens
    .slice(at + 1, at + 1 + ASKED)
    .find(({ lower, piece }) => piece !== undefined || LINKS.test(lower));
  return links?.piece === undefined && /^(?:for|to|that|not)$/u.test(links?.lower ?? "");
}

const LINKS = /^(?:for|to|that|not|if|whether|how|why|what|when|where|who|which|about)$/u;

/** The different people of some appearances. */
export function peopleOf(appearances: readonly Appearance[]): readonly Person[] {
  return [...new Set(appearances.map(({ person }) => person))];
}

function listed<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
