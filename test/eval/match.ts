/** An annotated statement and one of ours that is taken for it. */
export interface Pair<Gold, Ours> {
  readonly gold: Gold;
  readonly ours: Ours;
  /** From `atLeast` to 1. */
  readonly likeness: number;
}

/** How alike two statements are, from 0, nothing in common, to 1, the same. */
export type Likeness<Gold, Ours> = (gold: Gold, ours: Ours) => number;

/**
 * Annotated statements and ours, one to one, the likest first (of equals, the first in the text); none that have nothing in common, and
 * none less alike than `atLeast`.
 */
export function matched<Gold, Ours>(
  gold: readonly Gold[],
  ours: readonly Ours[],
  likeness: Likeness<Gold, Ours>,
  atLeast = 0,
): readonly Pair<Gold, Ours>[] {
  const candidates = gold.flatMap((one) =>
    ours.map((other) => ({ gold: one, ours: other, likeness: likeness(one, other) })),
  );
  const taken = new Set<Gold | Ours>();
  return candidates
    .filter((pair) => pair.likeness > 0 && pair.likeness >= atLeast)
    .toSorted((a, b) => b.likeness - a.likeness)
    .filter((pair) => {
      if (taken.has(pair.gold) || taken.has(pair.ours)) return false;
      taken.add(pair.gold).add(pair.ours);
      return true;
    });
}
