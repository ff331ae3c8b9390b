import type { Counts, Imported } from "./imported.ts";

/** What became of an article, as a line for programs. Unknown parts are null. */
export function importedJson({
  outcome,
  from,
  file,
  reason,
  remedy,
  warnings,
  changes,
}: Imported): string {
  return JSON.stringify({
    outcome,
    from,
    file: file ?? null,
    reason: reason ?? null,
    remedy: remedy ?? null,
    warnings,
    changes: changes ?? null,
  });
}

/** The last line: how many of each there were. */
export function countsJson(counts: Counts): string {
  return JSON.stringify({ counts });
}
