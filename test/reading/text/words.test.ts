import { describe, expect, test } from "vitest";

import { wordsIn } from "../../../src/reading/text/words.ts";

function words(text: string) {
  return wordsIn(text, { start: 0, end: text.length });
}

describe("words", () => {
  test.each<[what: string, text: string, found: readonly string[]]>([
    ["marks apart", "Mara Quill said: go.", ["Mara", "Quill", "said", ":", "go", "."]],
    [
      "hyphenated words as one",
      "Jean-Pierre saw the long-standing quay",
      ["Jean-Pierre", "saw", "the", "long-standing", "quay"],
    ],
    ["a hyphen with spaces around it apart", "Mara - Quill", ["Mara", "-", "Quill"]],
    [
      "abbreviations with their full stop",
      "Rev. Quill (R-Fla.)",
      ["Rev.", "Quill", "(", "R-Fla.", ")"],
    ],
    ["a sentence's full stop apart", "It rained.", ["It", "rained", "."]],
    ["a possessive apart", "Quill’s boat", ["Quill", "’s", "boat"]],
    ["no white space", "one \t\n two", ["one", "two"]],
    ["an emoji", "We wait 🚢 here", ["We", "wait", "🚢", "here"]],
    [
      "letters beyond Latin-1 within one word",
      "Łęcha Wąsowicz met Zdeňka Řeháčková",
      ["Łęcha", "Wąsowicz", "met", "Zdeňka", "Řeháčková"],
    ],
    ["other scripts", "Ğüner saw Мара", ["Ğüner", "saw", "Мара"]],
    ["no words", "", []],
  ])("reads %s", (_what, text, found) => {
    expect(words(text).map((word) => word.text)).toEqual(found);
  });

  test.each<[text: string]>([
    ["Mara Quill’s boats\u00a0—\u00a0all 12—left at 5 p.m. 🚢 for $3.5m…"],
    ["a\u200bb \ud800 c ﬁ e\u0301 …"],
    ["don't can't won’t 'tis 6'2\" e-mail@example.org https://example.org/a-b?c=d"],
  ])("places each word of %j where it is printed", (text) => {
    for (const word of words(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
  });

  test("reads the paragraph alone", () => {
    const found = wordsIn("One two. Three four. Five.", { start: 9, end: 20 });
    expect(found.map(({ start, text }) => `${String(start)} ${text}`)).toEqual([
      "9 Three",
      "15 four",
      "19 .",
    ]);
  });

  test("reads every word of an endless paragraph", () => {
    const text = "The boats lay there ".repeat(5000);
    expect(words(text)).toHaveLength(20_000);
  });
});
