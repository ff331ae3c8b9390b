import type { Speaker } from "../domain/speaker.ts";

import { folded } from "./fold.ts";

/** How many names are offered. */
const MOST = 3;

/** The speakers whose names come nearest to one that fits nobody: at most three, the nearest first. */
export function nearest(typed: string, speakers: readonly Speaker[]): readonly Speaker[] {
  const words = folded(typed.slice(0, 100)).split(" ");
  return speakers
    .filter(({ kind }) => kind !== "unnamed")
    .map((speaker) => ({ speaker, distance: distanceTo(words, speaker) }))
    .filter(({ distance }) => distance <= 0.4)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ speaker }) => speaker);
}

/** The least share of letters by which a typed word differs from a word of one of the speaker's names. */
function distanceTo(typed: readonly string[], { name, aliases }: Speaker): number {
  const own = [name, ...aliases].flatMap((one) => folded(one).split(" "));
  return Math.min(
    1,
    ...typed
      .filter((word) => word.length > 3)
      .flatMap((word) => own.map((other) => edits(word, other) / word.length)),
  );
}

/** How many letters have to be changed, added or left out to make one word of another (Levenshtein). */
function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return a.length;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
