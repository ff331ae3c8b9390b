import { describe, expect, test } from "vitest";

import { isQuoted } from "../../../src/reading/statements/settled.ts";
import { fragments, said } from "../reading-of.ts";
import { sentencesOf } from "../sentences-of.ts";

type Row = [text: string, found: readonly string[]];

describe("two speakers of one sentence", () => {
  test.each<Row>([
    [
      "“We wait,” said Mara Quill, and “we hurry,” said John Reed.",
      ["quotation · Mara Quill · We wait,", "quotation · John Reed · we hurry,"],
    ],
    [
      "“We wait,” Mara Quill said, and “we hurry,” John Reed said.",
      ["quotation · Mara Quill · We wait,", "quotation · John Reed · we hurry,"],
    ],
    [
      "“We wait,” Mara Quill said; “we hurry,” John Reed said.",
      ["quotation · Mara Quill · We wait,", "quotation · John Reed · we hurry,"],
    ],
    [
      "“We wait,” Mara Quill said, but “we hurry,” said John Reed.",
      ["quotation · Mara Quill · We wait,", "quotation · John Reed · we hurry,"],
    ],
    [
      "“We wait,” said Mara Quill, while John Reed said: “We hurry.”",
      ["quotation · Mara Quill · We wait,", "quotation · John Reed · We hurry."],
    ],
    [
      "“We wait”, said Mara Quill, and “we hurry”, said John Reed.",
      ["quotation · Mara Quill · We wait", "quotation · John Reed · we hurry"],
    ],
    [
      "Mara Quill said it rained, and “we hurry,” John Reed said.",
      ["paraphrase · Mara Quill · it rained", "quotation · John Reed · we hurry,"],
    ],
    [
      "Mara Quill said it rained, but “it was dry,” said John Reed.",
      ["paraphrase · Mara Quill · it rained", "quotation · John Reed · it was dry,"],
    ],
  ])("have each their own words: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });
});

describe("a quotation that is interrupted", () => {
  test.each<Row>([
    ["“We wait,” Mara Quill said, “and see.”", ["quotation · Mara Quill · We wait, … and see."]],
    [
      "“We wait,” Mara Quill told reporters on Monday, “and see.”",
      ["quotation · Mara Quill · We wait, … and see."],
    ],
    [
      "“We wait,” said Mara Quill, the harbour minister, “and see.”",
      ["quotation · Mara Quill · We wait, … and see."],
    ],
    ["“We,” Mara Quill said, “wait,” and “see”.", ["quotation · Mara Quill · We, … wait, … see"]],
  ])("is one statement: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });

  test("does not reach behind another verb", () => {
    expect(said("“We wait,” Mara Quill said, and a boat was named “Star”.")).toEqual([
      "quotation · Mara Quill · We wait,",
      "nobody · Star",
    ]);
  });
});

describe("a report with words of the reporter’s own", () => {
  test.each<[text: string, quoted: readonly (readonly string[])[]]>([
    ["Mara Quill said it was “a waste”.", [["a waste"]]],
    ["Mara Quill said it was “a waste” and “a shame”.", [["a waste", "a shame"]]],
    ["Mara Quill declined to name “the boat”.", [["the boat"]]],
    ["Mara Quill said: “We wait.”", [[]]],
  ])("quotes fragments: %j", (text, quoted) => {
    expect(fragments(text)).toEqual(quoted);
  });
});

test.each<[text: string, quoted: boolean]>([
  ["“We wait.”", true],
  ["“We wait,” “and see.”", true],
  ["“We wait” — “and see”.", true],
  ["“We wait,” she said.", false],
  ["We wait.", false],
  ["…", false],
])("the sentence %j is nothing but quoted: %s", (text, quoted) => {
  expect(sentencesOf(text).map(isQuoted)).toEqual([quoted]);
});
