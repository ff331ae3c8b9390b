import { type ResourceLimits, Worker } from "node:worker_threads";

import type { Gap, Versions } from "../corpus/gaps.ts";
import type { Engine } from "../domain/engine.ts";
import type {
  EngineCall,
  Given,
  GivenBy,
  NumberedCall,
  Results,
  RoomCall,
  Told,
} from "./engine-messages.ts";
import type { News } from "./engine-news.ts";
import { errorOf } from "./fault-messages.ts";
import type { Source } from "./places.ts";
import type { Proof } from "./room.ts";

/** A thread that makes an engine and answers by it, so that neither holds up this one. All of it fails when the thread ends. */
export interface EngineThread {
  /** Of use once it is made. */
  readonly engine: Engine;
  /** Looks at what the source holds now. @throws CorpusError, ClusterFault. */
  readonly load: () => Promise<Proof>;
  /** Makes the engine of what was there at the last look. @throws CorpusError, ClusterFault. */
  readonly make: (versions: Versions) => Promise<void>;
  /** What its engine serves from places that are refused elsewhere. */
  readonly versions: (gaps: readonly Gap[]) => Promise<Versions>;
  /** Gives up its engine, and makes all ready for the next. @throws CorpusError. */
  readonly prepare: () => Promise<void>;
  /** Aborted, with the reason, when the thread has ended before it was closed. */
  readonly ended: AbortSignal;
  /** Ends the thread; fails those who still wait, and those who ask later. */
  readonly close: () => Promise<void>;
}

/** Settles a call: with what its method gave, or with why it gave nothing. */
type Settle = (outcome: Given | Error) => void;

/** In megabytes. */
const YOUNG = 96;

const WORKER = new URL("engine-worker.js", import.meta.url);

/** A new thread, without an engine. */
export function engineThread(
  source: Source,
  tell: (news: News) => void,
  worker: URL = WORKER,
): EngineThread {
  const thread = new Worker(worker, { workerData: source, resourceLimits: limitsFor(source) });
  const waiting = new Map<number, Settle>();
  const [ended, closed] = [new AbortController(), new AbortController()];
  const end = (signal: AbortController, reason: Error): void => {
    signal.abort(reason);
    for (const settle of waiting.values()) settle(reason);
    waiting.clear();
  };
  thread.on("message", (told: Told) => {
    if (told.kind === "news") return tell(told.news);
    waiting.get(told.id)?.(told.kind === "given" ? told.given : errorOf(told.fault));
    waiting.delete(told.id);
  });
  thread.on("error", (error) =>
    end(ended, error instanceof Error ? error : new Error(String(error))),
  );
  thread.on("exit", (code) =>
    end(ended, new Error(`the engine's thread ended with ${String(code)}`)),
  );
  const close = async (): Promise<void> => {
    end(closed, new Error("the engine is closed"));
    thread.removeAllListeners();
    // What goes wrong in a thread that is being ended concerns nobody any more.
    thread.on("error", () => undefined);
    await thread.terminate();
  };
  let closing: Promise<void> | undefined;
  const over = AbortSignal.any([ended.signal, closed.signal]);
  return {
    ...methodsOf(asking(thread, waiting, over)),
    ended: ended.signal,
    close: async () => (closing ??= close()),
  };
}

/**
 * What comes from a cluster is looked at once and dropped: with room for more of it, in megabytes, less is moved to where it is collected
 * late. Everything else is as for any thread.
 */
function limitsFor({ cluster }: Source): ResourceLimits {
  return cluster === undefined ? {} : { maxYoungGenerationSizeMb: YOUNG };
}

/** Asks the thread for something. */
type Ask = <M extends keyof Results>(
  asked: (EngineCall | RoomCall) & { readonly method: M },
) => Promise<Results[M]>;

function asking(thread: Worker, waiting: Map<number, Settle>, over: AbortSignal): Ask {
  let last = 0;
  return async (asked) => {
    over.throwIfAborted();
    last += 1;
    const call: NumberedCall = { id: last, asked };
    const given = await new Promise<Given>((resolve, reject) => {
      waiting.set(call.id, (outcome) =>
        outcome instanceof Error ? reject(outcome) : resolve(outcome),
      );
      thread.postMessage(call);
    });
    return isOf(given, asked.method) ? given.value : mistaken(given);
  };
}

function isOf<M extends keyof Results>(given: Given, method: M): given is Given & GivenBy<M> {
  return given.method === method;
}

function mistaken({ method }: Given): never {
  throw new Error(`the engine's thread gave what ${method} gives, unasked`);
}

function methodsOf(ask: Ask): Omit<EngineThread, "ended" | "close"> {
  return {
    engine: {
      answer: async (question, window) => ask({ method: "answer", question, window }),
      speakers: async (typed, window) => ask({ method: "speakers", typed, window }),
      topics: async (speaker, typed) => ask({ method: "topics", speaker, typed }),
      cited: async (reference) => ask({ method: "cited", reference }),
      articles: async (window) => ask({ method: "articles", window }),
      check: async (words) => ask({ method: "check", words }),
      holdings: async () => ask({ method: "holdings" }),
    },
    load: async () => ask({ method: "load" }),
    make: async (versions) => ask({ method: "make", versions }),
    versions: async (gaps) => ask({ method: "versions", gaps }),
    prepare: async () => ask({ method: "prepare" }),
  };
}
