import { expect, test } from "vitest";

import { percentile, reciprocalRank } from "./ranks.ts";

const tens = Array.from({ length: 100 }, (_, at) => (100 - at) * 10);

test.each([
  [0.5, 500],
  [0.95, 950],
  [0.99, 990],
  [1, 1000],
])("the percentile of %d is the value that such a share does not pass", (share, value) => {
  expect(percentile(tens, share)).toBe(value);
});

test("the percentile of nothing is 0", () => {
  expect(percentile([], 0.99)).toBe(0);
});

test.each([
  ["quay", 1],
  ["ferry", 0.5],
  ["storm", 0],
])("the reciprocal rank of %s is %d", (sought, rank) => {
  expect(reciprocalRank(sought, [["quay"], ["pier", "ferry"], ["ferry"]])).toBe(rank);
});
