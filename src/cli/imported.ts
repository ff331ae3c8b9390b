import type { Change } from "../corpus/intake/changes.ts";
import { counted } from "../domain/counted.ts";

/** What became of one article, or of one thing that holds none. */
export interface Imported {
  readonly outcome: "taken" | "skipped" | "corrected" | "refused";
  /** What it was made of, `dump.jsonl, line 3`. */
  readonly from: string;
  /** The file in the corpus that has it; undefined where none has. */
  readonly file: string | undefined;
  /** Why it was not taken. */
  readonly reason: string | undefined;
  readonly remedy: string | undefined;
  readonly warnings: readonly string[];
  /** Of a correction; undefined where it is another text altogether, too. */
  readonly changes: readonly Change[] | undefined;
}

/** How many of each there were. */
export type Counts = Readonly<Record<Imported["outcome"], number>>;

/** Nothing so far. */
export const none: Counts = { taken: 0, skipped: 0, corrected: 0, refused: 0 };

/** "47 articles taken, 2 skipped, 0 corrected, 1 refused" */
export function countsText({ taken, skipped, corrected, refused }: Counts): string {
  const others = [
    `${String(skipped)} skipped`,
    `${String(corrected)} corrected`,
    `${String(refused)} refused`,
  ];
  return [`${counted(taken, "article")} taken`, ...others].join(", ");
}
