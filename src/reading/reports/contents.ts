import { aheadOf, leads } from "./ahead.ts";
import { ends, starts } from "./behind.ts";
import { edges } from "./group.ts";
import type { Content, Group } from "./group.ts";
import { touching } from "./places.ts";
import { sidesOf } from "./sides.ts";
import { endEvidence } from "./weighing/end-evidence.ts";
import { leadEvidence } from "./weighing/lead-evidence.ts";
import { sideEvidence } from "./weighing/side-evidence.ts";
import { startEvidence } from "./weighing/start-evidence.ts";
import type { Marked } from "./weighing/symbols.ts";
import type { Evidence, Weights } from "./weighing/weights.ts";

/**
 * What a cue says was said: on which side of it that stands, where it begins and where it ends, each chosen by weight.
 *
 *     Lee told reporters on Monday *that the boats were safe*, adding …
 *     *“No,”* Lee said.      *It was, Lee said, a shame.*
 */
export function contentOf(
  sentence: Marked,
  group: Group,
  groups: readonly Group[],
  weights: Weights,
): Content | undefined {
  const { tokens } = sentence;
  const { first, last } = edges(tokens, group);
  const sides = sidesOf(sentence, group, groups);
  const [side, sure] = best(sides, (one) => sideEvidence(sentence, group, one), weights);
  if (side === undefined) return undefined;
  if (side === "ahead") {
    const [lead, well] = best(
      leads(sentence, group, groups),
      leadEvidence(sentence, group),
      weights,
    );
    return lead === undefined
      ? undefined
      : {
          first: lead,
          last: aheadOf(sentence, group, groups),
          ahead: true,
          gap: undefined,
          sure: sure * well,
        };
  }
  const [start, well] =
    group.cue.manner === "refuse"
      ? [group.cue.first, 1]
      : best(starts(sentence, group), startEvidence(sentence, group), weights);
  if (start === undefined) return undefined;
  const [end, better] = best(
    ends(sentence, start, last, group, groups),
    endEvidence(sentence, group, start, groups),
    weights,
  );
  if (end === undefined) return undefined;
  const all = sure * well * better;
  return side === "both"
    ? {
        first: 0,
        last: end,
        ahead: false,
        gap: { first: touching(sentence, first) + 1, last: start - 1 },
        sure: all,
      }
    : { first: start, last: end, ahead: false, gap: undefined, sure: all };
}

/** The heaviest choice and its share of all. */
function best<T>(
  choices: readonly T[],
  evidence: (choice: T) => Evidence,
  weights: Weights,
): readonly [T | undefined, number] {
  if (choices.length === 1) return [choices[0], 1];
  let heaviest: T | undefined;
  let most = -Infinity;
  const sums: number[] = [];
  for (const choice of choices) {
    const sum = weights.sum(evidence(choice));
    sums.push(sum);
    if (sum > most) [heaviest, most] = [choice, sum];
  }
  const all = sums.reduce((total, sum) => total + Math.exp(sum - most), 0);
  return [heaviest, 1 / all];
}
