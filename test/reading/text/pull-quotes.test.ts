import { expect, test } from "vitest";

import { paragraphs } from "../../../src/reading/text/paragraphs.ts";
import { withoutPullQuotes } from "../../../src/reading/text/pull-quotes.ts";

const QUOTED = "“The boats are late again this year,” Mara Quill told the harbour on Monday.";
const PULLED = "The boats are late again this year Harbour minister Mara Quill";

test.each<[what: string, text: string, left: readonly number[]]>([
  ["a line that repeats what is quoted", `${QUOTED}\n${PULLED}`, [0]],
  ["one that stands before its quotation", `${PULLED}\n${QUOTED}`, [1]],
  ["no line that ends as a sentence does", `${QUOTED}\n${PULLED}.`, [0, 1]],
  ["no short one", `${QUOTED}\nThe boats are late again`, [0, 1]],
  ["none that repeats what nobody is quoted with", `${PULLED}\n${PULLED}`, [0, 1]],
  [
    "none that says something else",
    `${QUOTED}\nThe boats lie in the harbour all of Monday`,
    [0, 1],
  ],
])("leaves out %s", (_what, text, left) => {
  const all = paragraphs(text);
  expect(withoutPullQuotes(text, all).map((span) => all.indexOf(span))).toEqual(left);
});
