import { noVersions } from "../corpus/gaps.ts";
import type { Engine } from "../domain/engine.ts";
import type { News } from "./engine-news.ts";
import type { Source } from "./places.ts";
import { roomOver } from "./room-over.ts";

/** An engine for as long as it is asked. */
export interface OpenEngine {
  readonly engine: Engine;
  readonly close: () => Promise<void>;
}

/** An engine on this thread: over a corpus, of which what is kept is taken from the cache and all else is read, and kept; or over a cluster. @throws CorpusError, ClusterFault. */
export async function engineOver(source: Source, tell: (news: News) => void): Promise<OpenEngine> {
  const room = await roomOver(source);
  try {
    await room.load();
    return { engine: await room.make(noVersions, tell), close: async () => room.close() };
  } catch (error) {
    await room.close();
    throw error;
  }
}
