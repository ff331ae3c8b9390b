import { expect, test } from "vitest";

import { isProvision } from "../../../src/reading/reports/provisions.ts";
import { sentencesOf } from "../sentences-of.ts";

/** Whether the words before "says" are a text by which nobody speaks. */
function isText(words: string): boolean {
  const [{ tokens } = { tokens: [] }] = sentencesOf(`${words} says that ships wait.`);
  const cue = tokens.findIndex(({ text }) => text === "says");
  return isProvision(tokens, { first: 0, last: cue - 1 });
}

test.each([
  "Article 5",
  "Title IX",
  "Section 230",
  "Section 12 of the Harbour Act",
  "The treaty",
  "The Norland Treaty",
  "The constitution",
  "The Constitution's 22nd Amendment",
  "Resolution 2231",
  "The Harbour Council's Resolution 2231",
  "The law",
  "Norland law",
  "The Harbour Act",
  "Rule 12",
  "Clause 7 of the contract",
  "The agreement",
  "The Convention on the sea",
  "John 3:16",
  "The Bible",
  "The book",
  "Mara Quill's book",
])("nobody states what “%s” says", (words) => {
  expect(isText(words)).toBe(true);
});

test.each([
  "The ministry's statement",
  "A statement on the treaty",
  "The report",
  "A letter from Mara Quill",
  "The ruling",
  "The article",
  "The convention",
  "Mara Quill",
  "Mara Law",
  "Mr. Law",
  "Bill",
  "Gov. Bill",
  "Law enforcement",
  "Her mother-in-law",
  "The law firm",
  "The bill's sponsor",
  "Critics of the treaty",
])("“%s” says what somebody states", (words) => {
  expect(isText(words)).toBe(false);
});
