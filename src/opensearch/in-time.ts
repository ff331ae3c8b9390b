import { setTimeout } from "node:timers/promises";

import type { Engine } from "../domain/engine.ts";
import { Unavailable } from "../domain/unavailable.ts";

import { ClusterFault } from "./link.ts";

/** Whoever asks waits so many milliseconds at most: Discord gives up after three seconds. */
const PATIENCE = 1900;

/** The same engine, which answers in time or says that the articles cannot be had. @throws Unavailable, and what else the engine throws. */
export function inTime(engine: Engine, patience: number = PATIENCE): Engine {
  const within = async <T>(answer: Promise<T>): Promise<T> => {
    const done = new AbortController();
    try {
      return await Promise.race([answer, late(patience, done.signal)]);
    } catch (error) {
      if (!(error instanceof ClusterFault && error.isAway)) throw error;
      throw new Unavailable(error.message, { cause: error });
    } finally {
      done.abort();
    }
  };
  return {
    answer: async (question, window) => within(engine.answer(question, window)),
    speakers: async (typed, window) => within(engine.speakers(typed, window)),
    topics: async (speaker, typed) => within(engine.topics(speaker, typed)),
    cited: async (reference) => within(engine.cited(reference)),
    articles: async (window) => within(engine.articles(window)),
    check: async (words) => within(engine.check(words)),
    holdings: async () => within(engine.holdings()),
  };
}

async function late(patience: number, done: AbortSignal): Promise<never> {
  await setTimeout(patience, undefined, { signal: done });
  throw new Unavailable(`The cluster has not answered within ${String(patience)} milliseconds.`);
}
