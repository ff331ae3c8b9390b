import type { Engine } from "../domain/engine.ts";

/** Lets a piece of work have an engine. */
export type Lend = <T>(work: (engine: Engine) => Promise<T>) => Promise<T>;

/** An engine whose every call goes to the one that is lent for it. */
export function engineThrough(lend: Lend): Engine {
  return {
    answer: async (question) => lend(async (engine) => engine.answer(question)),
    speakers: async (typed) => lend(async (engine) => engine.speakers(typed)),
    check: async (words) => lend(async (engine) => engine.check(words)),
    holdings: async () => lend(async (engine) => engine.holdings()),
  };
}
