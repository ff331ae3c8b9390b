import { expect, test } from "vitest";

import { behindCircumstances } from "../../../src/reading/reports/circumstances.ts";
import { tokensOf } from "../sentences-of.ts";

/** What stands behind the circumstances that follow "said". */
function rest(text: string): string {
  const tokens = tokensOf(text);
  const said = tokens.findIndex(({ lower }) => lower === "said");
  const from = tokens[behindCircumstances(tokens, said + 1)];
  return from === undefined ? "" : text.slice(from.start);
}

test.each<[text: string, rest: string]>([
  ["Mara Quill said that it was wet.", "that it was wet."],
  ["Mara Quill said on Monday that it was wet.", "that it was wet."],
  ["Mara Quill said Monday that it was wet.", "that it was wet."],
  ["Mara Quill said yesterday that it was wet.", "that it was wet."],
  ["Mara Quill said last week that it was wet.", "that it was wet."],
  ["Mara Quill said two days ago that it was wet.", "that it was wet."],
  ["Mara Quill said on 16 December 2024 that it was wet.", "that it was wet."],
  ["Mara Quill said in Paris on Monday that it was wet.", "that it was wet."],
  ["Mara Quill said at a briefing that it was wet.", "that it was wet."],
  ["Mara Quill said in an interview with Reuters that it was wet.", "that it was wet."],
  ["Mara Quill said later that it was wet.", "that it was wet."],
  ["Mara Quill said several times that it was wet.", "that it was wet."],
  ["Mara Quill said Monday morning that it was wet.", "that it was wet."],
  ["Mara Quill said, and left.", ", and left."],
  ["It was wet, Mara Quill said", ""],
])("%j goes on with %j", (text, found) => {
  expect(rest(text)).toBe(found);
});
