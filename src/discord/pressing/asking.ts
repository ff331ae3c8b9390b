import type { CorpusState } from "../../domain/answer.ts";
import type { Form, Question, Sort, Understanding } from "../../domain/question.ts";

/** What two speakers said on one topic. */
export interface Comparison {
  readonly kind: "comparison";
  readonly first: string;
  readonly second: string;
  readonly about: string;
  /** The day on which it is asked, `YYYY-MM-DD`. */
  readonly asked: string;
}

/** Who is quoted or reported, as far as typed letters fit. */
export interface SpeakerList {
  readonly kind: "speakers";
  readonly typed: string;
}

/** Which articles there are. */
export interface ArticleList {
  readonly kind: "articles";
}

/** Whatever a member may ask that takes more than one page to answer. */
export type Asking = Question | Comparison | SpeakerList | ArticleList;

/** What the buttons of a message need in order to go on with it. */
export interface State {
  readonly asking: Asking;
  /** Whether the one who asked wants to be the only one who sees the answer. */
  readonly isPrivate: boolean;
  /** The corpus that it was answered from; undefined where nothing was found. */
  readonly corpus: CorpusState | undefined;
}

/** A form in which nothing else is filled in. @param asked `YYYY-MM-DD`. */
export function openForm(
  speaker: string,
  about: string | undefined,
  sort: Sort,
  asked: string,
): Form {
  const open = { since: undefined, until: undefined, only: undefined };
  return { kind: "form", speaker, about, ...open, sort, asked };
}

/** A question as it was understood, as a form in which the speaker can be chosen. @param asked `YYYY-MM-DD`. */
export function formOf(understanding: Understanding, asked: string): Form {
  const { speakers, about, period, only, sort } = understanding;
  const form = openForm(speakers[0]?.name ?? "", about, sort, asked);
  return { ...form, since: period?.from, until: period?.to, only };
}
