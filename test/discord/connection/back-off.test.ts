import { expect, it } from "vitest";

import { backOff } from "../../../src/discord/connection/back-off.ts";

it("waits twice as long each time, but never more than a minute", () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 2000].map((failed) => backOff(failed, 0) / 1000);
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
});

it("waits up to a quarter less by chance", () => {
  expect(backOff(1, 1)).toBe(750);
});
