import type { Gap, Versions } from "../corpus/gaps.ts";
import type { Answer, Cited, Topic } from "../domain/answer.ts";
import type { ArticleChoice, Holdings, SpeakerChoice } from "../domain/engine.ts";
import type { Question } from "../domain/question.ts";
import type { QuoteCheck } from "../domain/quote-check.ts";
import type { Reference } from "../domain/reference.ts";
import type { AnswerWindow, Listed, Window } from "../domain/window.ts";
import type { News } from "./engine-news.ts";
import type { Fault } from "./fault-messages.ts";
import type { Proof } from "./room.ts";

/** What an engine on a thread of its own is asked: one of its methods. */
export type EngineCall =
  | {
      readonly method: "answer";
      readonly question: Question;
      readonly window: AnswerWindow | undefined;
    }
  | { readonly method: "speakers"; readonly typed: string; readonly window: Window }
  | { readonly method: "topics"; readonly speaker: string; readonly typed: string }
  | { readonly method: "cited"; readonly reference: Reference }
  | { readonly method: "articles"; readonly window: Window }
  | { readonly method: "check"; readonly words: string }
  | { readonly method: "holdings" };

/** What the thread is asked on the way to its engine: a method of its room. */
export type RoomCall =
  | { readonly method: "load" }
  | { readonly method: "make"; readonly versions: Versions }
  | { readonly method: "versions"; readonly gaps: readonly Gap[] }
  | { readonly method: "prepare" };

/** What each method gives. */
export interface Results {
  readonly answer: Answer;
  readonly speakers: Listed<SpeakerChoice>;
  readonly topics: readonly Topic[];
  readonly cited: Cited | undefined;
  readonly articles: Listed<ArticleChoice>;
  readonly check: QuoteCheck;
  readonly holdings: Holdings;
  readonly load: Proof;
  readonly make: undefined;
  readonly versions: Versions;
  readonly prepare: undefined;
}

/** What a method gave. */
export interface GivenBy<M extends keyof Results> {
  readonly method: M;
  readonly value: Results[M];
}

/** What one of the methods gave. */
export type Given = { [M in keyof Results]: GivenBy<M> }[keyof Results];

/** A call, and what its answer is matched by. */
export interface NumberedCall {
  readonly id: number;
  readonly asked: EngineCall | RoomCall;
}

/** What the thread tells: news, and what each call came to. */
export type Told =
  | { readonly kind: "news"; readonly news: News }
  | { readonly kind: "given"; readonly id: number; readonly given: Given }
  | {
      readonly kind: "failed";
      readonly id: number;
      readonly fault: Fault;
    };
