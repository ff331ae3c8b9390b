import { describe, expect, test } from "vitest";

import { chanceFrom, drawn, oneOf } from "./chance.ts";

function numbers(seed: number): readonly number[] {
  return Array.from({ length: 1000 }, chanceFrom(seed));
}

describe("chance", () => {
  test("is the same for the same seed, and another for the next", () => {
    expect(numbers(1)).toEqual(numbers(1));
    expect(numbers(1)).not.toEqual(numbers(2));
  });

  test("spreads from 0 to below 1", () => {
    const all = numbers(7);
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
    expect(all.every((one) => one >= 0 && one < 1)).toBe(true);
    expect(mean).toBeCloseTo(0.5, 1);
  });
});

describe("drawing", () => {
  test("takes each thing once", () => {
    const five = [1, 2, 3, 4, 5];
    const taken = drawn(five, 5, chanceFrom(3));
    expect([taken.length, new Set(taken)]).toEqual([5, new Set(five)]);
  });

  test("takes all where there are fewer than asked", () => {
    expect(drawn(["quay"], 3, chanceFrom(3))).toEqual(["quay"]);
  });

  test("takes nothing of nothing", () => {
    expect([drawn([], 3, chanceFrom(3)), oneOf([], chanceFrom(3))]).toEqual([[], undefined]);
  });
});
