import { expect, test } from "vitest";

import { isLike } from "../../../src/corpus/intake/likeness.ts";

const text = "The ferry will run in winter, Mayor Ann Lee said on Friday. It must, she said.";

test.each([
  ["a word put in", text.replace("will", "will not")],
  ["more below", `${text} The tram is closed, and nobody knows for how long it will stay so.`],
  ["a beginning of it", "The ferry will run in winter."],
  ["nothing to tell it by", "No."],
])("%s leaves another version", (_claim, other) => {
  expect(isLike(text, other)).toBe(true);
});

test("other words are another text", () => {
  expect(isLike(text, "A bridge opens in spring, Bo Reed told the council on Monday.")).toBe(false);
});
