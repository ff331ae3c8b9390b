import type { Citation, Found } from "../src/domain/answer.ts";
import type { Form, Sentence, Understanding } from "../src/domain/question.ts";

/** The day on which all is asked where a test does not say: a Thursday. */
export const ASKED = "2031-05-01";

/** A question as typed. */
export function sentence(text: string, asked: string = ASKED): Sentence {
  return { kind: "sentence", text, asked };
}

/** A form with nothing filled in but what is given. */
export function form(speaker: string, rest: Partial<Form> = {}): Form {
  return {
    kind: "form",
    speaker,
    about: undefined,
    since: undefined,
    until: undefined,
    only: undefined,
    sort: "fit",
    asked: ASKED,
    ...rest,
  };
}

/** How a question was understood that asks for nothing but what is given. */
export function understood(text: string, rest: Partial<Understanding> = {}): Understanding {
  return {
    text,
    speakers: [],
    misspelt: undefined,
    about: undefined,
    period: undefined,
    only: undefined,
    sort: "fit",
    ...rest,
  };
}

/** An answer that has statements of those who were asked for alone. */
export function found(
  understanding: Understanding,
  ...citations: readonly [Citation, ...Citation[]]
): Found {
  const total = citations.length;
  return { kind: "found", understanding, citations, from: 0, total, own: total, corpus: "c0rpus" };
}
