import type { Answer, Cited, Topic } from "../domain/answer.ts";
import type { ArticleChoice, Holdings, SpeakerChoice } from "../domain/engine.ts";
import type { Question } from "../domain/question.ts";
import type { QuoteCheck } from "../domain/quote-check.ts";
import type { Reference } from "../domain/reference.ts";
import type { Listed, Window } from "../domain/window.ts";
import type { News } from "./engine-over.ts";

/** What an engine on a thread of its own is asked: one of its methods. */
export type Asked =
  | { readonly method: "answer"; readonly question: Question; readonly window: Window | undefined }
  | { readonly method: "speakers"; readonly typed: string; readonly window: Window }
  | { readonly method: "topics"; readonly speaker: string; readonly typed: string }
  | { readonly method: "cited"; readonly reference: Reference }
  | { readonly method: "articles"; readonly window: Window }
  | { readonly method: "check"; readonly words: string }
  | { readonly method: "holdings" };

/** What the method gives. */
export type Given =
  | { readonly method: "answer"; readonly value: Answer }
  | { readonly method: "speakers"; readonly value: Listed<SpeakerChoice> }
  | { readonly method: "topics"; readonly value: readonly Topic[] }
  | { readonly method: "cited"; readonly value: Cited | undefined }
  | { readonly method: "articles"; readonly value: Listed<ArticleChoice> }
  | { readonly method: "check"; readonly value: QuoteCheck }
  | { readonly method: "holdings"; readonly value: Holdings };

/** A call, and what its answer is matched by. */
export interface Call {
  readonly id: number;
  readonly asked: Asked;
}

/** What the thread tells: news, and that its engine is made or cannot be; then what each call came to. */
export type Told =
  | { readonly kind: "news"; readonly news: News }
  | { readonly kind: "made" }
  | { readonly kind: "unmade"; readonly reason: string; readonly isOfCorpus: boolean }
  | { readonly kind: "given"; readonly id: number; readonly given: Given }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };
