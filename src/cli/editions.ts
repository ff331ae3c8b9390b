import { once } from "node:events";

import { type Gap, type Versions, noVersions } from "../corpus/gaps.ts";
import type { Engine } from "../domain/engine.ts";
import type { News } from "./engine-news.ts";
import { type EngineThread, engineThread } from "./engine-thread.ts";
import type { Source } from "./places.ts";

/** An engine over one state of a corpus. */
export interface Edition {
  readonly engine: Engine;
  /** Of what it was made of. */
  readonly fingerprint: string;
  /** What it serves from places that are refused elsewhere. */
  readonly versions: (gaps: readonly Gap[]) => Promise<Versions>;
  /** Aborted, with the reason, when it has ended before it was closed. */
  readonly ended: AbortSignal;
  /** Nobody will ask it any more. */
  readonly close: () => Promise<void>;
}

/** Makes the edition that comes after the one that is served, if any; that one itself where the articles are the same. @throws CorpusError, ClusterFault. */
export type NextEdition = (served: Edition | undefined) => Promise<Edition>;

/** Something that goes on until it is closed. */
export interface Closing {
  readonly close: () => Promise<void>;
}

/** What is learned of whatever editions are made of. */
export interface Told {
  /** The next one is there. */
  readonly changed: () => void;
  /** Whether what holds the articles answers, again and again. */
  readonly reached: (isThere: boolean) => void;
}

/** Makes one edition after the other. */
export interface Editions {
  readonly next: (
    source: Source,
    tell: (news: News) => void,
    served: Edition | undefined,
  ) => Promise<Edition>;
  /** Tells how it is with what editions are made of, until it is closed; undefined where the files of the corpus tell. */
  readonly watch: ((told: Told) => Closing) | undefined;
  /** Closes whatever is open. */
  readonly close: () => Promise<void>;
}

/**
 * Editions on threads: a new one for each, or, where `isLive`, two in turn, of which the one that does not serve is kept ready, since
 * most of a corpus is the same as before.
 */
export function editionsOnThreads(isLive: boolean, worker?: URL): Editions {
  const threads = new Threads(isLive, worker);
  const next: Editions["next"] = async (...all) => threads.next(...all);
  return { next, watch: undefined, close: async () => threads.close() };
}

class Threads implements Omit<Editions, "watch"> {
  readonly #isLive: boolean;
  readonly #worker: URL | undefined;
  readonly #open = new Set<EngineThread>();
  /** The thread of an edition, once nobody asks it any more. */
  readonly #returned = new WeakMap<Edition, Promise<EngineThread>>();
  #spare: Promise<EngineThread> | undefined;
  /** Whoever waits for an edition now: a thread may have been opened for another. */
  #hear: ((news: News) => void) | undefined;

  constructor(isLive: boolean, worker: URL | undefined) {
    this.#isLive = isLive;
    this.#worker = worker;
  }

  readonly next: Editions["next"] = async (source, tell, served) => {
    this.#hear = tell;
    const thread = await this.#taken(source);
    try {
      const { fingerprint, gaps } = await thread.load();
      if (served?.fingerprint === fingerprint) {
        await this.#putBack(thread);
        return served;
      }
      await thread.make(served && gaps.length > 0 ? await served.versions(gaps) : noVersions);
      const back = served && this.#returned.get(served);
      if (this.#isLive) this.#spare = prepared(back ?? Promise.resolve(this.#opened(source)));
      return this.#editionOf(thread, fingerprint);
    } catch (error) {
      await this.#putBack(thread);
      throw error;
    }
  };

  readonly close = async (): Promise<void> => {
    await Promise.all(Array.from(this.#open, async (thread) => this.#end(thread)));
  };

  #opened(source: Source): EngineThread {
    const thread = engineThread(source, (news) => this.#hear?.(news), this.#worker);
    this.#open.add(thread);
    return thread;
  }

  async #end(thread: EngineThread): Promise<void> {
    this.#open.delete(thread);
    await thread.close();
  }

  async #taken(source: Source): Promise<EngineThread> {
    const thread = await this.#spare;
    this.#spare = undefined;
    return thread === undefined || thread.ended.aborted ? this.#opened(source) : thread;
  }

  async #putBack(thread: EngineThread): Promise<void> {
    if (this.#isLive && !thread.ended.aborted) this.#spare = Promise.resolve(thread);
    else await this.#end(thread);
  }

  #editionOf(thread: EngineThread, fingerprint: string): Edition {
    const { engine, versions, ended } = thread;
    const known = { engine, fingerprint, versions, ended };
    if (!this.#isLive) return { ...known, close: async () => this.#end(thread) };
    const closed = new AbortController();
    const edition = { ...known, close: async () => closed.abort() };
    const back = once(closed.signal, "abort").then(() => thread);
    this.#returned.set(edition, back);
    return edition;
  }
}

/** What keeps a thread from being ready keeps nobody from asking it again. */
async function prepared(returned: Promise<EngineThread>): Promise<EngineThread> {
  const thread = await returned;
  await thread.prepare().catch(() => undefined);
  return thread;
}
