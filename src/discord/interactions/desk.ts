import type { Engine } from "../../domain/engine.ts";
import type { Words } from "../words/words.ts";

/** From what, and in whose language, is answered. */
export interface Desk {
  readonly engine: Engine;
  readonly words: Words;
  /** Whether the one who asks may see which files were refused. */
  readonly isHost: boolean;
}
