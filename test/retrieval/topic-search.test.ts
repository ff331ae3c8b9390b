import { describe, expect, it } from "vitest";

import { TopicSearch } from "../../src/retrieval/topic-search.ts";

const search = new TopicSearch();
search.add({ id: 0, words: ["harbour", "toll"], around: ["ferri"] });
search.add({ id: 1, words: ["ferri"], around: [] });
search.add({ id: 2, words: ["toll", "bridg"], around: ["ic"] });
search.add({ id: 3, words: [], around: [] });

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
});
