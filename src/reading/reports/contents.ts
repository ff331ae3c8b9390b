import { aheadOf, leads } from "./ahead.ts";
import { ends } from "./ends.ts";
import { edges } from "./group.ts";
import type { Content, Group } from "./group.ts";
import { touching } from "./places.ts";
import { sidesOf } from "./sides.ts";
import { starts } from "./starts.ts";
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
    const end = aheadOf(sentence, group, groups);
    const [lead, well] = best(
      leads(sentence, group, groups),
      leadEvidence(sentence, group),
      weights,
      (at) => end + 1 - at,
    );
    if (lead === undefined) return undefined;
    return { first: lead, last: end, ahead: true, gap: undefined, sure: sure * well };
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
    (at) => at + 1 - start,
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

/** How alike two stretches of words must be to count as the same, as a Jaccard index. */
const ALIKE = 0.8;

/**
 * The likeliest choice, and how likely it is to be right: with lengths, in tokens, right is whatever comes to nearly the same words, so
 * that of a long clause its last word need not be certain.
 */
function best<T>(
  choices: readonly T[],
  evidence: (choice: T) => Evidence,
  weights: Weights,
  length?: (choice: T) => number,
): readonly [T | undefined, number] {
  if (choices.length === 1) return [choices[0], 1];
  const sums = choices.map((choice) => weights.sum(evidence(choice)));
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const all = parts.reduce((total, part) => total + part, 0);
  const likely = parts.map((part) => part / all);
  const at = sums.indexOf(most);
  return [choices[at], together(likely, at, length === undefined ? [] : choices.map(length))];
}

/** How likely a choice is together with those that come to nearly the same words: lengths rise or fall throughout. */
function together(likely: readonly number[], at: number, lengths: readonly number[]): number {
  let sum = likely[at] ?? 0;
  for (const step of [-1, 1])
    for (let other = at + step; isAlike(lengths[at], lengths[other]); other += step)
      sum += likely[other] ?? 0;
  return sum;
}

function isAlike(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return Math.min(one, other) >= ALIKE * Math.max(one, other);
}
