import type { Speaker } from "../domain/speaker.ts";

import { edits } from "./edits.ts";
import { folded } from "./fold.ts";

/** How many names are offered. */
const MOST = 3;

/** The share of its letters in which a typed word may differ from a word of a name that is offered. */
const SHARE = 0.34;

/** The longest word of a name that is compared, in letters. */
const LONGEST = 40;

/** The speakers whose names come nearest to one that fits nobody: at most three, the nearest first. */
export function nearest(typed: string, speakers: readonly Speaker[]): readonly Speaker[] {
  const words = folded(typed.slice(0, 100))
    .split(" ")
    .filter((word) => word.length > 3 && word.length <= LONGEST);
  if (words.length === 0) return [];
  return speakers
    .filter(({ kind }) => kind !== "unnamed")
    .map((speaker) => ({ speaker, distance: distanceTo(words, speaker) }))
    .filter(({ distance }) => distance <= SHARE)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ speaker }) => speaker);
}

/** The least share of letters by which a typed word differs from a word of one of the speaker's names. */
function distanceTo(typed: readonly string[], { name, aliases }: Speaker): number {
  const own = [name, ...aliases].flatMap((one) => folded(one).split(" "));
  return Math.min(
    1,
    ...typed.flatMap((word) =>
      own.map((other) => edits(word, other, Math.floor(SHARE * word.length)) / word.length),
    ),
  );
}
