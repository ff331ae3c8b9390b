import { setTimeout as sleep } from "node:timers/promises";

import type { Engine, Holdings } from "../domain/engine.ts";
import { type Lend, engineThrough } from "./engine-through.ts";
import type { EngineThread } from "./engine-thread.ts";

/** An engine that can be exchanged for one over the corpus as it is now, while it is asked. */
export interface ReloadableEngine {
  /** Each call goes to whichever engine is served when it comes, and is answered by that one alone. */
  readonly engine: Engine;
  /** The engine that is served now, for all calls that belong together: they are answered from one state of the corpus. */
  readonly current: () => Engine;
  /**
   * Serves a new engine as soon as it is made; all who ask meanwhile get the next one, which is made behind it.
   * @throws CorpusError and whatever else making it throws; then the old one is served on.
   */
  readonly reload: () => Promise<Holdings>;
  /** Aborted, with the reason, when the engine that is served has ended by itself. */
  readonly ended: AbortSignal;
  readonly close: () => Promise<void>;
}

/** One engine, from when it is made until it is closed. */
interface Edition {
  readonly thread: EngineThread;
  readonly underWay: Set<Promise<unknown>>;
}

/** A replaced engine stays for so many milliseconds: calls that belong together come closer to each other than that. */
const LINGER = 10_000;

/**
 * The engine that `making` makes, until it is exchanged for what `making` makes then.
 * @param linger how long a replaced engine stays for those who hold it, in milliseconds
 * @throws whatever making the first throws.
 */
export async function reloadableEngine(
  making: () => Promise<EngineThread>,
  linger: number = LINGER,
): Promise<ReloadableEngine> {
  const ended = new AbortController();
  const open = new Set<Edition>();
  const editionOf = (thread: EngineThread): Edition => {
    const edition = { thread, underWay: new Set<Promise<unknown>>() };
    open.add(edition);
    return edition;
  };
  let served = editionOf(await making());
  let reloading: Promise<Holdings> | undefined;
  let next: Promise<Holdings> | undefined;
  let closed = false;

  const watch = ({ thread }: Edition): void => {
    const end = () => served.thread === thread && ended.abort(thread.ended.reason);
    if (thread.ended.aborted) end();
    else thread.ended.addEventListener("abort", end, { once: true });
  };

  const retire = async (edition: Edition): Promise<void> => {
    await sleep(linger, undefined, { ref: false });
    open.delete(edition);
    await Promise.allSettled(edition.underWay);
    await edition.thread.close();
  };

  const exchange = async (): Promise<Holdings> => {
    const thread = await making();
    try {
      const holdings = await thread.engine.holdings();
      if (closed) throw new Error("the engine was closed while it was being reloaded");
      const old = served;
      served = editionOf(thread);
      watch(served);
      void retire(old);
      return holdings;
    } catch (error) {
      await thread.close();
      throw error;
    }
  };

  /** Who asks while one is being made may have changed a file since: the next is made behind it, one for all of them. */
  const reload = async (): Promise<Holdings> => {
    if (reloading === undefined) {
      reloading = exchange().finally(() => (reloading = undefined));
      return reloading;
    }
    const before = reloading;
    next ??= before
      .catch(() => undefined)
      .then(async () => {
        next = undefined;
        return reload();
      });
    return next;
  };

  watch(served);
  return {
    engine: engineThrough(async (work) => lendOf(served)(work)),
    current: () => {
      const held = served;
      return engineThrough(async (work) => lendOf(open.has(held) ? held : served)(work));
    },
    reload,
    ended: ended.signal,
    close: async () => {
      closed = true;
      await Promise.all(Array.from(open, async ({ thread }) => thread.close()));
    },
  };
}

function lendOf({ thread, underWay }: Edition): Lend {
  return async (work) => {
    const call = work(thread.engine);
    underWay.add(call);
    try {
      return await call;
    } finally {
      underWay.delete(call);
    }
  };
}
