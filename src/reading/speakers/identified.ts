import type { Speaker } from "../../domain/speaker.ts";
import type { Attribution } from "../../domain/statement.ts";
import type { Pattern } from "../statements/confidence.ts";

/** A speaker and how the text led there. */
export interface Identified {
  readonly speaker: Speaker;
  readonly by: Attribution["by"];
  readonly pattern: Pattern;
}
