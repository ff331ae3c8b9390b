import { expect, test } from "vitest";

import { f1, rate, score, share, sum } from "./measures.ts";

test.each([
  ["3 of 4", { right: 3, of: 4 }, 0.75],
  ["nothing, which is all right", { right: 0, of: 0 }, 1],
])("the rate of %s", (_share, counted, expected) => {
  expect(rate(counted)).toBe(expected);
});

test.each([
  ["2 right of 4 given and 8 wanted", score(2, 4, 8), 1 / 3],
  ["nothing right", score(0, 4, 8), 0],
  ["nothing given of what is wanted", score(0, 0, 8), 0],
  ["nothing given where nothing is wanted", score(0, 0, 0), 1],
])("F1 of %s", (_what, counted, expected) => {
  expect(f1(counted)).toBeCloseTo(expected);
});

test("a share counts what a test holds for", () => {
  expect(share([1, 2, 3], (each) => each > 1)).toEqual({ right: 2, of: 3 });
});

test("sums weigh every article by what it holds", () => {
  const one = { scores: { found: score(1, 2, 3) }, shares: { speaker: { right: 1, of: 1 } } };
  const other = { scores: { found: score(4, 5, 6) }, shares: { speaker: { right: 0, of: 4 } } };
  expect(sum([one, other])).toEqual({
    scores: { found: score(5, 7, 9) },
    shares: { speaker: { right: 1, of: 5 } },
  });
});
