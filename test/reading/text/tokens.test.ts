import { expect, test } from "vitest";

import { spanOf } from "../../../src/reading/text/tokens.ts";
import { tokensOf } from "../sentences-of.ts";

const TEXT = "“We wait,” Mara Quill said.";

test.each<[first: number, last: number, found: string]>([
  [0, 0, "“We wait,”"],
  [1, 2, "Mara Quill"],
  [0, 3, "“We wait,” Mara Quill said"],
  [4, 4, "."],
])("tokens %i to %i stand where they are printed: %j", (first, last, found) => {
  const { start, end } = spanOf(tokensOf(TEXT), { first, last });
  expect(TEXT.slice(start, end)).toBe(found);
});

test("tokens that are not there stand nowhere", () => {
  expect(spanOf([], { first: 0, last: 1 })).toEqual({ start: 0, end: 0 });
});

test.each<[text: string, begins: boolean, trails: boolean, asks: boolean, ends: boolean]>([
  ["\"They say 'rain,' \" he said.", true, true, false, false],
  ["“Who said ‘rain?’” he asked.", true, false, true, true],
  ["“We wait,” Mara Quill said.", true, true, false, false],
  ["“why wait?” Mara Quill asked.", false, false, true, true],
  ["“Wait!” Mara Quill shouted.", true, false, true, true],
  ["“12 boats wait.”", true, false, false, true],
  ["“we wait”", false, false, false, false],
])(
  "a quotation is one token that knows its first and its last mark: %j",
  (text, begins, trails, asks, ends) => {
    const quote = { tag: "QUOTE", text: "", begins, trails, asks, ends };
    expect(tokensOf(text)[0]).toMatchObject(quote);
  },
);
