import { Worker } from "node:worker_threads";

import { CorpusError } from "../corpus/fault.ts";
import type { Engine } from "../domain/engine.ts";
import type { Asked, Call, Given, Told } from "./engine-messages.ts";
import type { News, Places } from "./engine-over.ts";

/** An engine on a thread of its own. */
export interface EngineThread {
  readonly engine: Engine;
  /** Aborted, with the reason, when the thread has ended before it was closed. */
  readonly ended: AbortSignal;
  /** Ends the thread; fails those who still wait, and those who ask later. */
  readonly close: () => Promise<void>;
}

/** Settles a call: with what its method gave, or with why it gave nothing. */
type Settle = (outcome: Given | Error) => void;

const WORKER = new URL("engine-worker.js", import.meta.url);

/**
 * Makes an engine on a thread of its own, so that neither making it nor answering holds up this one.
 * @throws CorpusError.
 */
export async function engineThread(
  places: Places,
  tell: (news: News) => void,
  worker: URL = WORKER,
): Promise<EngineThread> {
  const thread = new Worker(worker, { workerData: places });
  const waiting = new Map<number, Settle>();
  const ended = new AbortController();
  await new Promise<void>((resolve, reject) => {
    const end = (reason: Error): void => {
      reject(reason);
      ended.abort(reason);
      for (const settle of waiting.values()) settle(reason);
      waiting.clear();
    };
    thread.on("message", (told: Told) => {
      if (told.kind === "news") tell(told.news);
      else if (told.kind === "made") resolve();
      else if (told.kind === "unmade")
        reject(told.isOfCorpus ? new CorpusError(told.reason) : new Error(told.reason));
      else {
        waiting.get(told.id)?.(told.kind === "given" ? told.given : new Error(told.reason));
        waiting.delete(told.id);
      }
    });
    thread.on("error", (error) => end(error instanceof Error ? error : new Error(String(error))));
    thread.on("exit", (code) => end(new Error(`the engine's thread ended with ${String(code)}`)));
  });
  const closed = new AbortController();
  const close = async (): Promise<void> => {
    const reason = new Error("the engine is closed");
    closed.abort(reason);
    for (const settle of waiting.values()) settle(reason);
    thread.removeAllListeners();
    // What goes wrong in a thread that is being ended concerns nobody any more.
    thread.on("error", () => undefined);
    await thread.terminate();
  };
  let closing: Promise<void> | undefined;
  return {
    engine: engineBehind(thread, waiting, AbortSignal.any([ended.signal, closed.signal])),
    ended: ended.signal,
    close: async () => (closing ??= close()),
  };
}

function engineBehind(thread: Worker, waiting: Map<number, Settle>, ended: AbortSignal): Engine {
  let last = 0;
  const give = async (asked: Asked): Promise<Given> => {
    ended.throwIfAborted();
    last += 1;
    const call: Call = { id: last, asked };
    return new Promise((resolve, reject) => {
      waiting.set(call.id, (outcome) =>
        outcome instanceof Error ? reject(outcome) : resolve(outcome),
      );
      thread.postMessage(call);
    });
  };
  return {
    async answer(question, window) {
      const given = await give({ method: "answer", question, window });
      return given.method === "answer" ? given.value : mistaken(given);
    },
    async speakers(typed, window) {
      const given = await give({ method: "speakers", typed, window });
      return given.method === "speakers" ? given.value : mistaken(given);
    },
    async topics(speaker, typed) {
      const given = await give({ method: "topics", speaker, typed });
      return given.method === "topics" ? given.value : mistaken(given);
    },
    async cited(reference) {
      const given = await give({ method: "cited", reference });
      return given.method === "cited" ? given.value : mistaken(given);
    },
    async articles(window) {
      const given = await give({ method: "articles", window });
      return given.method === "articles" ? given.value : mistaken(given);
    },
    async check(words) {
      const given = await give({ method: "check", words });
      return given.method === "check" ? given.value : mistaken(given);
    },
    async holdings() {
      const given = await give({ method: "holdings" });
      return given.method === "holdings" ? given.value : mistaken(given);
    },
  };
}

function mistaken({ method }: Given): never {
  throw new Error(`the engine's thread gave what ${method} gives, unasked`);
}
