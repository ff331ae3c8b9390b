import type { Answer } from "./answer.ts";
import type { Question } from "./question.ts";
import type { QuoteCheck } from "./quote-check.ts";
import type { Speaker } from "./speaker.ts";

/** A speaker as an autocomplete offers it. */
export interface SpeakerChoice {
  readonly speaker: Speaker;
  /** How many statements the corpus holds of theirs. */
  readonly statements: number;
}

/** What an engine serves, in numbers. */
export interface Holdings {
  readonly articles: number;
  readonly statements: number;
  /** Speakers with a name and at least one statement. */
  readonly speakers: number;
}

/** Answers questions from the corpus. Asynchronous, since an engine may stand on another machine. */
export interface Engine {
  answer(question: Question): Promise<Answer>;
  /** The named speakers whom the typed letters fit, most statements first; all for an empty string. At most 25. */
  speakers(typed: string): Promise<readonly SpeakerChoice[]>;
  /** Whether the articles have these words, and whose they are there. */
  check(words: string): Promise<QuoteCheck>;
  holdings(): Promise<Holdings>;
}
