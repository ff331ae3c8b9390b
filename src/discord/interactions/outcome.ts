import type { Engine } from "../../domain/engine.ts";
import { type Outcome, outcomeOf } from "../connection/observer.ts";

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
