import type { Engine } from "../domain/engine.ts";

/** Lets a piece of work have an engine. */
export type Lend = <T>(work: (engine: Engine) => Promise<T>) => Promise<T>;

/** An engine whose every call goes to the one that is lent for it. */
export function engineThrough(lend: Lend): Engine {
  return {
    answer: async (...asked) => lend(async (engine) => engine.answer(...asked)),
    speakers: async (...asked) => lend(async (engine) => engine.speakers(...asked)),
    topics: async (...asked) => lend(async (engine) => engine.topics(...asked)),
    cited: async (...asked) => lend(async (engine) => engine.cited(...asked)),
    articles: async (...asked) => lend(async (engine) => engine.articles(...asked)),
    check: async (...asked) => lend(async (engine) => engine.check(...asked)),
    holdings: async (...asked) => lend(async (engine) => engine.holdings(...asked)),
  };
}
