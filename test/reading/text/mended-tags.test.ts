import { expect, test } from "vitest";

import { wordsIn } from "../../../src/reading/text/words.ts";

test.each<[text: string, word: string, tag: string]>([
  ["He spoke in her address to the crew.", "address", "NOUN"],
  ["The captain, Jamie Heard, left.", "Heard", "PROPN"],
  ["Shook said it rained.", "Shook", "PROPN"],
  ["Reading Reed left.", "Reading", "PROPN"],
  ["He heard the captain.", "heard", "VERB"],
  ["Doris May left.", "May", "PROPN"],
  ["Mrs. May left.", "May", "PROPN"],
  ["On Monday, May said it rained.", "May", "PROPN"],
  ["In May the captain left.", "May", "NOUN"],
  ["In May Doris said it rained.", "May", "NOUN"],
  ["It rained. May is wet.", "May", "NOUN"],
])("in %j takes %s for a %s", (text, word, tag) => {
  const words = wordsIn(text, { start: 0, end: text.length });
  expect(words.find((one) => one.text === word)?.tag).toBe(tag);
});
