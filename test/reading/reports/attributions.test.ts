import { describe, expect, test } from "vitest";

import { announcement } from "../../../src/reading/reports/attributions.ts";
import { printed, sentencesOf } from "../sentences-of.ts";
import { attributed } from "../reading-of.ts";

describe("an attribution", () => {
  test.each<[text: string, found: readonly string[]]>([
    ["Mara Quill said it rained.", ["Mara Quill · name · Mara Quill · said · –"]],
    [
      "“It rained,” said Harbour Minister Mara Quill.",
      ["Mara Quill · name · Harbour Minister Mara Quill · said · –"],
    ],
    ["It rained, according to Mara Quill.", ["Mara Quill · name · Mara Quill · according to · –"]],
    [
      "Mara Quill said it rained, adding that it was cold.",
      ["Mara Quill · name · Mara Quill · said · –", "Mara Quill · name · Mara Quill · adding · –"],
    ],
    [
      "“It rained.\n“It was cold,” Mara Quill said.",
      ["Mara Quill · inherited · Mara Quill · – · –", "Mara Quill · name · Mara Quill · said · –"],
    ],
    ["John Reed left. “It rained,” he said.", ["John Reed · pronoun · he · said · –"]],
    ["The captain said it rained.", ["the captain · title · The captain · said · –"]],
    [
      "“We wait,” said Mara Quill, and “we see,” said John Reed.",
      ["Mara Quill · name · Mara Quill · said · –", "John Reed · name · John Reed · said · –"],
    ],
    ["The quay, Mara Quill said, was safe.", ["Mara Quill · name · Mara Quill · said · –"]],
    ["Oslo said it rained.", ["Norway · name · Oslo · said · –"]],
    ["Mara Quill was blunt: “It rained.”", ["Mara Quill · name · Mara Quill · : · –"]],
  ])("of %j is %j", (text, found) => {
    expect(attributed(text)).toEqual(found);
  });

  test.each<[text: string, via: string]>([
    ["Mara Quill told reporters that it rained.", "told reporters"],
    ["Mara Quill told the Harbour Gazette that it rained.", "told the Harbour Gazette"],
    ["“It rained,” Mara Quill told Reuters.", "told Reuters"],
    [
      "Mara Quill said in an interview with the Harbour Gazette that it rained.",
      "in an interview with the Harbour Gazette",
    ],
    ["“It rained,” Mara Quill said in a statement.", "in a statement"],
    ["“It rained,” Mara Quill wrote in a post on Telegram.", "in a post on Telegram"],
    [
      "Mara Quill was quoted by the Harbour Gazette as saying that it rained.",
      "quoted by the Harbour Gazette as saying",
    ],
    ["Mara Quill was quoted by Reuters as saying: “It rained.”", "quoted by Reuters as saying"],
    [
      "“It rained,” said Mara Quill, according to the Harbour Gazette.",
      "according to the Harbour Gazette",
    ],
    ["“It rained,” Mara Quill said, the Harbour Gazette reported.", "the Harbour Gazette reported"],
    ["It rained all night, Mara Quill said, according to Reuters.", "according to Reuters"],
    ["“It rained,” Mara Quill said, Reuters reported on Monday.", "Reuters reported"],
    ["It rained all night, Mara Quill told reporters.", "told reporters"],
    ["It rained all night, Mara Quill told reporters on Monday.", "told reporters"],
    [
      "Xinhua and Kommersant quoted Mara Quill as saying: “It rained.”",
      "quoted Mara Quill as saying",
    ],
    ["“It rained,” Mara Quill said on Monday in Paris.", "–"],
    [
      "“It rained,” Mara Quill said, as quoted by the Harbour Gazette.",
      "as quoted by the Harbour Gazette",
    ],
    ["“It rained,” Mara Quill said on Monday, as reported by Reuters.", "as reported by Reuters"],
    [
      "“It rained,” Mara Quill said in an interview with the Harbour Gazette, as translated by Reuters.",
      "in an interview with the Harbour Gazette, as translated by Reuters",
    ],
    ["“It rained,” Mara Quill said, in a translation by Reuters.", "in a translation by Reuters"],
    ["“It rained,” Mara Quill said, surrounded by reporters.", "–"],
  ])("of %j is by way of %j, and nobody else speaks", (text, via) => {
    expect(attributed(text).map((line) => line.replace(/ · [^–]* · /u, " · "))).toEqual([
      `Mara Quill · ${via}`,
    ]);
  });

  test.each<[text: string]>([
    ["I said it rained."],
    ["We told him that it rained."],
    ["You said it rained."],
    ["Which said that it rained."],
    ["It was late, I said."],
  ])("is not the reporter’s or the reader’s: %j", (text) => {
    expect(attributed(text)).toEqual([]);
  });

  test.each<[text: string]>([
    ["Mara Quill seemed to think that it rained."],
    ["Mara Quill appeared to have left the harbour."],
  ])("is not what the reporter makes of somebody: %j", (text) => {
    expect(attributed(text)).toEqual([]);
  });

  test.each<[text: string, cue: string]>([
    ["The court ruled that the quay was safe.", "ruled"],
    ["Experts have concluded that the quay was safe.", "concluded"],
    ["Mara Quill charged that the quay was unsafe.", "charged"],
  ])("is what somebody found, where a clause tells it: %j", (text, cue) => {
    expect(attributed(text)[0]?.split(" · ")[3]).toBe(cue);
  });
});

describe("an announcement", () => {
  test.each<[text: string, found: string]>([
    ["Mara Quill continued:", "Mara Quill · continued"],
    ["Mara Quill told reporters on Tuesday:", "Mara Quill · told"],
    ["Mara Quill was blunt:", "Mara Quill · :"],
    ["Mara Quill said it rained and added:", "Mara Quill · added"],
    ["Mara Quill continued.", "none"],
    ["I continued:", "none"],
    ["In the harbour of the town:", "none"],
  ])("in %j is %j", (text, found) => {
    const [sentence] = sentencesOf(text);
    const announced = sentence && announcement(sentence);
    const parts = [announced?.source, announced?.cue].map((range) =>
      printed(text, sentence?.tokens ?? [], range),
    );
    expect(announced === undefined ? "none" : parts.join(" · ")).toBe(found);
  });
});
