import { describe, expect, it } from "vitest";

import { wordFamily } from "../../src/retrieval/word-family.ts";
import { stemmer } from "stemmer";

const familyOf = (word: string) => wordFamily(stemmer(word));

describe("a family of words", () => {
  it.each([
    ["broad", "broader", "broadly"],
    ["employ", "employer", "employees", "employment"],
    ["judge", "judges", "judgment"],
    ["nation", "national", "nationality"],
    ["negotiate", "negotiation", "negotiator", "negotiators"],
    ["help", "helpful", "helpfully", "helping"],
    ["bias", "biased"],
  ])("holds %s, %s and their like", (...words) => {
    expect(new Set(words.map(familyOf)).size).toBe(1);
  });

  it.each([
    ["port", "portal"],
    ["cap", "capital"],
    ["arm", "army"],
    ["nation", "nature"],
    ["5", "50"],
  ])("parts %s from %s", (one, other) => {
    expect(familyOf(one)).not.toBe(familyOf(other));
  });

  it.each(["", "e", "li", "ing", "ationation"])("of %j is a word that it begins with", (word) => {
    expect(word.startsWith(wordFamily(word).slice(0, -1))).toBe(true);
  });
});
