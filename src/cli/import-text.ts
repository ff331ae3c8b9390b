import type { Change } from "../corpus/intake/changes.ts";
import { type Counts, type Imported, countsText } from "./imported.ts";
import { visibleLine } from "./visible.ts";

/** So many rows are shown of those that went well, of those that were passed over, and of those that somebody should look at. */
const most = { plain: 20, skipped: 50, noted: 500 };

/** Keeps what a table shows of an import, and no more than that. */
export class ImportTable {
  readonly #rows: (readonly [outcome: string, from: string, what: string])[] = [];
  readonly #left = { ...most };
  #unseen = 0;

  add(imported: Imported): void {
    const sort = sortOf(imported);
    this.#left[sort] -= 1;
    if (this.#left[sort] >= 0) this.#rows.push(...rowsOf(imported));
    else this.#unseen += 1;
  }

  /** The whole of it, the counts below. */
  text(counts: Counts): string {
    const widths = [0, 1].map((column) =>
      Math.min(60, Math.max(0, ...this.#rows.map((row) => (row[column] ?? "").length))),
    );
    const rows = this.#rows.map(([outcome, from, what]) =>
      `${outcome.padEnd(widths[0] ?? 0)}  ${from.padEnd(widths[1] ?? 0)}  ${what}`.trimEnd(),
    );
    const more = this.#unseen === 0 ? [] : [`and ${String(this.#unseen)} more; --json shows all`];
    return [...rows, ...more, ...(rows.length > 0 ? [""] : []), `${countsText(counts)}.`, ""].join(
      "\n",
    );
  }
}

function sortOf({ outcome, warnings }: Imported): keyof typeof most {
  if (outcome === "skipped") return "skipped";
  return outcome === "taken" && warnings.length === 0 ? "plain" : "noted";
}

function rowsOf(imported: Imported): (readonly [string, string, string])[] {
  const { outcome, from, warnings } = imported;
  const row = (first: string, what: string) =>
    [first, visibleLine(from), visibleLine(what)] as const;
  return [row(outcome, whatOf(imported)), ...warnings.map((warning) => row("warning", warning))];
}

function whatOf({ outcome, file = "", reason = "", remedy, changes }: Imported): string {
  switch (outcome) {
    case "taken":
      return file;
    case "skipped":
      return file === "" ? reason : `${reason} (${file})`;
    case "refused":
      return remedy === undefined ? reason : `${reason}; ${remedy}`;
    case "corrected":
      return `${file}: ${changesText(changes)}`;
  }
}

const [mostChanges, longestChange] = [5, 60];

function changesText(changes: readonly Change[] | undefined): string {
  if (changes === undefined) return "another text altogether";
  if (changes.length === 0) return "withdrawn";
  const shown = changes
    .slice(0, mostChanges)
    .map(({ removed, added }) => `[-${cut(removed)}-] {+${cut(added)}+}`);
  const more = changes.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${String(more)} more changes`] : [])].join(" … ");
}

function cut(words: string): string {
  const text = words.replace(/\s+/gu, " ").trim();
  return text.length > longestChange ? `${text.slice(0, longestChange)}…` : text;
}
