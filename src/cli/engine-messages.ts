import type { Answer } from "../domain/answer.ts";
import type { Holdings, SpeakerChoice } from "../domain/engine.ts";
import type { Question } from "../domain/question.ts";
import type { QuoteCheck } from "../domain/quote-check.ts";
import type { News } from "./engine-over.ts";

/** What an engine on a thread of its own is asked: one of its methods. */
export type Asked =
  | { readonly method: "answer"; readonly question: Question }
  | { readonly method: "speakers"; readonly typed: string }
  | { readonly method: "check"; readonly words: string }
  | { readonly method: "holdings" };

/** What the method gives. */
export type Given =
  | { readonly method: "answer"; readonly value: Answer }
  | { readonly method: "speakers"; readonly value: readonly SpeakerChoice[] }
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
