import { expect, test } from "vitest";

import { paragraphs } from "../../../src/reading/text/paragraphs.ts";
import { wordsIn } from "../../../src/reading/text/words.ts";

/** The tag of a word in a text of one paragraph. */
function tagOf(text: string, word: string): string | undefined {
  const words = paragraphs(text).flatMap((span) => wordsIn(text, span));
  return words.find((one) => one.text === word)?.tag;
}

test.each<[text: string, word: string, tag: string]>([
  ["Lee has also detailed the plan.", "detailed", "VERB"],
  [
    "Elizabeth Warren grilled Wells Fargo for its role in what the bank had done.",
    "grilled",
    "VERB",
  ],
  ["“It is late,” Lee fumed on Monday.", "fumed", "VERB"],
  ["“It is late,” a voice in the film states.", "states", "VERB"],
  ["“It is late,” Lee shot back.", "shot", "VERB"],
  ["The late shot back then was his.", "shot", "NOUN"],
  ["Mrs. Lee has embraced the plan, promising to meet it.", "promising", "VERB"],
  ["Polls show that it rains.", "show", "VERB"],
  ["Many fear the rain.", "fear", "VERB"],
  ["Ida Finch claims the boats for the port.", "claims", "VERB"],
  ["Ida Finch plans to sail.", "plans", "VERB"],
  ["The plans to sail at dawn were made by her.", "plans", "NOUN"],
  ["Finch dismissed the claims that it rained.", "claims", "NOUN"],
  ["Finch’s claims that it rained were made at dawn.", "claims", "NOUN"],
  ["He saw the downed plane.", "downed", "ADJ"],
  ["They met at talking points of theirs.", "points", "NOUN"],
  ["It was said by Josh Earnest on Monday.", "Josh", "PROPN"],
  ["A source who spoke to Us Weekly left.", "Us", "PROPN"],
  ["Following John Reed, Anna Holm spoke.", "Following", "VERB"],
  ["Manning Lee spoke.", "Manning", "PROPN"],
])("in %j the tag of %s is %s", (text, word, tag) => {
  expect(tagOf(text, word)).toBe(tag);
});
