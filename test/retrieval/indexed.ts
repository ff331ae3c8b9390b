import { Directory } from "../../src/retrieval/directory.ts";
import type { Held } from "../../src/retrieval/held.ts";
import { StatementIndex } from "../../src/retrieval/statement-index.ts";
import { type Written, readings } from "./made-up.ts";

/** An index of made-up articles, with all that somebody says there. */
export function indexed(written: readonly Written[], ...speakers: readonly string[]) {
  const read = readings(written);
  const index = new StatementIndex(read, new Directory(read, []));
  const said: readonly Held[] = index.by(new Set(speakers));
  return { read, index, said };
}
