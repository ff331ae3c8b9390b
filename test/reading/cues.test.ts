import { describe, expect, test } from "vitest";

import { cues } from "../../src/reading/cues.ts";
import { printed, tokensOf } from "./sentences-of.ts";

/** Each cue as "say · said", with an ellipsis before where it hangs on the clause before. */
function cued(text: string): readonly string[] {
  const tokens = tokensOf(text);
  return cues(tokens).map(
    (cue) => `${cue.manner} · ${cue.hangs ? "… " : ""}${printed(text, tokens, cue)}`,
  );
}

describe("cues", () => {
  test.each<[text: string, found: readonly string[]]>([
    ["Mara Quill said it rained.", ["say · said"]],
    ["Mara Quill has said it rained.", ["say · said"]],
    ["Mara Quill says it rains.", ["say · says"]],
    ["Mara Quill is saying it rains.", ["say · saying"]],
    ["Mara Quill went on to say it rained.", ["say · say"]],
    ["Mara Quill told reporters it rained.", ["tell · told"]],
    ["Mara Quill pointed out that it rained.", ["say · pointed out"]],
    ["Mara Quill dismissed the plan as old.", ["judge · dismissed"]],
    ["Mara Quill fears that it rains.", ["think · fears"]],
    ["Mara Quill said it rained and warned of a storm.", ["say · said", "say · warned"]],
    ["According to Mara Quill, it rained.", ["source · According to"]],
    ["It rained, according to Mara Quill.", ["source · according to"]],
    ["Mara Quill was quoted as saying it rained.", ["say · quoted as saying"]],
    [
      "Mara Quill was quoted by the Harbour Gazette as saying it rained.",
      ["say · quoted by the Harbour Gazette as saying"],
    ],
    ["Mara Quill spoke, adding that it rained.", ["say · … adding"]],
    ["Reuters quoted Mara Quill as saying that it rained.", ["say · quoted Mara Quill as saying"]],
    ["Mara Quill tweeted that it rained.", ["say · tweeted"]],
    ["The quay, Mara Quill said, was safe.", ["say · said"]],
    ["“We wait,” Mara Quill said; “we see,” John Reed said.", ["say · said", "say · said"]],
    ["Mara Quill spoke, warning that it rained.", ["say · … warning"]],
    ["“It rained,” she noted.", ["say · noted"]],
    ["“It rained,” Mara Quill barked.", ["say · barked"]],
    ["“Did it rain?” mused Mara Quill.", ["say · mused"]],
    ["As Mara Quill put it, “it rained.”", ["words · put it"]],
    ["In her words, “it rained.”", ["words · words"]],
    ["Mara Quill’s claim that it rained was new.", ["noun · claim"]],
    ["Mara Quill was blunt: “It rained.”", ["colon · … :"]],
  ])("of %j are %j", (text, found) => {
    expect(cued(text)).toEqual(found);
  });

  test.each<[text: string, cue: string]>([
    ["Mara Quill declined to comment.", "declined to comment"],
    ["Mara Quill declines to name the captain.", "declines to name"],
    ["Mara Quill refused to answer.", "refused to answer"],
    ["Mara Quill declined on Tuesday to say when.", "declined on Tuesday to say"],
    ["Mara Quill would not give details.", "would not give"],
    ["Mara Quill would not go into the plan.", "would not go"],
    ["Mara Quill would not say when.", "would not say"],
    ["Mara Quill wouldn’t say when.", "wouldn’t say"],
    ["Mara Quill did not respond.", "did not respond"],
    ["Mara Quill did not immediately respond.", "did not immediately respond"],
    ["Mara Quill has not yet commented.", "has not yet commented"],
    ["Mara Quill had no comment.", "had no comment"],
    ["Mara Quill offered no comment.", "offered no comment"],
    ["Mara Quill would not be drawn on the date.", "would not be drawn"],
    ["Mara Quill sidestepped the question.", "sidestepped"],
    ["Mara Quill dodged the question.", "dodged"],
    ["Mara Quill evaded the question.", "evaded"],
  ])("of the refusal %j are %j", (text, cue) => {
    expect(cued(text)).toEqual([`refuse · ${cue}`]);
  });

  test.each<[what: string, text: string]>([
    ["a wish", "Mara Quill wanted to say that it rained."],
    ["a possibility", "Mara Quill could say that it rained."],
    ["a denial of speech", "Mara Quill never said that it rained."],
    ["a passive", "Mara Quill was told that it rained."],
    ["a reader’s conclusion", "Mara Quill smiled, suggesting progress."],
    ["a noun", "The claim was old and the report was new."],
    ["a passive with its agent", "A letter written by Mara Quill lay there."],
    ["a refusal to act", "Norland would not give Sudland any boats."],
    ["a refusal to come", "Norland declined to attend the talks."],
    ["what will not happen", "The boats would not be sent, and would not go out."],
    ["quoted words", "“John Reed said it rained and declined to comment.”"],
    ["a time", "The boats left at 5: the tide was low."],
  ])("does not find one in %s", (_what, text) => {
    expect(cued(text)).toEqual([]);
  });
});
