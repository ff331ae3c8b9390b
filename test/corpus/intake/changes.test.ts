import { expect, test } from "vitest";

import { changesOf } from "../../../src/corpus/intake/changes.ts";

const cases: readonly (readonly [
  string,
  string,
  string,
  readonly (readonly [string, string])[],
])[] = [
  ["a word put in", "It will run.", "It will not run.", [["", "not "]]],
  ["a word taken out", "It will not run.", "It will run.", [["not ", ""]]],
  ["a word exchanged", "It must run.", "It may run.", [["must", "may"]]],
  ["words side by side", "It must run on.", "It may sail on.", [["must run", "may sail"]]],
  [
    "two places",
    "a b c d e",
    "a x c d y",
    [
      ["b", "x"],
      ["e", "y"],
    ],
  ],
  ["nothing", "It must run.", "It must run.", []],
];

test.each(cases)("%s", (_claim, before, after, changes) => {
  expect(changesOf(before, after)?.map(({ removed, added }) => [removed, added])).toEqual(changes);
});

const words = (word: string) =>
  Array.from({ length: 3000 }, (_, at) => word + String(at)).join(" ");

test("another text altogether is not compared", () => {
  expect(changesOf(words("a"), words("b"))).toBeUndefined();
});
