import type { Manner } from "../lexicon/cue-verbs.ts";
import type { Range } from "../text/tokens.ts";

/** Words that announce what somebody said. */
export interface Cue extends Range {
  /** `source`: "according to"; `noun`: "remarks", "statement"; `words`: "in her words", "as he put it"; `colon`: "Cruz was blunt: …"; `refuse`: "declined to comment". */
  readonly manner: Manner | "act" | "passive" | "source" | "noun" | "words" | "colon" | "refuse";
  /** The verb that the speaker is the subject of: the cue's first word, or "was" in "was quoted as saying". */
  readonly verb: number;
  /** "saying", "adding": the speaker is the subject of the clause before. */
  readonly hangs: boolean;
}
