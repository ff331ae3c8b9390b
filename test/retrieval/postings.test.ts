import { describe, expect, it } from "vitest";

import { posted } from "./searched.ts";

const { vocabulary, postings } = posted(
  ["tolls ferries", "tolls toll"],
  ["", ""],
  ["toll", "piers piers"],
);

describe("postings", () => {
  it.each([
    ["toll", [0, 2]],
    ["ferri", [0]],
    ["pier", [2]],
    ["volcano", []],
  ])("have %j in the passages %j", (family, passages) => {
    expect([...postings.of(vocabulary.familyNumber(family))]).toEqual(passages);
  });

  it.each([
    ["toll", 0, { within: 1, others: 2 }],
    ["pier", 2, { within: 0, others: 2 }],
    ["pier", 0, { within: 0, others: 0 }],
    ["pier", 9, { within: 0, others: 0 }],
  ])("count %j in passage %i: %j", (family, id, uses) => {
    expect(postings.uses(vocabulary.familyNumber(family), id)).toEqual(uses);
  });

  it("know of how many families a passage has words", () => {
    expect([0, 1, 2].map((id) => postings.lengths(id))).toEqual([
      { within: 2, others: 1 },
      { within: 0, others: 0 },
      { within: 1, others: 1 },
    ]);
  });

  it("have nothing of no passages", () => {
    const nothing = posted().postings;
    expect([nothing.passages, nothing.count(0), nothing.count(-1)]).toEqual([0, 0, 0]);
  });
});
