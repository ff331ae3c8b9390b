import { expect, test } from "vitest";

import { opensWithDescription, subjects } from "../../../src/reading/speakers/about.ts";
import { sentencesOf } from "../sentences-of.ts";

test.each<[text: string, found: readonly string[]]>([
  ["John Reed left the quay.", ["John Reed"]],
  ["Mara Quill, the minister, did not.", ["Mara Quill"]],
  ["Mara Quill, head of the port said it rained.", ["Mara Quill speaks"]],
  ["Mara Quill (R-Ohio), the minister, did not.", ["Mara Quill"]],
  ["Mara Quill of Harbourville, Ohio, did not.", ["Mara Quill"]],
  ["Mara Quill – the minister – did not.", ["Mara Quill"]],
  ["After John Reed left, Mara Quill met Anna Holm.", ["John Reed under", "Mara Quill"]],
  ["John Reed and Mara Quill left.", []],
  ["It rained on John Reed.", []],
])("the subjects of %j are %j", (text, found) => {
  const [sentence] = sentencesOf(text);
  const told = sentence === undefined ? [] : subjects(sentence);
  expect(
    told.map(({ name, speaks, under }) =>
      [name.text, ...(speaks ? ["speaks"] : []), ...(under ? ["under"] : [])].join(" "),
    ),
  ).toEqual(found);
});

test.each<[text: string, opens: boolean]>([
  ["The minister told them that John Reed had left.", true],
  ["The minister John Reed left.", false],
  ["The quay was closed.", false],
  ["John Reed left.", false],
])("%j begins with somebody only described: %s", (text, opens) => {
  expect(sentencesOf(text).map(opensWithDescription)).toEqual([opens]);
});
