import { describe, expect, test } from "vitest";

import { reports } from "../../src/reading/attributions.ts";
import { printed, sentencesOf } from "./sentences-of.ts";

/** What each report of a text says was said, the reporter's words and the quoted ones alike. */
function contents(text: string): readonly string[] {
  return sentencesOf(text).flatMap((sentence) =>
    reports(sentence).map(({ content }) => printed(text, sentence.tokens, content)),
  );
}

describe("what was said", () => {
  test.each<[text: string, found: readonly string[]]>([
    ["Mara Quill said that it rained.", ["it rained"]],
    ["Mara Quill said it rained.", ["it rained"]],
    ["It rained all night, Mara Quill said.", ["It rained all night"]],
    ["It rained all night, said Mara Quill.", ["It rained all night"]],
    ["But it rained all night, Mara Quill said.", ["it rained all night"]],
    ["Mara Quill said on Tuesday that it rained.", ["it rained"]],
    ["Mara Quill said Tuesday it rained.", ["it rained"]],
    ["Mara Quill said on Tuesday in Paris that it rained.", ["it rained"]],
    ["Mara Quill said at a briefing on Tuesday that it rained.", ["it rained"]],
    ["Mara Quill said in an interview with the Harbour Gazette that it rained.", ["it rained"]],
    ["Mara Quill told reporters that it rained.", ["it rained"]],
    ["Mara Quill told reporters it rained.", ["it rained"]],
    ["Mara Quill told the Harbour Gazette on Tuesday that it rained.", ["it rained"]],
    ["According to Mara Quill, it rained.", ["it rained"]],
    ["But according to Mara Quill, it rained.", ["it rained"]],
    ["It rained, according to Mara Quill.", ["It rained"]],
    ["It rained according to Mara Quill.", ["It rained"]],
    ["Mara Quill promised to mend the quay.", ["to mend the quay"]],
    ["Mara Quill urged the port to mend the quay.", ["the port to mend the quay"]],
    ["Mara Quill dismissed the plan as a waste of money.", ["the plan as a waste of money"]],
    ["Mara Quill called it “a waste of money”.", ["it “a waste of money”"]],
    ["Mara Quill called the plan a waste, and the boats left.", ["the plan a waste"]],
    ["Mara Quill’s remarks on Monday were plain: it rained.", ["it rained"]],
    ["Mara Quill declined to name the captain.", ["declined to name the captain"]],
    ["Mara Quill would not say when, but the boats left.", ["would not say when"]],
    ["Mara Quill said the quay was “safe” and “dry”.", ["the quay was “safe” and “dry”"]],
    ["It was “a waste,” Mara Quill said.", ["It was “a waste,”"]],
    ["But “it is a waste,” Mara Quill said.", ["“it is a waste,”"]],
    ["“Why?” asked Mara Quill.", ["“Why?”"]],
    ["Mara Quill said, “We wait.”", ["“We wait.”"]],
    ["Mara Quill said: “We wait.”", ["“We wait.”"]],
    ["Asked about the rain, Mara Quill said it was over.", ["it was over"]],
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
    ["Mara Quill said in a post on Telegram that it rained.", ["it rained"]],
    ["Critics claim that Mara Quill said “no”.", ["Mara Quill said “no”"]],
  ])("in %j is %j", (text, found) => {
    expect(contents(text)).toEqual(found);
  });

  test.each<[text: string, found: readonly string[]]>([
    ["Mara Quill said it rained, adding that it was cold.", ["it rained", "it was cold"]],
    [
      "Mara Quill warned of rain, saying the boats should stay.",
      ["of rain", "the boats should stay"],
    ],
    ["Mara Quill said it rained, while John Reed said it was dry.", ["it rained", "it was dry"]],
    ["Mara Quill said it rained, but John Reed denied that it did.", ["it rained", "it did"]],
    ["Mara Quill said it rained; John Reed said it was dry.", ["it rained", "it was dry"]],
    ["“We wait,” said Mara Quill, and “we see,” said John Reed.", ["“We wait,”", "“we see,”"]],
    ["“We wait,” Mara Quill said; “we see,” John Reed said.", ["“We wait,”", "“we see,”"]],
    ["Mara Quill said it rained, and “we see,” John Reed said.", ["it rained", "“we see,”"]],
    ["“It rained,” Mara Quill said, adding: “It was cold.”", ["“It rained,”", "“It was cold.”"]],
  ])("ends where another report begins: %j is %j", (text, found) => {
    expect(contents(text)).toEqual(found);
  });

  test.each<[text: string]>([
    ["Mara Quill said nothing."],
    ["Mara Quill thinks highly of the quay."],
    ["Mara Quill believes the quay is safe."],
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
    ["The pier, which Mara Quill said was old, fell."],
  ])("is nothing in %j", (text) => {
    expect(contents(text)).toEqual([]);
  });
});
