import { expect, test } from "vitest";

import { spanOf } from "../../src/reading/tokens.ts";
import { tokensOf } from "./sentences-of.ts";

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

test.each<[text: string, trails: boolean, asks: boolean, ends: boolean]>([
  ["“We wait,” Mara Quill said.", true, false, false],
  ["“Why wait?” Mara Quill asked.", false, true, true],
  ["“Wait!” Mara Quill shouted.", false, true, true],
  ["“We wait.”", false, false, true],
  ["“We wait”", false, false, false],
])("a quotation is one token that knows its last mark: %j", (text, trails, asks, ends) => {
  expect(tokensOf(text)[0]).toMatchObject({ tag: "QUOTE", text: "", trails, asks, ends });
});
