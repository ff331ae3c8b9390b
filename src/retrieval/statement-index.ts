import type { Reading } from "../domain/reading.ts";
import { overlap } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import type { SpeakerId } from "../domain/speaker.ts";
import { shownSpans } from "../domain/statement.ts";
import type { Statement } from "../domain/statement.ts";

import type { Directory } from "./directory.ts";
import type { Held, Hit } from "./held.ts";
import { merit } from "./merit.ts";
import { saidPhrases } from "./phrases.ts";
import type { Term } from "./terms.ts";
import { type Entry, TopicSearch } from "./topic-search.ts";
import { Vocabulary } from "./vocabulary.ts";

/** How much more a speaker's own words count than a reporter's account of them. */
const QUOTED = 1.1;

/** So many of those that fit best are weighed word by word. */
const WEIGHED = 100;

/** One word in so many may be lacking. */
const OF_WHICH_ONE_MAY_LACK = 4;

/** The most words of a topic that are looked at. */
const MOST_WORDS = 30;

/** A passage that takes its topic up from the paragraph before: "pressed on *the issue*, Peskov said …". */
const POINTS_BACK =
  /\b(?:the|this|that|such|these|those) (?:issue|matter|idea|proposal|plan|claim|question|subject|topic|suggestion|prospect|possibility|decision|accusation|allegation|report)s?\b/iu;

/** All statements of a corpus, to be searched by topic. */
export class StatementIndex {
  readonly #held: readonly Held[];
  readonly vocabulary = new Vocabulary();
  readonly #search = new TopicSearch(this.vocabulary);

  constructor(readings: readonly Reading[], directory: Directory) {
    this.#held = readings.flatMap((reading) =>
      reading.statements.flatMap((statement): Held[] => {
        const speaker = directory.speakerIn(reading.article.id, statement.attribution.speaker);
        if (speaker === undefined) return [];
        const around = aroundOf(statement, reading);
        return [{ article: reading.article, statement, speaker, around }];
      }),
    );
    for (const [id, held] of this.#held.entries()) this.#search.add(entry(id, held));
  }

  /** How many statements there are. */
  get size(): number {
    return this.#held.length;
  }

  /** How many statements each speaker has. */
  counts(): ReadonlyMap<SpeakerId, number> {
    const counted = new Map<SpeakerId, number>();
    for (const { speaker } of this.#held)
      counted.set(speaker.id, (counted.get(speaker.id) ?? 0) + 1);
    return counted;
  }

  /** Everything that these speakers said, in no order of merit. */
  by(speakers: ReadonlySet<SpeakerId>): readonly Held[] {
    return this.#held.filter(({ speaker }) => speakers.has(speaker.id));
  }

  /**
   * Statements on a topic, best first; only by these speakers where they are given. Every word of the topic must stand in the
   * statement, near it, in the title or in the speaker's name, and one at least in the statement or near it. Of a topic of many words
   * some may be lacking where no statement has them all; a phrase in quotation marks must have been said as it is.
   */
  about(topic: string, speakers: ReadonlySet<SpeakerId> | undefined): readonly Hit[] {
    const terms = this.vocabulary.termsOf(topic).slice(0, MOST_WORDS);
    const families = [...new Set(terms.map(({ family }) => family))];
    const allowed = (id: number): boolean =>
      speakers === undefined || speakers.has(this.#held[id]?.speaker.id ?? "");
    let found = this.#search.search({ families, missing: 0, allowed });
    const missing = Math.floor(families.length / OF_WHICH_ONE_MAY_LACK);
    if (found.length === 0 && missing > 0)
      found = this.#search.search({ families, missing, allowed });
    const weights = new Map(families.map((family) => [family, this.rarity(family)]));
    const isSaid = saidPhrases(topic);
    return found.flatMap(({ id, score }, rank) => {
      const held = this.#held[id];
      if (held === undefined || !isSaid(held)) return [];
      const fit = rank < WEIGHED ? this.#merit(terms, weights, held) : 0;
      return [{ held, score: fit + score / 1e6 }];
    });
  }

  #merit(topic: readonly Term[], weights: ReadonlyMap<string, number>, held: Held): number {
    const terms = (spans: readonly Span[]): readonly Term[] =>
      spans.flatMap(({ start, end }) =>
        this.vocabulary.termsOf(held.article.text.slice(start, end)),
      );
    const quoted = held.statement.kind === "quotation" ? QUOTED : 1;
    return quoted * merit(topic, weights, terms(shownSpans(held.statement)), terms(held.around));
  }

  /** How much a word tells: the rarer the more. */
  rarity(family: string): number {
    return Math.log(1 + this.#held.length / (1 + this.vocabulary.count(family)));
  }
}

function entry(id: number, { article, statement, speaker, around }: Held): Entry {
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => article.text.slice(start, end)).join(" ");
  return {
    id,
    words: words(shownSpans(statement)),
    around: words(around),
    title: article.title ?? "",
    speaker: speaker.name,
  };
}

/** The passage of a statement without what is shown of it, and the paragraph before where the passage points back to it. */
function aroundOf(statement: Statement, { passages, article }: Reading): readonly Span[] {
  const { passage } = statement;
  const around: Span[] = [];
  const at = passages.findIndex(({ span }) => overlap(span, passage));
  const before = passages[at - 1]?.span;
  if (before !== undefined && POINTS_BACK.test(article.text.slice(passage.start, passage.end)))
    around.push(before);
  let { start } = passage;
  for (const span of shownSpans(statement)) {
    if (start < span.start) around.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  if (start < passage.end) around.push({ start, end: passage.end });
  return around;
}
