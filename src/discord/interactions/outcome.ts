import type { Answer, Reason } from "../../domain/answer.ts";
import type { Engine } from "../../domain/engine.ts";
import type { QuoteCheck } from "../../domain/quote-check.ts";

/** What a question came to: why there was nothing, where there was. `done` where there is no more to tell. */
export type Outcome =
  | Exclude<Answer["kind"], "nothing">
  | Reason["kind"]
  | QuoteCheck["kind"]
  | "done"
  | "refused"
  | "unavailable"
  | "fault";

/** What an answer is counted as. */
export function outcomeOf(answer: Answer): Outcome {
  return answer.kind === "nothing" ? answer.because.kind : answer.kind;
}

/** An engine that remembers what the last question to it came to; "done" before any. */
export function remembering(engine: Engine): { engine: Engine; outcome: () => Outcome } {
  let last: Outcome = "done";
  return {
    engine: {
      ...engine,
      async answer(question, window) {
        const answer = await engine.answer(question, window);
        last = outcomeOf(answer);
        return answer;
      },
      async check(words) {
        const check = await engine.check(words);
        last = check.kind;
        return check;
      },
    },
    outcome: () => last,
  };
}
