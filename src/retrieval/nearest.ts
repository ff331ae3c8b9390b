import type { Speaker } from "../domain/speaker.ts";

import { edits } from "./edits.ts";
import { folded } from "./fold.ts";

/** How many names are offered. */
const MOST = 3;

/** The share of its letters in which a typed word may differ from a word of a name that is offered. */
const SHARE = 0.34;

/** The longest word of a name that is compared, in letters. */
const LONGEST = 40;

/**
 * The speakers whose names come nearest to one that fits nobody: at most three, no name twice. First those whose names hold it, as
 * "critics of Mara Quill" does "Quill": nobody else who is left unnamed is near. Of those as near, who bears more of its words.
 */
export function nearest(typed: string, speakers: readonly Speaker[]): readonly Speaker[] {
  const all = folded(typed.slice(0, 100)).split(" ");
  const words = all.filter((word) => word.length > 3 && word.length <= LONGEST);
  if (words.length === 0) return [];
  const near = speakers
    .map((speaker) => ({ speaker, ...nearness(speaker, all, words) }))
    .filter(({ distance }) => distance <= SHARE)
    .toSorted((a, b) => a.distance - b.distance || b.held - a.held)
    .map(({ speaker }) => [folded(speaker.name), speaker] as const);
  return [...new Map(near).values()].slice(0, MOST);
}

/** How far a speaker's name is from what was typed, and how many words of it the name has. */
function nearness(speaker: Speaker, all: readonly string[], words: readonly string[]) {
  const own = new Set(folded(speaker.name).split(" "));
  const held = words.filter((word) => own.has(word)).length;
  if (all.every((word) => own.has(word))) return { distance: -1, held };
  const isUnnamed = speaker.kind === "unnamed";
  return { distance: isUnnamed ? Infinity : distanceTo(words, speaker), held };
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
