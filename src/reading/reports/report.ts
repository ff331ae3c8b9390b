import type { Span } from "../../domain/span.ts";

import type { Content } from "./group.ts";
import type { Cue } from "./cue.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Range } from "../text/tokens.ts";

/** By which words of a sentence somebody is said to have said something; the speaker is not yet known. */
export interface Announcement {
  readonly sentence: Sentence;
  readonly source: Range;
  readonly cue: Cue;
  readonly via: Span | undefined;
}

/** An announcement with what was said, in the same sentence. */
export interface Report extends Announcement {
  readonly content: Content;
  /** How sure it is that the cue reports anything, between 0 and 1. */
  readonly share: number;
}
