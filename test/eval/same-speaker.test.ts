import { expect, test } from "vitest";

import { isSameSpeaker, lastName } from "./same-speaker.ts";

test.each([
  ["Ida Finch", "finch"],
  ["Finch’s", "finch"],
  ["Otto J. Brand, Jr.", "brand"],
  ["", ""],
])("the last name of %j is %j", (name, expected) => {
  expect(lastName(name)).toBe(expected);
});

test.each([
  ["Ida Finch", "Finch", true],
  ["Ida Finch", "I. Finch", true],
  ["Ida Finch", "Otto Finch", false],
  ["Ida Finch", "Ida Brand", true],
  ["Ida Finch", "Brand", false],
  ["President Ída Finch", "Ida Finch", true],
  ["The Harbour Board", "Harbour Board", true],
  ["the Harbour Board of Elmsea", "Elmsea Harbour", true],
  ["Harbour Board", "a dock worker", false],
  ["The President", "the president", true],
])("%s and %s: one speaker? %s", (gold, ours, expected) => {
  expect(isSameSpeaker(gold, ours)).toBe(expected);
});
