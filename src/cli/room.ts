import type { Gap, Versions } from "../corpus/gaps.ts";
import type { Engine } from "../domain/engine.ts";
import type { News } from "./engine-news.ts";

/** What is known of a source before an engine is made over it. */
export interface Proof {
  /** The same for the same articles. */
  readonly fingerprint: string;
  readonly gaps: readonly Gap[];
}

/** Makes engines over one source, each over what the source holds by then. */
export interface Room {
  /** Looks at what the source holds now. @throws CorpusError, ClusterFault. */
  readonly load: () => Promise<Proof>;
  /**
   * An engine over what was there at the last look.
   * @param versions what was served before from what is refused now
   * @throws CorpusError when there is nothing to serve; ClusterFault.
   */
  readonly make: (versions: Versions, tell: (news: News) => void) => Promise<Engine>;
  /** What the engine that was made last serves from places that are refused now. */
  readonly versions: (gaps: readonly Gap[]) => Versions;
  /** Makes all ready for the next engine: what does not depend on what will have changed by then. @throws CorpusError. */
  readonly prepare: () => Promise<void>;
  /** No engine of it will be asked any more. */
  readonly close: () => Promise<void>;
}
