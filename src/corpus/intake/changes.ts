import { diffWordsWithSpace } from "diff";

/** A place where a text was changed; either may be empty. */
export interface Change {
  readonly removed: string;
  readonly added: string;
}

/** Past so many edits, or milliseconds, it is another text. */
const limits = { maxEditLength: 4000, timeout: 2000 };

/** Where a text differs from what it was, in its order; undefined where it is another altogether. */
export function changesOf(before: string, after: string): readonly Change[] | undefined {
  const pieces = diffWordsWithSpace(before, after, limits);
  if (pieces === undefined) return undefined;
  const changes: Change[] = [];
  let open: Change | undefined;
  for (const { value, added, removed } of pieces) {
    if (added || removed) {
      const { removed: gone, added: come } = open ?? { removed: "", added: "" };
      open = removed
        ? { removed: gone + value, added: come }
        : { removed: gone, added: come + value };
    } else if (open !== undefined && value.trim() === "") {
      open = { removed: open.removed + value, added: open.added + value };
    } else if (open !== undefined) {
      changes.push(open);
      open = undefined;
    }
  }
  return open === undefined ? changes : [...changes, open];
}
