import { noVersions } from "../corpus/gaps.ts";
import type { Engine } from "../domain/engine.ts";
import { ComposingRoom } from "./composing-room.ts";
import type { News } from "./engine-news.ts";
import type { Places } from "./places.ts";

/** An engine over a corpus: what is kept is taken from the cache, all else is read, and kept. @throws CorpusError. */
export async function engineOver(places: Places, tell: (news: News) => void): Promise<Engine> {
  const room = new ComposingRoom(places);
  await room.load();
  return room.make(noVersions, tell);
}
