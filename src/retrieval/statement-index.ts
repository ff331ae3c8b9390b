import MiniSearch from "minisearch";

import type { Article } from "../domain/article.ts";
import type { Reading } from "../domain/reading.ts";
import { overlap } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import type { Speaker, SpeakerId } from "../domain/speaker.ts";
import { shownSpans } from "../domain/statement.ts";
import type { Statement } from "../domain/statement.ts";

import type { Directory } from "./directory.ts";
import { termOf, tokens } from "./terms.ts";

/** A statement with its article and its speaker as the whole corpus knows them. */
export interface Held {
  readonly article: Article;
  readonly statement: Statement;
  readonly speaker: Speaker;
}

/** A statement that a search found, and how well it fits. */
export interface Hit {
  readonly held: Held;
  readonly score: number;
}

interface Entry {
  readonly id: number;
  readonly words: string;
  readonly around: string;
  readonly before: string;
  readonly title: string;
  readonly speaker: string;
}

/** What was said counts above the sentences around it, those above the paragraph before, that above the title. */
const WEIGHTS = { words: 4, around: 2, before: 1, title: 0.5, speaker: 0.5 };

/** Where a word of the topic shows that the statement is on it; the title or the speaker's own name alone do not. */
const NEAR = new Set(["words", "around", "before"]);

/** How much more a speaker's own words count than a reporter's account of them. */
const QUOTED = 1.2;

/** A passage that takes its topic up from the paragraph before: "pressed on *the issue*, Peskov said …". */
const POINTS_BACK =
  /\b(?:the|this|that|such|these|those) (?:issue|matter|idea|proposal|plan|claim|question|subject|topic|suggestion|prospect|possibility|decision|accusation|allegation|report)s?\b/iu;

/** All statements of a corpus, to be searched by topic. */
export class StatementIndex {
  readonly #held: readonly Held[];
  readonly #search: MiniSearch<Entry>;

  constructor(readings: readonly Reading[], directory: Directory) {
    const entries: Entry[] = [];
    this.#held = readings.flatMap((reading) =>
      reading.statements.flatMap((statement): Held[] => {
        const speaker = directory.speakerIn(reading.article.id, statement.attribution.speaker);
        if (speaker === undefined) return [];
        const held = { article: reading.article, statement, speaker };
        entries.push(entry(entries.length, held, reading));
        return [held];
      }),
    );
    this.#search = new MiniSearch<Entry>({
      fields: ["words", "around", "before", "title", "speaker"],
      tokenize: tokens,
      processTerm: (term) => termOf(term) ?? null,
      searchOptions: { boost: WEIGHTS, combineWith: "AND" },
    });
    this.#search.addAll(entries);
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
   * statement, near it, in the title or in the speaker's name, and one at least in the statement or near it.
   */
  about(topic: string, speakers: ReadonlySet<SpeakerId> | undefined): readonly Hit[] {
    const found = this.#search.search(topic, {
      filter: ({ id }) =>
        speakers === undefined || speakers.has(this.#held[Number(id)]?.speaker.id ?? ""),
    });
    return found.flatMap(({ id, score, match }) => {
      const held = this.#held[Number(id)];
      const near = Object.values(match).some((fields) => fields.some((field) => NEAR.has(field)));
      const weight = held?.statement.kind === "quotation" ? QUOTED : 1;
      return held === undefined || !near ? [] : [{ held, score: score * weight }];
    });
  }
}

function entry(id: number, { article, statement, speaker }: Held, reading: Reading): Entry {
  const slice = ({ start, end }: Span): string => article.text.slice(start, end);
  const at = reading.passages.findIndex(({ span }) => overlap(span, statement.passage));
  const passage = slice(statement.passage);
  const before = POINTS_BACK.test(passage) ? reading.passages[at - 1]?.span : undefined;
  return {
    id,
    words: shownSpans(statement).map(slice).join(" "),
    around: passage,
    before: before === undefined ? "" : slice(before),
    title: article.title ?? "",
    speaker: speaker.name,
  };
}
