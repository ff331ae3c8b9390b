import { type Gap, type Versions, noVersions } from "../corpus/gaps.ts";
import type { Engine } from "../domain/engine.ts";
import type { News } from "./engine-news.ts";
import { type EngineThread, engineThread } from "./engine-thread.ts";
import type { Places } from "./places.ts";

/** An engine over one state of a corpus. */
export interface Edition {
  readonly engine: Engine;
  /** Of the files that it was made of. */
  readonly fingerprint: string;
  /** What it serves from places that are refused elsewhere. */
  readonly versions: (gaps: readonly Gap[]) => Promise<Versions>;
  /** Aborted, with the reason, when it has ended before it was closed. */
  readonly ended: AbortSignal;
  /** Nobody will ask it any more. */
  readonly close: () => Promise<void>;
}

/** Makes the edition that comes after the one that is served, if any; that one itself where the files are the same. @throws CorpusError. */
export type NextEdition = (served: Edition | undefined) => Promise<Edition>;

/** Makes one edition after the other. */
export interface Editions {
  readonly next: (
    places: Places,
    tell: (news: News) => void,
    served: Edition | undefined,
  ) => Promise<Edition>;
  /** Closes whatever is open. */
  readonly close: () => Promise<void>;
}

/**
 * Editions on threads: a new one for each, or, where `isLive`, two in turn, of which the one that does not serve is kept ready, since
 * most of a corpus is the same as before.
 */
export function editionsOnThreads(isLive: boolean, worker?: URL): Editions {
  const open = new Set<EngineThread>();
  const returned = new WeakMap<Edition, Promise<EngineThread>>();
  let spare: Promise<EngineThread> | undefined;
  /** Whoever waits for an edition now: a thread may have been opened for another. */
  let hear: (news: News) => void = () => undefined;

  const opened = (places: Places): EngineThread => {
    const thread = engineThread(places, (news) => hear(news), worker);
    open.add(thread);
    return thread;
  };

  const end = async (thread: EngineThread): Promise<void> => {
    open.delete(thread);
    await thread.close();
  };

  const taken = async (places: Places): Promise<EngineThread> => {
    const thread = await spare;
    spare = undefined;
    return thread === undefined || thread.ended.aborted ? opened(places) : thread;
  };

  const editionOf = (thread: EngineThread, fingerprint: string): Edition => {
    const { engine, versions, ended } = thread;
    if (!isLive) return { engine, fingerprint, versions, ended, close: async () => end(thread) };
    const closed = new AbortController();
    const close = async () => closed.abort();
    const edition = { engine, fingerprint, versions, ended, close };
    const back = new Promise<EngineThread>((resolve) =>
      closed.signal.addEventListener("abort", () => resolve(thread), { once: true }),
    );
    returned.set(edition, back);
    return edition;
  };

  const next: Editions["next"] = async (places, tell, served) => {
    hear = tell;
    const thread = await taken(places);
    try {
      const { fingerprint, gaps } = await thread.load();
      if (served?.fingerprint === fingerprint) {
        await putBack(thread);
        return served;
      }
      await thread.make(served && gaps.length > 0 ? await served.versions(gaps) : noVersions);
      const back = served && returned.get(served);
      if (isLive) spare = prepared(back ?? Promise.resolve(opened(places)));
      return editionOf(thread, fingerprint);
    } catch (error) {
      await putBack(thread);
      throw error;
    }
  };

  const putBack = async (thread: EngineThread): Promise<void> => {
    if (isLive && !thread.ended.aborted) spare = Promise.resolve(thread);
    else await end(thread);
  };

  return { next, close: async () => void (await Promise.all(Array.from(open, end))) };
}

/** What keeps a thread from being ready keeps nobody from asking it again. */
async function prepared(returned: Promise<EngineThread>): Promise<EngineThread> {
  const thread = await returned;
  await thread.prepare().catch(() => undefined);
  return thread;
}
