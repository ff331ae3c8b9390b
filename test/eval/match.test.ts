import { expect, test } from "vitest";

import { matched } from "./match.ts";

/** 1 for the same number, 0 for ten apart. */
function closeness(a: number, b: number): number {
  return Math.max(0, 10 - Math.abs(a - b)) / 10;
}

function pairs(gold: readonly number[], ours: readonly number[], atLeast?: number) {
  return matched(gold, ours, closeness, atLeast).map((pair) => [pair.gold, pair.ours]);
}

test.each([
  [
    "the likest first",
    [20, 23],
    [24, 11],
    [
      [23, 24],
      [20, 11],
    ],
  ],
  ["each of ours once", [20, 22], [21], [[20, 21]]],
  ["each annotated one once", [20], [21, 19], [[20, 21]]],
  ["none that has nothing in common with it", [20], [30], []],
])("matches %s", (_how, gold, ours, expected) => {
  expect(pairs(gold, ours)).toEqual(expected);
});

test.each([
  [0.8, [[20, 22]]],
  [0.81, []],
])("matches at a likeness of 0.8 when %d is asked for", (atLeast, expected) => {
  expect(pairs([20], [22], atLeast)).toEqual(expected);
});
