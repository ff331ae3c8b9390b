import { describe, expect, test } from "vitest";

import { cues } from "../../../src/reading/reports/cues.ts";
import { sourceOf } from "../../../src/reading/reports/subjects.ts";
import { printed, tokensOf } from "../sentences-of.ts";

/** Who each cue of a sentence says has spoken, of the verbs that are known to report. */
function sources(text: string): readonly string[] {
  const tokens = tokensOf(text);
  return cues(tokens)
    .filter(({ manner }) => manner !== "act")
    .map((cue, at, all) => printed(text, tokens, sourceOf(tokens, cue, all.slice(0, at))));
}

describe("who speaks", () => {
  test.each<[text: string, found: readonly string[]]>([
    ["Mara Quill said it rained.", ["Mara Quill"]],
    ["Mara Quill has always said it rained.", ["Mara Quill"]],
    ["“It rained,” Mara Quill said.", ["Mara Quill"]],
    ["“It rained,” said Mara Quill.", ["Mara Quill"]],
    ["“It rained,” said Mara Quill, the harbour minister.", ["Mara Quill"]],
    ["It rained, said Mara Quill.", ["Mara Quill"]],
    ["It rained, Mara Quill said.", ["Mara Quill"]],
    ["Mara Quill, the harbour minister, said it rained.", ["Mara Quill"]],
    ["Mara Quill (the harbour minister) said it rained.", ["Mara Quill"]],
    ["Mara Quill, who runs the port, said it rained.", ["Mara Quill"]],
    ["Mara Quill on Tuesday said it rained.", ["Mara Quill"]],
    ["Mara Quill Tuesday said it rained.", ["Mara Quill"]],
    ["Mara Quill on 5 September said it rained.", ["Mara Quill"]],
    ["Mara Quill just this week said it rained.", ["Mara Quill"]],
    ["Mara Quill and John Reed both said it rained.", ["Mara Quill and John Reed"]],
    [
      "Mara Quill (Norland), John Reed and Ida Finch (Harbourville) all said it rained.",
      ["Mara Quill (Norland), John Reed and Ida Finch (Harbourville)"],
    ],
    ["Officials in Denmark said it rained.", ["Officials in Denmark"]],
    ["A spokesman for the port said it rained.", ["A spokesman for the port"]],
    ["According to Mara Quill, it rained.", ["Mara Quill"]],
    ["Mara Quill spoke, adding that it rained.", ["Mara Quill"]],
    ["Mara Quill said it rained, adding that it was cold.", ["Mara Quill", "Mara Quill"]],
    ["Mara Quill smiled and said it rained.", ["Mara Quill"]],
    ["Mara Quill said it rained, but John Reed denied it.", ["Mara Quill", "John Reed"]],
    ["Mara Quill’s claim that it rained was new.", ["Mara Quill"]],
    ["In her words, “it rained.”", ["her"]],
    ["As Mara Quill put it, “it rained.”", ["Mara Quill"]],
    ["“It rained,” Mara Quill, leader of the Harbour Party said.", ["Mara Quill"]],
    ["The quay, Mara Quill said, was safe.", ["Mara Quill"]],
    ["Mara Quill, these people said, was safe.", ["these people"]],
    [
      "Mayor Mara Quill (Norland) and former mayor John Reed said it rained.",
      ["Mayor Mara Quill (Norland) and former mayor John Reed"],
    ],
    [
      "Mara Quill, the mayor, and John Reed, a miller, said it rained.",
      ["Mara Quill, the mayor, and John Reed"],
    ],
    [
      "Critics of the port, like Mara Quill, the mayor, and John Reed, a miller, said it rained.",
      ["Critics of the port"],
    ],
    [
      "They saw Mara Quill (Norland) and former mayor John Reed said it rained.",
      ["former mayor John Reed"],
    ],
    ["At the party convention Sen. Mara Quill (D-MA) said it rained.", ["Sen. Mara Quill"]],
    ["“It rained,” said harbour boss Mara Quill, though it did not.", ["harbour boss Mara Quill"]],
    ["Or, as Mara Quill, a former minister, put it, “it rained.”", ["Mara Quill"]],
    ["Mara Quill of Aldport, Norland’s oldest port, said it rained.", ["Mara Quill"]],
    ["She later said her plan was behind it, called it “late” and left.", ["She", "She"]],
    ["Mayor Mara Quill - who had said it rained - left.", ["Mayor Mara Quill"]],
    ["Mayor Mara Quill (who had said it rained) left.", ["Mayor Mara Quill"]],
    ["Mara Quill, head of the Trust for Norland Boats, who said it rained, left.", ["Mara Quill"]],
    ["Cross announced that it rained.", ["Cross"]],
    ["The port is a means to earn, recall wartime sacrifice and garner pride.", ["a means"]],
    ["Mara Quill has spent the first weeks of her term arguing that it rained.", ["Mara Quill"]],
    ["While those surveyed said it rained, it did not.", ["those surveyed"]],
    ["It was wet; most said it rained.", ["most"]],
    ["The millers I met in Aldport said it rained.", ["The millers"]],
    ["Millers she met, and we heard, said it rained.", ["we"]],
    ["Mara Quill less than two weeks ago said it rained.", ["Mara Quill"]],
    ["But the old democratic socialist has said it.", ["the old democratic socialist"]],
    ["The fire broke out after the miller left, saying it rained.", ["the miller"]],
    ["Asked whether John Reed would come, Mara Quill shook her head and said no.", ["Mara Quill"]],
    ["Mara Quill emailed voters saying it rained.", ["Mara Quill"]],
    ["Mara Quill made a pitch to voters saying it rained.", ["Mara Quill"]],
    ["Mara Quill and John Reed have both said it rained.", ["Mara Quill and John Reed"]],
    [
      "Mayor Mara Quill and Gazette editor Ida Finch both said it rained.",
      ["Mayor Mara Quill and Gazette editor Ida Finch"],
    ],
    ["Mara Quill, whose town, Aldport, is under water, said it rained.", ["Mara Quill"]],
    ["Surveys of Norland voters late last week said it rained.", ["Surveys"]],
    ["A book about Mara Quill saying it rained was new.", ["Mara Quill"]],
    ["Rep. Mara Quill (D-Ohio), a friend of the port said it rained.", ["Rep. Mara Quill"]],
    ["Quill and Reed left Aldport, a contrast to John Holm, who said it rained.", ["John Holm"]],
    [
      "Mara Quill argued it rained, while John Reed had won by saying no.",
      ["Mara Quill", "John Reed"],
    ],
    ["Mara Quill, an aide told them on Monday, never left.", ["an aide"]],
    ["The quay, said Mara Quill and others, was safe.", ["Mara Quill and others"]],
    ["“It is late,” Mara Quill, 30, of Aldport, N.C., who was there, said Monday.", ["Mara Quill"]],
    ["It is late, state Sen. Mara Quill (D) said.", ["state Sen. Mara Quill"]],
    ["Mara Quill of Aldport, a miller who has left, said it rained.", ["Mara Quill"]],
    ["The miller of nearly four years said it rained.", ["The miller"]],
    ["It rained all night, Mara Quill told reporters.", ["Mara Quill"]],
    ["“We wait,” said Mara Quill, and “we see,” said John Reed.", ["Mara Quill", "John Reed"]],
    ["“We wait,” Mara Quill said, and “we see,” John Reed said.", ["Mara Quill", "John Reed"]],
    ["Reuters quoted Mara Quill as saying that it rained.", ["Mara Quill"]],
    ["Mara Quill and John Reed said it rained.", ["Mara Quill and John Reed"]],
    ["“It rained,” Mara Quill and John Reed said.", ["Mara Quill and John Reed"]],
    ["Analysts said it rained.", ["Analysts"]],
    ["The Ministry of Defence said it rained.", ["The Ministry of Defence"]],
    ["Mara Quill was praised by John Reed as wise.", ["John Reed"]],
    ["John Reed was told by officials that it was wet.", ["officials"]],
    ["Mara Quill, asked whether it was wet, said no.", ["Mara Quill"]],
    ["Mara Quill, the harbour minister, called for a new quay.", ["Mara Quill"]],
    ["Mara Quill, who had lost the vote, recalled in 2008 that it rained.", ["Mara Quill"]],
    ["Mara Quill, asked if the quay was safe, declined to comment.", ["Mara Quill"]],
    ["“It rained,” Reuters quoted Mara Quill as saying.", ["Mara Quill"]],
    ["Mara Quill is confident that it was wet.", ["Mara Quill"]],
    ["“It rained,” said Zdeňka Řeháčková.", ["Zdeňka Řeháčková"]],
    ["Mara Quill herself said it rained.", ["Mara Quill herself"]],
    ["Most of them said it rained.", ["Most of them"]],
    ["Some of the harbour’s millers said it rained.", ["Some of the harbour’s millers"]],
    ["It rained, according to many of his supporters.", ["many of his supporters"]],
    ["It rained, according to the most recent study.", ["the most recent study"]],
    ["It rained, according to old and new analysts.", ["old and new analysts"]],
    ["“It rained,” said her campaign manager John Reed.", ["her campaign manager John Reed"]],
    ["Mara Quill, officials said, would leave.", ["officials"]],
  ])("in %j is %j", (text, found) => {
    expect(sources(text)).toEqual(found);
  });
});
