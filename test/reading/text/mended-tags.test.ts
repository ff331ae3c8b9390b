import { expect, test } from "vitest";

import { wordsIn } from "../../../src/reading/text/words.ts";

test.each<[text: string, word: string, tag: string]>([
  ["He spoke in her address to the crew.", "address", "NOUN"],
  ["The captain, Jamie Heard, left.", "Heard", "PROPN"],
  ["Shook said it rained.", "Shook", "PROPN"],
  ["Reading Reed left.", "Reading", "PROPN"],
  [
    "Following Reed’s claim that it rained on the quay all day long, Holm left.",
    "Following",
    "VERB",
  ],
  ["Lynch announced it.", "Lynch", "PROPN"],
  ["The public deserves it.", "public", "NOUN"],
  ["Reed’s chief of staff left.", "chief", "NOUN"],
  ["He heard the captain.", "heard", "VERB"],
  ["It was late. Said Holm, “It rains.”", "Said", "VERB"],
  ["Said Holm, a captain, left.", "Said", "PROPN"],
  ["“We wait,” said Will Holm, a miller.", "Will", "PROPN"],
  ["“We wait,” Will wrote.", "Will", "PROPN"],
  ["Will Holm wait?", "Will", "AUX"],
  ["“We wait,” said the 46-year-old.", "46-year-old", "NOUN"],
  ["The 46-year-old miller left.", "46-year-old", "ADJ"],
  ["It was one unaligned Harbour captain.", "unaligned", "ADJ"],
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
