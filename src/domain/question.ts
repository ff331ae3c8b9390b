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

/** What comes first: what fits the topic best; what was said last; what was said first. */
export type Sort = "fit" | "newest" | "oldest";

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

/** That only statements of a kind are asked for, in English. */
export const ONLY: Readonly<Record<Statement["kind"], string>> = {
  quotation: "direct quotes only",
  paraphrase: "paraphrases only",
  refusal: "refusals to comment only",
};

/** The order that is asked for, in English. */
export const ORDER: Readonly<Record<Sort, string | undefined>> = {
  fit: undefined,
  newest: "newest first",
  oldest: "oldest first",
};

/** The names of those who were asked for, each once. */
export function namesAsked({ speakers }: Understanding): readonly string[] {
  return [...new Set(speakers.map(({ name }) => name))];
}

/** How a question narrows what is asked for, in words: "since 2025-03-01", "direct quotes only", "newest first". */
export function narrowing({ period, only, sort }: Understanding): readonly string[] {
  return [
    period === undefined ? undefined : periodText(period),
    only === undefined ? undefined : ONLY[only],
    ORDER[sort],
  ].filter((part) => part !== undefined);
}

/** What statements are that a question leaves out by its days or by their kind: "Of another time". */
export function otherwise({ period, only }: Understanding): string {
  if (period === undefined) return "Of another kind";
  return only === undefined ? "Of another time" : "Of another time or kind";
}

/** In English: "since 2025-03-01", "until 2025-03-31", "from 2025-03-01 to 2025-03-31", "on 2025-03-01". */
export function periodText({ from, to }: Period): string {
  if (from === undefined) return to === undefined ? "at any time" : `until ${to}`;
  if (to === undefined) return `since ${from}`;
  return from === to ? `on ${from}` : `from ${from} to ${to}`;
}
