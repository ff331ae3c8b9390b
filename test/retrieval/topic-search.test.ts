import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Match } from "../../src/retrieval/topic-search.ts";
import { type Passage, searchOver, weighed } from "./searched.ts";

const search = searchOver(
  ["harbours tolls", "ferries"],
  ["ferries", ""],
  ["tolls bridges", "ice"],
  ["", ""],
);

const all: (id: number) => boolean = () => true;

function ids(families: readonly string[], areUnknown = false, allowed = all): readonly number[] {
  return search.search(families, areUnknown, allowed).map(({ id }) => id);
}

describe("a search", () => {
  it.each([
    [["bridg"], [2]],
    [["toll"], [0, 2]],
    [
      ["harbour", "bridg"],
      [0, 2],
    ],
    [["bridg", "volcano"], [2]],
    [["volcano"], []],
    [["harb"], []],
    [["harbor"], []],
    [[], []],
    [[""], []],
  ])("for one of %j finds %j", (families, found) => {
    expect(ids(families).toSorted((a, b) => a - b)).toEqual(found);
  });

  it.each([
    [["harbor"], [0]],
    [["brid"], [2]],
    [["harbor", "tolk"], [0]],
    [["harbor", "brid"], []],
    [["volcano"], []],
  ])("for all of the unknown %j finds %j", (families, found) => {
    expect(ids(families, true)).toEqual(found);
  });

  it("finds what was said before what stands around", () => {
    expect(ids(["ferri"])).toEqual([1, 0]);
  });

  it("finds only what is asked for", () => {
    expect(ids(["toll"], false, (id) => id === 2)).toEqual([2]);
  });

  it("tells how well each fits, the best first", () => {
    const [first = 0, second = 0] = search.search(["ferri"], false, all).map(({ score }) => score);
    expect(first).toBeGreaterThan(second);
  });

  it("weighs passages as MiniSearch does when it has all of them", () => {
    const words = fc.array(fc.constantFrom("toll", "ferry", "pier", "boat", "tollgate"));
    const text = words.map((several) => several.join(" "));
    const passages: fc.Arbitrary<readonly Passage[]> = fc.array(fc.tuple(text, text), {
      minLength: 1,
    });
    const asked = fc.subarray(["toll", "ferri", "pier", "boat", "volcano"]);
    fc.assert(
      fc.property(passages, asked, fc.boolean(), fc.nat(3), (given, families, areUnknown, left) => {
        const allowed = (id: number): boolean => id % 3 !== left;
        const found = searchOver(...given).search(families, areUnknown, allowed);
        const whole = weighed(given, families, areUnknown).filter(({ id }) => allowed(id));
        expect(byPlace(found)).toEqual(byPlace(whole));
      }),
    );
  });
});

/** Nearly as they are: what is reckoned in another order differs in its last digits. */
function byPlace(matches: readonly Match[]): readonly unknown[] {
  return matches.toSorted((a, b) => a.id - b.id).map(({ id, score }) => [id, score.toFixed(9)]);
}
