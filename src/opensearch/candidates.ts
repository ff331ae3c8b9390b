import type { Parsed } from "../retrieval/question.ts";
import { topicOf } from "../retrieval/answering.ts";
import type { SpeakerId } from "../domain/speaker.ts";
import { topicWords } from "../retrieval/statement-index.ts";
import { tokens } from "../retrieval/terms.ts";
import { voicesOf } from "../retrieval/voices.ts";

import type { Lexicon } from "./lexicon.ts";

/** A condition, as OpenSearch takes it. */
export type Condition = Readonly<Record<string, unknown>>;

/** A search for passages or articles. */
export interface Search {
  readonly size: number;
  readonly query: Condition;
  readonly sort?: readonly unknown[];
}

/** So many passages are looked at for one question: as many as are weighed word by word, and some more. */
const LOOKED_AT = 250;

/** So many of a speaker's passages are looked through for what they speak of. */
const FOR_TOPICS = 500;

/** So many articles are looked through for a name, or for a quote. */
const FOR_NAMES = 30;
const FOR_QUOTES = 50;

/** What was said counts above the sentences around it, as in the embedded engine. */
const WEIGHTS = { words: 2, around: 1 };

/** An unknown word is looked for with a wrong letter in so many, two at most: OpenSearch looks no farther. */
const [FUZZY, MOST_WRONG] = [0.2, 2];

const isPassage = { term: { kind: "passage" } };
const isArticle = { term: { kind: "article" } };

/** The searches for the passages that may answer a question; those to the right are asked where the ones before have found nothing. */
export function candidates(read: Parsed, lexicon: Lexicon): readonly (readonly Search[])[] {
  const speakers = speakersAsked(read, lexicon);
  if (speakers?.size === 0 || read.unclear !== undefined) return [];
  const topic = topicOf(read);
  const whose = speakers === undefined ? [] : [isBy(speakers)];
  const when = asidesOf(read);
  if (topic === undefined) {
    if (speakers === undefined && when.length === 0) return [];
    return [[search(read, [...whose, ...when], [])]];
  }
  const { families, missing } = topicWords(topic, lexicon.vocabulary);
  const rounds = missing === 0 ? [0] : [0, missing];
  return rounds.map((lacking) => {
    const { must, filter } = aboutTopic(families, lacking, lexicon);
    const all = search(read, [...whose, ...filter], must);
    return when.length === 0 ? [all] : [all, search(read, [...whose, ...filter, ...when], must)];
  });
}

/** Whose statements may answer a question; undefined for anybody's. */
function speakersAsked(
  { fit, typed }: Parsed,
  { directory }: Lexicon,
): ReadonlySet<SpeakerId> | undefined {
  if (fit.kind === "none") return typed === undefined ? undefined : new Set();
  const voices = fit.speakers.map((speaker) => voicesOf([speaker], directory));
  return new Set(voices.flatMap(({ own, others }) => [...own, ...others]));
}

function byDay(field: string, order: "asc" | "desc"): object {
  return { [field]: { order, missing: "_last", unmapped_type: "keyword" } };
}

function search(read: Parsed, filter: readonly Condition[], must: readonly Condition[]): Search {
  const query = { bool: { filter: [isPassage, ...filter], must } };
  const own = {
    fit: must.length > 0 ? "_score" : byDay("published", "desc"),
    newest: byDay("newest", "desc"),
    oldest: byDay("oldest", "asc"),
  };
  const inOrder = { order: { order: "asc" } };
  return { size: LOOKED_AT, query, sort: [own[read.sort], byDay("published", "desc"), inOrder] };
}

/** Passages that have every family but so many, in them or in the title or the names, and one of the rarest in them. */
function aboutTopic(families: readonly string[], lacking: number, { vocabulary, sizes }: Lexicon) {
  const isKnown = (family: string): boolean => vocabulary.familyNumber(family) >= 0;
  const known = families.filter(isKnown);
  const unknown = families.filter((family) => !isKnown(family));
  const count = (family: string): number => sizes.counts[vocabulary.familyNumber(family)] ?? 0;
  const rarest = known
    .filter((family) => count(family) > 0)
    .toSorted((a, b) => count(a) - count(b));
  const filter =
    known.length <= lacking ? [] : [oneOf(known.map(anywhere), known.length - lacking)];
  const must =
    unknown.length > 0
      ? unknown.map(near)
      : [oneOf(rarest.slice(0, lacking + 1).flatMap(within), 1)];
  return { filter, must };
}

function oneOf(should: readonly Condition[], atLeast: number): Condition {
  return { bool: { should, minimum_should_match: atLeast } };
}

function within(family: string): readonly Condition[] {
  return Object.entries(WEIGHTS).map(([field, boost]) => ({
    term: { [field]: { value: family, boost } },
  }));
}

function anywhere(family: string): Condition {
  return oneOf(
    ["words", "around", "names"].map((field) => ({ term: { [field]: family } })),
    1,
  );
}

function near(family: string): Condition {
  const fuzziness = Math.min(MOST_WRONG, Math.round(family.length * FUZZY));
  const spelt = ["words", "around"].flatMap((field) => [
    {
      fuzzy: { [field]: { value: family, fuzziness, max_expansions: 500, transpositions: false } },
    },
    { prefix: { [field]: { value: family } } },
  ]);
  return oneOf(spelt, 1);
}

function isBy(speakers: ReadonlySet<SpeakerId>): Condition {
  return { terms: { speakers: [...speakers] } };
}

/** The kind and the days that are asked for, as far as they can be told of a passage. */
function asidesOf({ only, period }: Parsed): readonly Condition[] {
  const kind = only === undefined ? [] : [{ term: { kinds: only } }];
  const from = period?.from === undefined ? [] : [{ range: { to: { gte: period.from } } }];
  const to = period?.to === undefined ? [] : [{ range: { from: { lte: period.to } } }];
  return [...kind, ...from, ...to];
}

/** What these speakers said, or anybody, from the first article on. */
export function saidBy(speakers: ReadonlySet<SpeakerId> | undefined): Search {
  const filter = [isPassage, ...(speakers === undefined ? [] : [isBy(speakers)])];
  return { size: FOR_TOPICS, query: { bool: { filter } }, sort: [{ order: { order: "asc" } }] };
}

/** Articles that have one of these names, and every word of a topic; the newest first. */
export function mentioning(
  names: readonly string[],
  topic: string | undefined,
  { vocabulary }: Lexicon,
): Search {
  const phrases = names.map((name) => tokens(name.toLowerCase()).join(" ")).filter(Boolean);
  const families = new Set(vocabulary.termsOf(topic ?? "").map(({ family }) => family));
  const filter = [
    isArticle,
    oneOf(
      phrases.map((phrase) => ({ match_phrase: { tokens: phrase } })),
      1,
    ),
    ...Array.from(families, (family) => ({ term: { families: family } })),
  ];
  const sort = [{ published: { order: "desc", missing: "_last" } }, { order: { order: "asc" } }];
  return { size: FOR_NAMES, query: { bool: { filter } }, sort };
}

/** Articles that have most words of a quote; those that have the most of them first. */
export function quoting(words: string): Search {
  const query = tokens(words.toLowerCase()).slice(0, 300).join(" ");
  const must = [{ match: { tokens: { query, minimum_should_match: "50%" } } }];
  return { size: FOR_QUOTES, query: { bool: { filter: [isArticle], must } } };
}

/** Articles whose text has this beginning of its SHA-256. */
export function ofText(digits: string): Search {
  const filter = [isArticle, { prefix: { sha256: digits } }];
  return { size: FOR_NAMES, query: { bool: { filter } }, sort: [{ order: { order: "asc" } }] };
}

/** Articles, the newest first. */
export const newestArticles: Pick<Search, "query" | "sort"> = {
  query: { bool: { filter: [isArticle] } },
  sort: [{ published: { order: "desc", missing: "_last" } }, { file: { order: "asc" } }],
};
