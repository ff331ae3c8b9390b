import type { Engine, Holdings } from "../../domain/engine.ts";

/** Where the bot has its answers from: an engine that can be exchanged for one over the articles as they are now. */
export interface Library {
  /** The engine that is served now, for all that belongs to one answer. */
  current(): Engine;
  /** @throws what keeps the articles from being served; the old ones are served on. */
  reload(): Promise<Holdings>;
}
