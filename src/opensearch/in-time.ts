import { setTimeout } from "node:timers/promises";

import pLimit from "p-limit";

import type { Engine } from "../domain/engine.ts";
import { Unavailable } from "../domain/unavailable.ts";

import { ClusterFault } from "./link.ts";

/** Whoever asks waits so many milliseconds at most: Discord gives up after three seconds. */
const PATIENCE = 1900;

/** The cluster is asked so much at a time, the rest in turn: as much gets done, and whoever came first is answered first. */
const AT_A_TIME = 8;

/** The same engine, which answers in time or says that the articles cannot be had. @throws Unavailable, and what else the engine throws. */
export function inTime(engine: Engine, patience: number = PATIENCE): Engine {
  const inTurn = pLimit(AT_A_TIME);
  const within = async <T>(ask: () => Promise<T>): Promise<T> => {
    const over = new AbortController();
    const asked = inTurn(async () => {
      // Nobody waits for it any more.
      over.signal.throwIfAborted();
      return ask();
    });
    try {
      return await Promise.race([asked, late(patience, over.signal)]);
    } catch (error) {
      if (!(error instanceof ClusterFault && error.isAway)) throw error;
      throw new Unavailable(error.message, { cause: error });
    } finally {
      over.abort();
    }
  };
  return {
    answer: async (question, window) => within(async () => engine.answer(question, window)),
    // These are known without the cluster.
    speakers: async (typed, window) => engine.speakers(typed, window),
    topics: async (speaker, typed) => within(async () => engine.topics(speaker, typed)),
    cited: async (reference) => within(async () => engine.cited(reference)),
    articles: async (window) => within(async () => engine.articles(window)),
    check: async (words) => within(async () => engine.check(words)),
    holdings: async () => engine.holdings(),
  };
}

async function late(patience: number, over: AbortSignal): Promise<never> {
  await setTimeout(patience, undefined, { signal: over });
  throw new Unavailable(`The cluster has not answered within ${String(patience)} milliseconds.`);
}
