import { describe, expect, test } from "vitest";

import { sentencesOf } from "../sentences-of.ts";

function sentences(text: string): readonly string[] {
  return sentencesOf(text).map(({ span }) => text.slice(span.start, span.end));
}

describe("a sentence", () => {
  test.each<[what: string, text: string]>([
    ["a title", "The Rev. Anna Holm, Govs. Reed and Quill and Sens. Dara Vale and Tom Orr left."],
    ["a title in capitals", "GOV. REED MET SEN. QUILL IN ST. AIDAN."],
    ["a former title", "It was then-Cmdr. Reed who left."],
    ["initials", "J. K. Reed met Anna B. Holm and C.D. Orr."],
    ["Jr. and a name", "Tom Orr Jr. Reed and Dara Vale Jr., a sailor, left."],
    ["a state", "Sen. Dara Vale (R-Fla.) met Tom Orr (D-N.H.) in Salem, Ore. Tuesday."],
    ["a country", "The U.S. Senate and the U.K. Parliament met the U.N. Security Council."],
    ["a month", "It rained on Jan. 5 and on Sept. 6."],
    ["a company", "Quill Inc. Chairman Tom Orr met Reed Bros. Shipping Co. Director Anna Holm."],
    ["a number's sign", "It was boat No. 7 of nos. 5 to 9."],
    ["the hour", "It rained at 5 p.m. Monday and 6 a.m. Tuesday."],
    ["a degree", "She earned a Ph.D. from Salem."],
    ["a lower-case word", "It was called Go! by all. or so they say."],
    ["a comma", "It rained in the U.S., too."],
    ["a fraction", "It cost .5 of 3.5 million."],
    ["a list's number", "1. The quay closes"],
    ["an ellipsis", "He waited … Reed did not, and ... Quill left."],
    ["a full stop within brackets", "He left (it rained. It snowed.) and slept."],
    ["a bracket that ends in one", "She met Anna Holm (R-Ga.), Tom Orr (see below.) and others."],
  ])("does not end at %s", (_what, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  test.each<[what: string, found: readonly string[]]>([
    ["a country, when another begins", ["It rained in the U.S.", "He left."]],
    ["the hour, when another begins", ["It ended at 7 p.m.", "The boats left."]],
    ["a state, when a quotation begins", ["It rained in Salem, Ore.", "“We wait.”"]],
    ["“no.”", ["She said no.", "The boats left."]],
    ["“miss.”", ["It is hard to miss.", "It rained."]],
    ["several marks", ["It rained?!", "The boats left."]],
    ["a figure", ["It rained.", "24 boats left."]],
    ["an ellipsis, when another begins", ["It rained…", "She left."]],
    ["a bracket around it", ["It rained.", "(He left.)", "She slept."]],
    ["brackets around two", ["(It rained.", "He left.)", "She slept."]],
    ["a bracket in it", ["He left (it rained.)", "She slept."]],
    ["a bracket that nothing closes", ["He left (it rained.", "She slept."]],
    ["a stray mark", ["It rained.”", "He left."]],
  ])("ends at %s", (_what, found) => {
    expect(sentences(found.join(" "))).toEqual(found);
  });

  test("ends where the space was forgotten", () => {
    expect(sentences("It rained.The boats left.")).toEqual(["It rained.", "The boats left."]);
  });
});
