import type { Speaker } from "./speaker.ts";
import type { Statement } from "./statement.ts";

/** A question as a person types it: "what did Peskov say about peacekeepers since March?" */
export interface Sentence {
  readonly kind: "sentence";
  readonly text: string;
  /** The day on which it is asked, `YYYY-MM-DD`: "since March" is counted from it. */
  readonly asked: string;
}

/** A question put together in a form: a speaker's name as typed or picked, and whatever else was filled in. */
export interface Form {
  readonly kind: "form";
  readonly speaker: string;
  readonly about: string | undefined;
  /** Days as typed: "2025-03-01", "March 2025", "last week". */
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** Only statements of this kind. */
  readonly only: Statement["kind"] | undefined;
  readonly sort: Sort;
  /** The day on which it is asked, `YYYY-MM-DD`. */
  readonly asked: string;
}

/** Whatever an engine answers. */
export type Question = Sentence | Form;

/** All orders in which statements can be asked for. */
export const SORTS = ["fit", "newest", "oldest"] as const;

/** What comes first: what fits the topic best; what was said last; what was said first. */
export type Sort = (typeof SORTS)[number];

/** Days from `from` to `to`, both included, each `YYYY-MM-DD`; undefined where it is open. */
export interface Period {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** How a question was understood; the answer repeats it so that a misreading shows. */
export interface Understanding {
  /** The question as it was typed. */
  readonly text: string;
  /** Empty when nobody was asked for, or nobody whom the corpus knows. */
  readonly speakers: readonly Speaker[];
  /** A name as it was typed, where it was taken for another spelling of a speaker's. */
  readonly misspelt: string | undefined;
  /** The words of the topic as typed, without the question's own words. */
  readonly about: string | undefined;
  readonly period: Period | undefined;
  /** Only statements of this kind were asked for. */
  readonly only: Statement["kind"] | undefined;
  readonly sort: Sort;
}

/** The names of those who were asked for, each once. */
export function namesAsked({ speakers }: Understanding): readonly string[] {
  return [...new Set(speakers.map(({ name }) => name))];
}
