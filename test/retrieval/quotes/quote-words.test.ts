import { describe, expect, it } from "vitest";

import { quoteWords } from "../../../src/retrieval/quotes/quote-words.ts";

const forms = (text: string): readonly string[] => quoteWords(text).map(({ form }) => form);

describe("quoteWords", () => {
  it.each([
    ["The quay is safe.", "the quay is safe"],
    ["“The quay – is ‘SAFE’!”", "the quay is safe"],
    ["It’s, it's, it`s", "it's it's it's"],
    ["the boats' crews", "the boats crews"],
    ["a well-known quay", "a well known quay"],
    ["Cafe\u0301, caf\u00e9", "caf\u00e9 caf\u00e9"],
    ["ﬁne, ｆｉｎｅ", "fine fine"],
    ["re\u00adpair and re\u200bpair", "repair and repair"],
    ["26,000 or 26000", "26000 or 26000"],
    ["3.5 is not 35, nor 3,5", "3.5 is not 35 nor 3,5"],
    ["$5 is not €5, nor 5%", "$ 5 is not € 5 nor 5 %"],
    ["U.S. boats, US boats", "us boats us boats"],
    ["we wait...they sail", "we wait they sail"],
    ["— … “” [] ? \u0000 \ud800 \u0301", ""],
  ])("of %j are %j", (text, expected) => {
    expect(forms(text).join(" ")).toBe(expected);
  });

  it("knows where each stands", () => {
    const text = "“It’s – safe,” 🚢 she said.";
    expect(quoteWords(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "It’s",
      "safe",
      "she",
      "said",
    ]);
  });

  it.each([
    ["[He] waits", ["he"]],
    ["he [and she] waits [too]", ["and", "she", "too"]],
    ["[he [and] she", ["and"]],
    ["[he waits", []],
    ["he] waits", []],
  ])("of %j knows those in brackets", (text, expected) => {
    const bracketed = quoteWords(text).filter((word) => word.bracketed);
    expect(bracketed.map(({ form }) => form)).toEqual(expected);
  });
});
