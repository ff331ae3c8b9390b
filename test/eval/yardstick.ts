import type { Annotated, Compared, OurStatement } from "./compared.ts";
import type { Pair } from "./match.ts";
import type { Measures } from "./measures.ts";

/** An annotated statement and ours that shares words with it. */
export type Met = Pair<Annotated, OurStatement>;

/** How readings are measured on one corpus. */
export interface Yardstick {
  measures(one: Compared): Measures;
  /** The same for each manner alone. */
  byManner(one: Compared): Measures;
  /** Whether the corpus, where it names a speaker, names ours. */
  hasSpeaker(met: Met): boolean;
  /** What is wrong with a statement of ours that meets an annotated one, in a word each; empty where it is right. */
  faults(met: Met): readonly string[];
  /** Of two articles, the worse read one has the larger first number that differs. */
  badness(one: Compared): readonly number[];
}
