import { setTimeout as sleep } from "node:timers/promises";

import type { Engine, Holdings } from "../domain/engine.ts";
import type { Edition, NextEdition } from "./editions.ts";
import { type Lend, engineThrough } from "./engine-through.ts";
import { oneAtATime } from "./one-at-a-time.ts";

/** An engine that can be exchanged for one over the corpus as it is now, while it is asked. */
export interface ReloadableEngine {
  /** The engine that is served now, for all calls that belong together: they are answered from one state of the corpus. */
  readonly current: () => Engine;
  /**
   * Serves a new engine as soon as it is made, where the corpus is another than before; all who ask meanwhile get the next one, which
   * is made behind it.
   * @throws CorpusError and whatever else making it throws; then the old one is served on.
   */
  readonly reload: () => Promise<Holdings>;
  /** Aborted, with the reason, when the engine that is served has ended by itself. */
  readonly ended: AbortSignal;
  readonly close: () => Promise<void>;
}

/** An edition, which calls to it are under way, and whether another is served in its place. */
interface Lent {
  readonly edition: Edition;
  readonly underWay: Set<Promise<unknown>>;
  readonly retired: AbortController;
}

/** A replaced engine stays for so many milliseconds: calls that belong together come closer to each other than that. */
const LINGER = 1000;

/**
 * The engine that `next` makes, until it is exchanged for what `next` makes then.
 * @param linger how long a replaced engine stays for those who hold it, in milliseconds
 * @throws whatever making the first throws.
 */
export async function reloadableEngine(
  next: NextEdition,
  linger: number = LINGER,
): Promise<ReloadableEngine> {
  const ended = new AbortController();
  const open = new Set<Lent>();
  let closed = false;
  let served = lent(await next(undefined));

  const serve = (fresh: Lent): void => {
    const { edition, retired } = fresh;
    const end = () => served === fresh && ended.abort(edition.ended.reason);
    open.add(fresh);
    served = fresh;
    if (edition.ended.aborted) end();
    else edition.ended.addEventListener("abort", end, { once: true, signal: retired.signal });
  };
  serve(served);

  const retire = async (old: Lent): Promise<void> => {
    old.retired.abort();
    await sleep(linger, undefined, { ref: false });
    open.delete(old);
    await Promise.allSettled(old.underWay);
    await old.edition.close();
  };

  const exchange = async (): Promise<Holdings> => {
    const edition = await next(served.edition);
    if (edition === served.edition) return edition.engine.holdings();
    try {
      const holdings = await edition.engine.holdings();
      if (closed) throw new Error("the engine was closed while it was being reloaded");
      const old = served;
      serve(lent(edition));
      void retire(old);
      return holdings;
    } catch (error) {
      await edition.close();
      throw error;
    }
  };

  return {
    current: () => {
      const held = served;
      return engineThrough(async (work) => lendOf(open.has(held) ? held : served)(work));
    },
    reload: oneAtATime(exchange),
    ended: ended.signal,
    close: async () => {
      closed = true;
      await Promise.all(Array.from(open, async ({ edition }) => edition.close()));
    },
  };
}

function lent(edition: Edition): Lent {
  return { edition, underWay: new Set(), retired: new AbortController() };
}

function lendOf({ edition, underWay }: Lent): Lend {
  return async (work) => {
    const call = work(edition.engine);
    underWay.add(call);
    try {
      return await call;
    } finally {
      underWay.delete(call);
    }
  };
}
