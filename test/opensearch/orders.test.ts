import { array, assert, integer, property, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";

import { ordersOf } from "../../src/opensearch/orders.ts";

const before = new Map([
  ["a", 0],
  ["b", 1],
  ["c", 2],
]);

describe("where articles stand", () => {
  it("is counted where none stood there before", () => {
    expect(ordersOf(["a", "b", "c"], new Map())).toEqual([0, 1, 2]);
  });

  it("is where they stood, with what is new between them and behind them", () => {
    const now = ["new", "a", "one", "two", "three", "b", "c", "last"];
    expect(ordersOf(now, before)).toEqual([-0.5, 0, 0.25, 0.5, 0.75, 1, 2, 3]);
  });

  it("is counted anew where they are in another order", () => {
    expect(ordersOf(["b", "a", "c"], before)).toEqual([0, 1, 2]);
  });

  it("rises, whatever was put in and taken out before", () => {
    const keys = uniqueArray(integer({ min: 0, max: 60 }).map(String), { maxLength: 40 });
    assert(
      property(array(keys, { maxLength: 80 }), (loads) => {
        let known = new Map<string, number>();
        for (const load of loads) {
          const orders = ordersOf(load, known);
          expect(orders).toEqual(orders.toSorted((a, b) => a - b));
          expect(new Set(orders).size).toBe(load.length);
          known = new Map(load.map((key, at) => [key, orders[at] ?? NaN]));
        }
      }),
    );
  });
});
