import { describe, expect, test } from "vitest";

import { groupsIn, reports } from "../../../src/reading/reports/attributions.ts";
import { leads } from "../../../src/reading/reports/ahead.ts";
import { ends } from "../../../src/reading/reports/ends.ts";
import { starts } from "../../../src/reading/reports/starts.ts";
import { touching } from "../../../src/reading/reports/places.ts";
import { sidesOf } from "../../../src/reading/reports/sides.ts";
import { cues } from "../../../src/reading/reports/cues.ts";
import type { Group } from "../../../src/reading/reports/group.ts";
import type { Token } from "../../../src/reading/text/tokens.ts";
import { marked } from "../../../src/reading/reports/weighing/symbols.ts";
import { printed, sentencesOf, tokensOf } from "../sentences-of.ts";

/** What each report of a text says was said, the reporter's words and the quoted ones alike. */
function contents(text: string): readonly string[] {
  return sentencesOf(text).flatMap((sentence) =>
    reports(sentence).map(({ content }) => printed(text, sentence.tokens, content)),
  );
}

describe("what was said", () => {
  test.each<[text: string, found: readonly string[]]>([
    ["Mara Quill said that it rained.", ["that it rained"]],
    ["Mara Quill said it rained.", ["it rained"]],
    ["It rained all night, Mara Quill said.", ["It rained all night"]],
    ["It rained all night, said Mara Quill.", ["It rained all night"]],
    ["But it rained all night, Mara Quill said.", ["it rained all night"]],
    ["Nor are boats likely to come back, said Mara Quill.", ["Nor are boats likely to come back"]],
    ["Mara Quill said on Tuesday that it rained.", ["that it rained"]],
    ["Mara Quill said Tuesday it rained.", ["it rained"]],
    ["Mara Quill said on Tuesday in Paris that it rained.", ["that it rained"]],
    ["Mara Quill said at a briefing on Tuesday that it rained.", ["that it rained"]],
    [
      "Mara Quill said in an interview with the Harbour Gazette that it rained.",
      ["that it rained"],
    ],
    ["Mara Quill told reporters that it rained.", ["that it rained"]],
    ["Mara Quill told reporters it rained.", ["it rained"]],
    ["Mara Quill said several times that it rained.", ["that it rained"]],
    ["Mara Quill insisted of the port, “It is late.”", ["“It is late.”"]],
    ["Critics, who said it rained, left.", ["it rained"]],
    ["Critics, who have often said it rained, left.", ["it rained"]],
    ["Mara Quill told the Harbour Gazette on Tuesday that it rained.", ["that it rained"]],
    [
      "Mara Quill said it rained, which came to what the mayor said was a bad year.",
      ["it rained", "was a bad year"],
    ],
    ["It is not true what Mara Quill has been saying about John Reed.", []],
    ["Mara Quill agreed with John Reed.", []],
    [
      "The mayor praised Ida Finch (D) and former Gov. John Reed said it rained.",
      ["Ida Finch", "it rained"],
    ],
    ["Mara Quill announced March 23.", []],
    ["They need the ships, which officials said were late.", ["were late"]],
    ["The pier, which Mara Quill said was old, fell.", ["was old"]],
    ["The pier, which Mara Quill said the sea would take, fell.", ["the sea would take"]],
    ["He bought a boat that Mara Quill said defied the sea.", ["defied the sea"]],
    ["He bought “a boat” that Mara Quill said defied the sea.", ["defied the sea"]],
    ["He bought a boat she said defied the sea.", ["defied the sea"]],
    ["He bought the boat – a ship – she believes will defy the sea.", ["will defy the sea"]],
    ["The pier that John Reed knew, which Mara Quill said on Monday was old, fell.", ["was old"]],
    ["It is one of the boats that officials said were late.", []],
    ["According to Mara Quill, it rained.", ["it rained"]],
    ["But according to Mara Quill, it rained.", ["it rained"]],
    ["It rained, according to Mara Quill.", ["It rained"]],
    ["It rained according to Mara Quill.", ["It rained"]],
    ["It rained, as reported by Mara Quill.", ["It rained"]],
    ["As noted in the harbour report, it rained.", ["it rained"]],
    ["Mara Quill argued the pier, which is old, was late.", ["the pier, which is old, was late"]],
    ["It was wet in Aldport, according to a poll.", ["It was wet in Aldport"]],
    ["Mara Quill promised to mend the quay.", ["to mend the quay"]],
    ["Mara Quill urged the port to mend the quay.", ["the port to mend the quay"]],
    ["Mara Quill dismissed the plan as a waste of money.", ["the plan as a waste of money"]],
    ["Mara Quill called it “a waste of money”.", ["it “a waste of money”"]],
    ["Mara Quill called the plan a waste, and the boats left.", ["the plan a waste"]],
    ["Mara Quill declined to name the captain.", ["declined to name the captain"]],
    ["Mara Quill would not say when, but the boats left.", ["would not say when"]],
    ["Mara Quill said the quay was “safe” and “dry”.", ["the quay was “safe” and “dry”"]],
    ["It was “a waste,” Mara Quill said.", ["It was “a waste,”"]],
    ["But “it is a waste,” Mara Quill said.", ["“it is a waste,”"]],
    ["“Why?” asked Mara Quill.", ["“Why?”"]],
    ["Mara Quill said, “We wait.”", ["“We wait.”"]],
    ["Mara Quill said: “We wait.”", ["“We wait.”"]],
    ["Asked about the rain, Mara Quill said it was over.", ["it was over"]],
    ["When asked whether it rained, Mara Quill said no.", ["no."]],
    ["Mara Quill, asked whether it rained, said it was over.", ["it was over"]],
    ["Mara Quill, asked if it rained, declined to comment.", ["declined to comment"]],
    ["It is closed for the winter, Mara Quill told reporters.", ["It is closed for the winter"]],
    ["The quay, Mara Quill said, was safe.", ["The quay, Mara Quill said, was safe"]],
    [
      "The quay, according to Mara Quill, was safe.",
      ["The quay, according to Mara Quill, was safe"],
    ],
    [
      "The quay, Mara Quill said on Monday, was safe.",
      ["The quay, Mara Quill said on Monday, was safe"],
    ],
    [
      "It was settled, Mara Quill said, but John Reed was not.",
      ["It was settled, Mara Quill said, but John Reed was not"],
    ],
    ["Reuters quoted Mara Quill as saying: “We wait.”", ["“We wait.”"]],
    ["Mara Quill said in a post on Telegram that it rained.", ["that it rained"]],
    ["Mara Quill said Monday it rained.", ["it rained"]],
    ["Mara Quill promised to say when it rained.", ["to say when it rained"]],
    ["Mara Quill believes the quay is safe.", ["the quay is safe"]],
    ["Mara Quill is confident that the quay is safe.", ["that the quay is safe"]],
    ["Mara Quill spoke, suggesting that it rained.", []],
    ["Mara Quill rejected the claim that it rained.", ["the claim that it rained"]],
    [
      "Mara Quill responded to John Reed’s claim that it rained.",
      ["John Reed’s claim that it rained"],
    ],
    ["Mara Quill made the claim that it rained.", ["that it rained"]],
    ["John Reed was warned by Mara Quill that it was wet.", ["that it was wet"]],
    ["Mara Quill was quoted by Reuters as saying that it rained.", ["that it rained"]],
    ["“We wait,” Reuters quoted Mara Quill as saying.", ["“We wait,”"]],
    ["“We wait,” Mara Quill, who was there, later said.", ["“We wait,”"]],
    ["“We wait,” Mara Quill stood up and said.", ["“We wait,”"]],
    ["As Mara Quill put it, “we wait.”", ["“we wait.”"]],
    ["In her words, “we wait.”", ["“we wait.”"]],
    ["Critics claim that Mara Quill said “no”.", ["that Mara Quill said “no”"]],
  ])("in %j is %j", (text, found) => {
    expect(contents(text)).toEqual(found);
  });

  test.each<[text: string, found: readonly string[]]>([
    ["Mara Quill said it rained, adding that it was cold.", ["it rained", "that it was cold"]],
    ["Mara Quill warned of rain, saying the boats should stay.", ["rain", "the boats should stay"]],
    ["Mara Quill said it rained, while John Reed said it was dry.", ["it rained", "it was dry"]],
    ["Mara Quill said it rained, but John Reed denied that it did.", ["it rained", "that it did"]],
    ["Mara Quill said it rained; John Reed said it was dry.", ["it rained", "it was dry"]],
    ["“We wait,” said Mara Quill, and “we see,” said John Reed.", ["“We wait,”", "“we see,”"]],
    ["“We wait,” Mara Quill said; “we see,” John Reed said.", ["“We wait,”", "“we see,”"]],
    ["Mara Quill said it rained, and “we see,” John Reed said.", ["it rained", "“we see,”"]],
    ["“It rained,” Mara Quill said, adding: “It was cold.”", ["“It rained,”", "“It was cold.”"]],
    ["“We wait,” said Mara Quill, and added:", ["“We wait,”"]],
    ["“We wait,” Mara Quill told John Reed, who said “we hurry”.", ["“We wait,”", "“we hurry”"]],
    ["John Reed said that Mara Quill said it rained.", ["that Mara Quill said it rained"]],
  ])("ends where another report begins: %j is %j", (text, found) => {
    expect(contents(text)).toEqual(found);
  });

  test.each<[text: string]>([
    ["Mara Quill said nothing."],
    ["Mara Quill used talking points that analysts say sound wrong."],
    ["Mara Quill thinks highly of the quay."],
    ["Mara Quill supports the plan."],
    ["Mara Quill ran the harbour."],
    ["Mara Quill smiled, suggesting progress."],
    ["Mara Quill wanted to say that it rained."],
    ["Mara Quill failed to say that it rained."],
    ["No minister said that it rained."],
    ["John Reed was warned that it was wet."],
    ["Speaking on Monday, Mara Quill said:"],
    ["Reports that Mara Quill said it rained were false."],
    ["Mara Quill told a story."],
    ["Nobody knew what Mara Quill said."],
    ["If Mara Quill said it rained, the boats would stay."],
    ["Unless Mara Quill says it rains, the boats stay."],
    ["Even if Mara Quill said it rained, the boats left."],
    ["Mara Quill may have said it rained."],
    ["A fake video in which Mara Quill said it rained spread."],
    ["Had Mara Quill said it rained, the boats would have stayed."],
    ["Did Mara Quill say that it rained?"],
    ["It is unclear whether Mara Quill said it rained."],
    ["The song, which Mara Quill said at the port, was old."],
    ["What Mara Quill said was late."],
  ])("is nothing in %j", (text) => {
    expect(contents(text)).toEqual([]);
  });
});

/** The candidates of a sentence that are verbs of speech, all taken to report; and the first of them. */
function reporting(text: string): {
  tokens: readonly Token[];
  groups: readonly Group[];
  own: Group;
} {
  const tokens = tokensOf(text);
  const spoken = cues(tokens).filter(({ manner }) => manner !== "act");
  const groups = groupsIn(tokens, spoken, () => 1);
  const [own] = groups;
  if (own === undefined) throw new Error(`No cue: ${text}`);
  return { tokens, groups, own };
}

/** The words at some places of a sentence. */
function wordsAt(tokens: readonly Token[], places: readonly number[]): string {
  return places.map((at) => (tokens[at]?.piece ? "“”" : tokens[at]?.text)).join(" ");
}

/** The symbols of a sentence, where no weight speaks of any. */
function seen(tokens: readonly Token[]) {
  return marked(tokens, { of: () => 0 });
}

describe("the sides on which words may be what was said", () => {
  test.each<[text: string, sides: readonly string[]]>([
    ["Mara Quill said it was wet.", ["behind"]],
    ["It was wet, Mara Quill said.", ["ahead"]],
    ["On Monday it was wet, Mara Quill said as the boats left.", ["behind", "ahead", "both"]],
    ["The quay, Mara Quill said, was safe.", ["both"]],
    ["The quay, Mara Quill told them, was safe.", ["both"]],
    ["It was wet, Mara Quill told the port as the boats left.", ["ahead"]],
    ["It was wet, Mara Quill said on Monday – a surprise to the port.", ["ahead"]],
    ["It was wet, Mara Quill said Monday in Aldport, noting the rain.", ["ahead"]],
    ["It was wet, Mara Quill called on the port to wait.", ["behind", "ahead", "both"]],
    ["Mara Quill, citing “the sea,” said it was wet.", ["behind"]],
    ["In a letter, Mara Quill said “no”.", ["behind"]],
    ["“No,” Mara Quill said “to you”.", ["ahead"]],
    ["It was, Mara Quill said, “a wet day”.", ["both"]],
    ["As wet as it was, Mara Quill said, “we went”.", ["both"]],
    ["As wet as it was, Mara Quill said, “We went.”", ["behind"]],
    ["But, Mara Quill said, “we went”.", ["behind"]],
    ["Mara Quill declined to comment on it.", ["behind"]],
    ["Mara Quill said.", []],
  ])("are those where any stand: in %j %j", (text, sides) => {
    const { tokens, groups, own } = reporting(text);
    expect(sidesOf({ tokens }, own, groups)).toEqual(sides);
  });
});

describe("the places where what was said may begin", () => {
  test.each<[text: string, places: string]>([
    ["Mara Quill said it was wet.", "it was wet"],
    ["Mara Quill said, “we wait.”", "“”"],
    ["Mara Quill said Monday it was wet.", "it was wet"],
    ["Mara Quill said Monday was wet.", "Monday was wet"],
    ["Mara Quill denied claims that it was wet.", "claims it was wet"],
    ["Mara Quill repeated claims that it was wet.", "claims that it was wet"],
  ])("behind its cue are words, not marks, days or another’s claim: %j has %j", (text, places) => {
    const { tokens, own } = reporting(text);
    expect(wordsAt(tokens, starts(seen(tokens), own))).toBe(places);
  });

  test.each<[text: string, places: string]>([
    ["It was wet, Mara Quill said.", "It"],
    ["But it was wet, Mara Quill said.", "it"],
    ["It rained, and the quay was wet, Mara Quill said.", "It the"],
    ["A wet day for the port, Mara Quill said.", "A wet day for the port"],
    ["And yet “it is wet,” Mara Quill said.", "“”"],
    ["Mara Quill said it was wet.", ""],
    ["“We wait,” Mara Quill, who was there, later said.", "“”"],
    ["The boats left and Mara Quill rose and said it was wet.", ""],
  ])("ahead of its cue are those before its source: %j has %j", (text, places) => {
    const { tokens, groups, own } = reporting(text);
    expect(wordsAt(tokens, leads({ tokens }, own, groups))).toBe(places);
  });
});

describe("the places where what was said may end", () => {
  test.each<[text: string, places: string]>([
    ["Mara Quill said it was wet.", "it was wet"],
    ["Mara Quill said “we wait,” and left.", "“”"],
    ["Mara Quill said it was wet, and “we see,” John Reed said.", "it was wet"],
    ["Mara Quill said it was 5%, or more.", "it was 5 % more"],
  ])("are words before another’s quotation: %j has %j", (text, places) => {
    const { tokens, groups, own } = reporting(text);
    const last = own.cue.last;
    expect(wordsAt(tokens, ends({ tokens }, last + 1, last, own, groups))).toBe(places);
  });
});

test.each<[text: string, at: number, last: number]>([
  ["It was wet, Mara said.", 4, 2],
  ["It was wet.", 0, -1],
  ["“We wait,” Mara said.", 1, 0],
])("what stands before a token of %j at %i ends at %i", (text, at, last) => {
  expect(touching({ tokens: tokensOf(text) }, at)).toBe(last);
});
