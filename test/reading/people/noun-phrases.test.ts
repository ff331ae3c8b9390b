import { describe, expect, test } from "vitest";

import { phraseEndingAt, phraseStartingAt } from "../../../src/reading/people/noun-phrases.ts";
import { printed, tokensOf } from "../sentences-of.ts";

describe("the noun phrase before a verb", () => {
  test.each<[text: string, verb: string, found: string]>([
    ["Mara Quill said no.", "said", "Mara Quill"],
    ["In May the harbour minister said no.", "said", "the harbour minister"],
    ["Officials in Denmark said no.", "said", "Officials in Denmark"],
    ["Then a spokesman for the ministry said no.", "said", "a spokesman for the ministry"],
    ["The captain’s brother said no.", "said", "The captain’s brother"],
    ["On Monday he said no.", "said", "he"],
    ["“No,” his lawyer said.", "said", "his lawyer"],
    ["On Monday said nobody.", "said", "–"],
    ["It rained, said nobody.", "said", "–"],
  ])("of %j is %j ‹%s›", (text, verb, found) => {
    const tokens = tokensOf(text);
    const at = tokens.findIndex((token) => token.text === verb);
    expect(printed(text, tokens, phraseEndingAt(tokens, at - 1))).toBe(found);
  });
});

describe("the noun phrase behind a verb", () => {
  test.each<[text: string, verb: string, found: string]>([
    ["“No,” said Mara Quill.", "said", "Mara Quill"],
    ["“No,” said Mara Quill, the minister.", "said", "Mara Quill"],
    ["“No,” said a spokesman for the ministry.", "said", "a spokesman for the ministry"],
    ["“No,” said the head of the port.", "said", "the head of the port"],
    ["She told reporters that it rained.", "told", "reporters"],
    ["She told reporters Monday that it rained.", "told", "reporters"],
    ["She told the Harbour Gazette in May.", "told", "the Harbour Gazette"],
    ["She said nothing. It rained.", "nothing", "–"],
    ["She said: “No.”", ":", "–"],
  ])("of %j ‹%s› is %j", (text, verb, found) => {
    const tokens = tokensOf(text);
    const at = tokens.findIndex((token) => token.text === verb);
    expect(printed(text, tokens, phraseStartingAt(tokens, at + 1))).toBe(found);
  });
});
