import type { Speaker } from "./speaker.ts";

/** A question as a person types it: "what did Peskov say about peacekeepers". */
export interface Sentence {
  readonly kind: "sentence";
  readonly text: string;
}

/** A question put together in a form: a speaker's name as typed or picked, and a topic where there is one. */
export interface Form {
  readonly kind: "form";
  readonly speaker: string;
  readonly about: string | undefined;
}

/** Whatever an engine answers. */
export type Question = Sentence | Form;

/** How a question was understood; the answer repeats it so that a misreading shows. */
export interface Understanding {
  /** The question as it was typed. */
  readonly text: string;
  /** Undefined when nobody was asked for, or nobody whom the corpus knows. */
  readonly speaker: Speaker | undefined;
  /** The words of the topic as typed, without the question's own words. */
  readonly about: string | undefined;
}
