import type { Example } from "./example.ts";
import { choicesOf } from "./example.ts";

/** How far a weight moves at the first example that pulls at it. */
const RATE = 0.12;
/** How often all examples are gone through. */
const ROUNDS = 4;
/** Where the sum of squares begins: as if a weight had been pulled at once before, so that a rare feature does not leap. */
const SQUARES = 1;
/** A choice whose likelihood is nearer than this to what it should be pulls at nothing. */
const NEAR = 1e-3;

/** How many times weights are learned, each time in other orders: their mean does not hang on any one of them. */
const TIMES = 6;

/**
 * The weight of each feature under which the right choices are likely, by AdaGrad: example by example each weight goes against the
 * slope of the loss, by a step that shrinks with the squares of the slopes it has met. The same examples give the same weights.
 */
export function fitted(examples: readonly Example[], features: number): Float64Array {
  const mean = new Float64Array(features);
  for (let time = 0; time < TIMES; time++) {
    const weights = fittedOnce(examples, features, time * ROUNDS);
    for (const [feature, weight] of weights.entries())
      mean[feature] = (mean[feature] ?? 0) + weight / TIMES;
  }
  return mean;
}

function fittedOnce(examples: readonly Example[], features: number, seed: number): Float64Array {
  const weights = new Float64Array(features);
  const squares = new Float64Array(features).fill(SQUARES);
  for (let round = 0; round < ROUNDS; round++)
    for (const example of shuffled(examples, seed + round + 1)) pull(example, weights, squares);
  return weights;
}

function pull(example: Example, weights: Float64Array, squares: Float64Array): void {
  const slopes = slopesOf(example, weights);
  for (const [at, choice] of choicesOf(example).entries()) {
    const slope = slopes[at] ?? 0;
    if (example.kind !== "cue" && Math.abs(slope) <= NEAR) continue;
    for (const feature of choice) {
      const square = (squares[feature] ?? 0) + slope * slope;
      squares[feature] = square;
      weights[feature] = (weights[feature] ?? 0) - (RATE * slope) / Math.sqrt(square);
    }
  }
}

/** How much likelier each choice is than it should be: 1 for the right one, 0 for the others. */
function slopesOf(example: Example, weights: Float64Array): readonly number[] {
  const sums = choicesOf(example).map((choice) =>
    choice.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0),
  );
  if (example.kind === "cue")
    return sums.map((sum) => 1 / (1 + Math.exp(-sum)) - (example.holds ? 1 : 0));
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, at) => part / all - (at === example.right ? 1 : 0));
}

/** All of them in an order that a seed gives, by Fisher and Yates. */
function shuffled<T>(all: readonly T[], seed: number): readonly T[] {
  const order = [...all];
  let state = seed;
  for (let at = order.length - 1; at > 0; at--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = Math.floor((state / 2_147_483_648) * (at + 1));
    const [one, two] = [order[at], order[other]];
    if (one !== undefined && two !== undefined) [order[at], order[other]] = [two, one];
  }
  return order;
}
