import type { Reading } from "../domain/reading.ts";
import type { SpeakerId } from "../domain/speaker.ts";

import type { Directory } from "./directory.ts";
import type { Held, Hit } from "./held.ts";
import { type IndexParts, newParts } from "./index-parts.ts";
import type { IndexedPassage } from "./indexed-passage.ts";
import { bytesOf, keptParts } from "./kept-index.ts";
import { merit } from "./merit.ts";
import { saidPhrases } from "./phrases.ts";
import type { Postings } from "./postings.ts";
import type { Term } from "./terms.ts";
import { type Match, TopicSearch } from "./topic-search.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { WordPool } from "./word-pool.ts";

/** How much more a speaker's own words count than a reporter's account of them. */
const QUOTED = 1.1;

/** So many passages, of those that fit best, are weighed word by word. */
const WEIGHED = 200;

/** One word of a topic in so many may be lacking. */
const OF_WHICH_ONE_MAY_LACK = 4;

/** The most words of a topic that are looked at. */
const MOST_WORDS = 30;

/** The words by which a topic is searched for. */
export interface TopicWords {
  readonly terms: readonly Term[];
  /** Their families, each once. */
  readonly families: readonly string[];
  /** How many of these may be lacking where no passage has them all. */
  readonly missing: number;
}

/** The words of a topic by which it is searched for. */
export function topicWords(topic: string, vocabulary: Vocabulary): TopicWords {
  const terms = vocabulary.termsOf(topic).slice(0, MOST_WORDS);
  const families = [...new Set(terms.map(({ family }) => family))];
  return { terms, families, missing: Math.floor(families.length / OF_WHICH_ONE_MAY_LACK) };
}

/** A topic taken apart. */
interface Sought extends TopicWords {
  /** Of the families; -1 where the corpus has no word of one. `known` is without these. */
  readonly numbers: readonly number[];
  readonly known: readonly number[];
  /** How much each family tells. */
  readonly weights: ReadonlyMap<string, number>;
}

/** All statements of a corpus, to be searched by topic. */
export class StatementIndex {
  readonly vocabulary: Vocabulary;
  readonly words: WordPool;
  /** Whether it was made of what was kept. */
  readonly isKept: boolean;
  readonly #passages: readonly IndexedPassage[];
  readonly #postings: Postings;
  readonly #search: TopicSearch;
  readonly #weights = new Map<number, number>();
  /** In which passages each speaker speaks. */
  readonly #bySpeaker = new Map<SpeakerId, number[]>();

  /** @param kept what an index of the same readings gave to be kept, passed over where it is damaged; or the parts themselves. */
  constructor(readings: readonly Reading[], directory: Directory, kept?: Uint8Array | IndexParts) {
    const known = kept instanceof Uint8Array ? keptParts(kept, readings, directory) : kept;
    const { vocabulary, words, passages, postings } = known ?? newParts(readings, directory);
    this.isKept = known !== undefined;
    this.vocabulary = vocabulary;
    this.words = words;
    this.#passages = passages;
    this.#postings = postings;
    for (const [id, passage] of passages.entries()) this.#add(id, passage);
    this.#search = new TopicSearch(vocabulary, postings);
  }

  /** What has to be kept for an index of these readings, its own, to be made faster. */
  toKeep(readings: readonly Reading[]): Uint8Array {
    const [vocabulary, words] = [this.vocabulary, this.words];
    return bytesOf(
      { vocabulary, words, passages: this.#passages, postings: this.#postings },
      readings,
    );
  }

  /** How many statements there are. */
  get size(): number {
    return this.#passages.reduce((sum, { held }) => sum + held.length, 0);
  }

  /** Everything that these speakers said, or that anybody did, in no order of merit. */
  by(speakers: ReadonlySet<SpeakerId> | undefined): readonly Held[] {
    if (speakers === undefined) return this.#passages.flatMap(({ held }) => held);
    const ids = new Set([...speakers].flatMap((speaker) => this.#bySpeaker.get(speaker) ?? []));
    return [...ids].flatMap(
      (id) => this.#passages[id]?.held.filter(({ speaker }) => speakers.has(speaker.id)) ?? [],
    );
  }

  /**
   * Statements on a topic, best first; only by these speakers where they are given. Every word of the topic must stand in the
   * passage, in the title or in the speaker's name, and one at least in the passage. Of a topic of many words some may be lacking
   * where no passage has them all; a phrase in quotation marks must have been said as it is.
   */
  about(topic: string, speakers: ReadonlySet<SpeakerId> | undefined): readonly Hit[] {
    const sought = this.#sought(topic);
    const allowed = this.#allowed(speakers);
    let found = this.#having(sought, 0, allowed);
    const { missing } = sought;
    if (found.length === 0 && missing > 0) found = this.#having(sought, missing, allowed);
    const isSaid = saidPhrases(topic);
    const hits: Hit[] = [];
    for (const [rank, { id, score }] of found.entries()) {
      const passage = this.#passages[id];
      if (passage === undefined) continue;
      for (const held of passage.held) {
        if (speakers?.has(held.speaker.id) === false || !isSaid(held)) continue;
        if (!this.#isOn(sought, held, passage)) continue;
        const fit = rank < WEIGHED ? this.#merit(sought, passage, held) : 0;
        hits.push({ held, score: fit + score / 1e6 });
      }
    }
    return hits;
  }

  #sought(topic: string): Sought {
    const words = topicWords(topic, this.vocabulary);
    const { families } = words;
    const numbers = families.map((family) => this.vocabulary.familyNumber(family));
    const weights = new Map(families.map((family) => [family, this.rarity(family)]));
    return { ...words, numbers, known: numbers.filter((number) => number >= 0), weights };
  }

  /** How much a word tells: the rarer the more. */
  rarity(family: string): number {
    return this.#rarityOf(this.#passagesWith(family));
  }

  /** How much a word tells, by the number of its family; kept since the same few hundred are asked for again and again. */
  weightOf(family: number): number {
    const known = this.#weights.get(family);
    if (known !== undefined) return known;
    const weight = this.#rarityOf(this.#postings.count(family));
    this.#weights.set(family, weight);
    return weight;
  }

  #passagesWith(family: string): number {
    return this.#postings.count(this.vocabulary.familyNumber(family));
  }

  #rarityOf(passages: number): number {
    return Math.log(1 + this.#postings.passages / (1 + passages));
  }

  /**
   * The passages that have all families but `missing`. The rarest are searched for, and the others looked for in what has them, since a
   * search for a common word costs as much as it has passages. Of words that stand nowhere those that come near them are.
   */
  #having(sought: Sought, missing: number, allowed: (id: number) => boolean): readonly Match[] {
    const { families, known } = sought;
    const isMeant = (id: number): boolean => allowed(id) && this.#has(id, known, missing);
    const unknown = families.filter((family) => this.vocabulary.familyNumber(family) < 0);
    if (unknown.length > 0) return this.#search.search(unknown, true, isMeant);
    const rarest = families
      .map((family) => ({ family, count: this.#passagesWith(family) }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => a.count - b.count);
    const searched = rarest.slice(0, missing + 1).map(({ family }) => family);
    return this.#search.search(searched, false, isMeant);
  }

  /** Whether a passage has all families but `missing`, in it or in the title or the names of who speaks there. */
  #has(id: number, families: readonly number[], missing: number): boolean {
    const passage = this.#passages[id];
    if (passage === undefined) return false;
    const { end, endOfNames } = passage;
    let [lacking, nowhere] = [0, 0];
    for (const family of families) {
      if (this.#postings.has(family, id)) continue;
      lacking += 1;
      if (this.words.has(family, end, endOfNames)) continue;
      nowhere += 1;
      if (nowhere > missing) return false;
    }
    return lacking <= missing || lacking < families.length;
  }

  /** Whether a statement has a word of a topic, or stands where the topic is told. */
  #isOn(sought: Sought, held: Held, passage: IndexedPassage): boolean {
    const { words, contextFrom, contextTo } = held;
    const { numbers } = sought;
    const has = (family: number, from: number, to: number): boolean =>
      family < 0 || this.words.has(family, from, to);
    for (let at = 0; at < words.length; at += 2)
      for (const family of numbers)
        if (has(family, words[at] ?? 0, words[at + 1] ?? 0)) return true;
    const { endOfOwn, endOfNames } = passage;
    let told = 0;
    for (const family of numbers)
      if (has(family, contextFrom, contextTo) || has(family, endOfOwn, endOfNames)) told += 1;
    return told >= numbers.length - sought.missing;
  }

  #merit({ terms, known, weights }: Sought, passage: IndexedPassage, held: Held): number {
    const { within, others } = this.words.parts(known, passage, held.words);
    const quoted = held.statement.kind === "quotation" ? QUOTED : 1;
    return quoted * merit(terms, weights, within, others);
  }

  #allowed(speakers: ReadonlySet<SpeakerId> | undefined): (id: number) => boolean {
    if (speakers === undefined) return () => true;
    const theirs = new Uint8Array(this.#passages.length);
    for (const speaker of speakers)
      for (const id of this.#bySpeaker.get(speaker) ?? []) theirs[id] = 1;
    return (id) => theirs[id] === 1;
  }

  #add(id: number, passage: IndexedPassage): void {
    for (const { speaker } of passage.held) {
      const ids = this.#bySpeaker.get(speaker.id) ?? [];
      if (ids.length === 0) this.#bySpeaker.set(speaker.id, ids);
      if (ids.at(-1) !== id) ids.push(id);
    }
  }
}
