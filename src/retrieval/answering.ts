import type { Answer, Citation, CorpusState, Found, Mention, Reason } from "../domain/answer.ts";
import type { Understanding } from "../domain/question.ts";
import type { Speaker, SpeakerId } from "../domain/speaker.ts";
import { type AnswerWindow, listed } from "../domain/window.ts";

import type { Directory } from "./directory.ts";
import type { TakenApart } from "./form.ts";
import type { Hit } from "./held.ts";
import { nearest } from "./nearest.ts";
import type { OwnOffices } from "./own-offices.ts";
import type { Passages } from "./passages.ts";
import type { Parsed } from "./question.ts";
import { drawnTogether } from "./same-statement.ts";
import { isIn, sorted } from "./sorting.ts";
import type { SpokenTopics } from "./spoken-topics.ts";
import type { StatementIndex } from "./statement-index.ts";
import { terms } from "./terms.ts";
import { voicesOf } from "./voices.ts";

/** So many topics are named to who finds nothing. */
const TOPICS = 6;

/** What answers are made from. */
export interface Sources {
  readonly directory: Directory;
  readonly index: StatementIndex;
  readonly passages: Passages;
  readonly topics: SpokenTopics;
  readonly offices: OwnOffices;
  /** The state of the corpus that they hold. */
  readonly corpus: CorpusState;
}

/** What the corpus holds on a question, as far as a window shows it. */
export function answerTo(
  read: TakenApart,
  window: AnswerWindow | undefined,
  sources: Sources,
): Answer {
  const answer = new Answering(read, sources).answer();
  if (answer.kind !== "found") return answer;
  const whole = { from: 0, count: answer.citations.length };
  const { from, shown } = listed(answer.citations, window ?? whole);
  const [first, ...rest] = shown.map((citation) =>
    withOwnOffices(cut(citation, window?.alsoIn), sources),
  );
  return first === undefined ? answer : { ...answer, from, citations: [first, ...rest] };
}

/** A citation with so many other articles at most. */
function cut(citation: Citation, most = citation.alsoIn.length): Citation {
  const { alsoIn } = citation;
  return {
    ...citation,
    alsoIn: alsoIn.slice(0, most),
    alsoInMore: Math.max(0, alsoIn.length - most),
  };
}

function withOwnOffices(citation: Citation, { offices }: Sources): Citation {
  return { ...offices.of(citation), alsoIn: citation.alsoIn.map((other) => offices.of(other)) };
}

/** The topic of a question; undefined where there is none, or nothing but words that say nothing. */
export function topicOf({ about }: Parsed): string | undefined {
  return about === undefined || terms(about).length === 0 ? undefined : about;
}

/** One question on its way to its answer. */
class Answering {
  readonly #read: TakenApart;
  readonly #sources: Sources;
  /** The topic; undefined where there is none, or nothing but words that say nothing. */
  readonly #topic: string | undefined;

  constructor(read: TakenApart, sources: Sources) {
    this.#read = read;
    this.#sources = sources;
    this.#topic = topicOf(read);
  }

  answer(): Answer {
    const { typed, fit, unclear } = this.#read;
    if (unclear !== undefined)
      return this.#nothing(
        { kind: "unclear-date", typed: unclear },
        fit.kind === "one" ? fit.speakers : [],
      );
    if (fit.kind === "several" && typed !== undefined) return this.#ofSeveral(typed, fit.speakers);
    if (fit.kind === "one") return this.#by(fit.speakers);
    return typed === undefined ? this.#byAnybody() : this.#byStranger(typed);
  }

  #nothing(because: Reason, speakers: readonly Speaker[] = []): Answer {
    const { corpus } = this.#sources;
    return { kind: "nothing", understanding: this.#understood(speakers), because, corpus };
  }

  /** Of several whom a name fits, the only one who speaks on the topic is meant. */
  #ofSeveral(typed: string, speakers: readonly [Speaker, Speaker, ...Speaker[]]): Answer {
    const { directory } = this.#sources;
    const voices = speakers.map((speaker) => ({ speaker, ...voicesOf([speaker], directory) }));
    if (this.#topic !== undefined) {
      const all = new Set(voices.flatMap(({ own, others }) => [...own, ...others]));
      const heard = new Set(
        this.#sources.index.about(this.#topic, all).map(({ held }) => held.speaker.id),
      );
      const [only, ...more] = voices.filter(({ own, others }) =>
        [...own, ...others].some((id) => heard.has(id)),
      );
      if (only !== undefined && more.length === 0) return this.#by([only.speaker]);
    }
    const { corpus } = this.#sources;
    return { kind: "ambiguous", understanding: this.#understood([]), typed, speakers, corpus };
  }

  #by(speakers: readonly [Speaker, ...Speaker[]]): Answer {
    const understanding = this.#understood(speakers);
    const { own, others } = voicesOf(speakers, this.#sources.directory);
    const all = new Set([...own, ...others]);
    const hits = this.#hits(all);
    const fitted = hits.filter(this.#isAsked);
    const drawn = (ids: ReadonlySet<SpeakerId>) =>
      drawnTogether(
        sorted(
          fitted.filter(({ held }) => ids.has(held.speaker.id)),
          understanding.sort,
          this.#topic !== undefined,
        ),
        this.#sources.index,
      );
    const theirs = drawn(own);
    const [first, ...rest] = [...theirs, ...drawn(others)];
    if (first !== undefined) return this.#found(understanding, [first, ...rest], theirs.length);
    const said = this.#sources.index.by(all);
    const because: Reason = {
      kind: "silent-on-topic",
      statements: said.length,
      elsewhere: hits.length,
      topics: this.#sources.topics.of(all, TOPICS),
      mentions: hits.length > 0 ? [] : this.#mentions(speakers.flatMap(namesOf)),
    };
    return this.#nothing(because, speakers);
  }

  #byAnybody(): Answer {
    const { period, only } = this.#read;
    if (this.#topic === undefined && period === undefined && only === undefined)
      return this.#nothing({ kind: "no-question" });
    const understanding = this.#understood([]);
    const hits = this.#hits(undefined);
    const hasTopic = this.#topic !== undefined;
    const fitted = sorted(hits.filter(this.#isAsked), understanding.sort, hasTopic);
    const [first, ...rest] = drawnTogether(fitted, this.#sources.index);
    return first === undefined
      ? this.#nothing({ kind: "unmentioned-topic", elsewhere: hits.length })
      : this.#found(understanding, [first, ...rest], 1 + rest.length);
  }

  #found(understanding: Understanding, citations: Found["citations"], own: number): Found {
    const { corpus } = this.#sources;
    return {
      kind: "found",
      understanding,
      citations,
      from: 0,
      total: citations.length,
      own,
      corpus,
    };
  }

  #byStranger(typed: string): Answer {
    return this.#nothing({
      kind: "unknown-speaker",
      typed,
      nearest: nearest(typed, this.#sources.directory.speakers),
      mentions: this.#mentions([typed]),
    });
  }

  #mentions(names: readonly string[]): readonly Mention[] {
    return this.#sources.passages.mentioning(names, this.#topic);
  }

  #hits(speakers: ReadonlySet<SpeakerId> | undefined): readonly Hit[] {
    if (this.#topic !== undefined) return this.#sources.index.about(this.#topic, speakers);
    return this.#sources.index.by(speakers).map((held) => ({ held, score: 0 }));
  }

  /** Whether a statement is of the kind and of the time that are asked for. */
  readonly #isAsked = ({ held }: Hit): boolean =>
    (this.#read.only === undefined || this.#read.only === held.statement.kind) &&
    (this.#read.period === undefined || isIn(held, this.#read.period));

  #understood(speakers: readonly Speaker[]): Understanding {
    const { period, only, sort, typed, misspelt } = this.#read;
    const [text, about] = [this.#read.text, this.#topic];
    return { text, speakers, misspelt: misspelt ? typed : undefined, about, period, only, sort };
  }
}

function namesOf({ name, aliases }: Speaker): readonly string[] {
  return [name, ...aliases];
}
