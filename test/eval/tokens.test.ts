import { describe, expect, test } from "vitest";

import { jaccard, shared, tokenF1, touched, union, wordSpans } from "./tokens.ts";

function words(text: string, corpus: "polnear" | "ced1k"): readonly string[] {
  return wordSpans(text, corpus).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["polnear", ["Quill’s", "U.S", "plan", "10–20", "semi-dry", "docks"]],
  ["ced1k", ["Quill’s", "U", "S", "plan", "10", "20", "semi-dry", "docks"]],
] as const)("the words of %s leave out marks of punctuation", (corpus, expected) => {
  expect(words("Quill’s U.S. plan — “10–20 semi-dry docks”.", corpus)).toEqual(expected);
});

describe("the words that spans touch", () => {
  const four = wordSpans("one two three four", "polnear");

  test.each([
    ["whole words", [{ start: 4, end: 13 }], [1, 2]],
    ["words cut at either end", [{ start: 2, end: 5 }], [0, 1]],
    [
      "a word touched twice once",
      [
        { start: 4, end: 5 },
        { start: 6, end: 7 },
      ],
      [1],
    ],
    ["no word where there is only space", [{ start: 3, end: 4 }], []],
    ["no word past the end", [{ start: 18, end: 30 }], []],
  ])("are %s", (_which, spans, expected) => {
    expect([...touched(four, spans)]).toEqual(expected);
  });
});

describe("of 1 2 3 and 2 3 4 5", () => {
  const [a, b] = [new Set([1, 2, 3]), new Set([2, 3, 4, 5])];

  test.each([
    ["two words are shared", shared(a, b), 2],
    ["the Jaccard index is two of five", jaccard(a, b), 2 / 5],
    ["the token F1 is four of seven", tokenF1(a, b), 4 / 7],
    ["the union has five words", union([a, b]).size, 5],
  ])("%s", (_what, value, expected) => {
    expect(value).toBe(expected);
  });
});

test.each([jaccard, tokenF1])("nothing is alike to nothing", (likeness) => {
  expect(likeness(new Set(), new Set())).toBe(0);
});
