import { expect, test } from "vitest";

import type { Example } from "./example.ts";
import { fitted } from "./fit.ts";

/** Cues have the first feature, others the second; the right choice has the third, the wrong one the fourth; the fifth tells nothing. */
const examples = Array.from({ length: 40 }, (_, at): Example => {
  const even = at % 2 === 0;
  if (at < 20) return { kind: "cue", features: Int32Array.of(even ? 0 : 1, 4), holds: even };
  const [right, wrong] = [Int32Array.of(2), Int32Array.of(3)];
  return { kind: "side", choices: even ? [right, wrong] : [wrong, right], right: even ? 0 : 1 };
});

test("what stands with the right choice comes to speak for it, and with the wrong one against", () => {
  expect([...fitted(examples, 5).subarray(0, 4)].map(Math.sign)).toEqual([1, -1, 1, -1]);
});

test("what stands with either weighs less than what tells them apart", () => {
  const [cue = 0, , , , either = 0] = fitted(examples, 5);
  expect(Math.abs(either)).toBeLessThan(cue / 4);
});

test("the same examples give the same weights", () => {
  expect(fitted(examples, 5)).toEqual(fitted(examples, 5));
});
