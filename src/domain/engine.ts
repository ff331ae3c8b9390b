import type { Answer, Cited, CorpusState, Topic } from "./answer.ts";
import type { Article } from "./article.ts";
import type { Question } from "./question.ts";
import type { QuoteCheck } from "./quote-check.ts";
import type { Reference } from "./reference.ts";
import type { RefusedFile } from "./refused-file.ts";
import type { Speaker } from "./speaker.ts";
import type { DayRange } from "./statement.ts";
import type { AnswerWindow, Listed, Window } from "./window.ts";

/** A speaker as a list offers it. */
export interface SpeakerChoice {
  readonly speaker: Speaker;
  /** How many statements the corpus holds of theirs. */
  readonly statements: number;
  /** From the first to the last day of these, as far as days are known. */
  readonly days: DayRange | undefined;
}

/** A speaker with the articles that have statements of theirs. */
export interface SpeakerArticles {
  readonly speaker: Speaker;
  /** In the order of the corpus. */
  readonly articles: readonly Article[];
}

/** An article as a list offers it. */
export interface ArticleChoice {
  readonly article: Article;
  readonly statements: number;
}

/** How what an engine serves was taken in. */
export interface Intake {
  /** When, as ISO 8601 has it; undefined where it is not told. */
  readonly at: string | undefined;
  /** Nothing is served from these. */
  readonly refused: readonly RefusedFile[];
  /** Refused as well, but what was served from them before is served on. */
  readonly asBefore: readonly RefusedFile[];
}

/** What an engine serves, in numbers. */
export interface Holdings {
  readonly articles: number;
  readonly statements: number;
  /** Speakers with a name and at least one statement. */
  readonly speakers: number;
  /** From the first to the last day of publication, as far as these are known. */
  readonly published: DayRange | undefined;
  /** Most articles first; undefined stands for those that name no publisher. */
  readonly publishers: readonly { readonly name: string | undefined; readonly articles: number }[];
  readonly corpus: CorpusState;
  readonly intake: Intake;
}

/** Answers questions from the corpus. Asynchronous, since an engine may stand on another machine. */
export interface Engine {
  /** What the window shows of the answer; all of it without one. */
  answer(question: Question, window?: AnswerWindow): Promise<Answer>;
  /** The named speakers whom the typed letters fit, most statements first; all for an empty string. */
  speakers(typed: string, window: Window): Promise<Listed<SpeakerChoice>>;
  /** What a speaker, by name as typed, speaks of, most often first, as far as the typed letters fit; at most 25. */
  topics(speaker: string, typed: string): Promise<readonly Topic[]>;
  /** The statement of a reference; undefined where the corpus has it no more as it was. */
  cited(reference: Reference): Promise<Cited | undefined>;
  /** The articles, the newest first. */
  articles(window: Window): Promise<Listed<ArticleChoice>>;
  /** Whether the articles have these words, and whose they are there. */
  check(words: string): Promise<QuoteCheck>;
  holdings(): Promise<Holdings>;
}
