import { describe, expect, test } from "vitest";

import { cues } from "../../../src/reading/reports/cues.ts";
import { printed, tokensOf } from "../sentences-of.ts";

/** Each candidate as "say · said", with an ellipsis before where it hangs on the clause before. */
function candidates(text: string): readonly string[] {
  const tokens = tokensOf(text);
  return cues(tokens).map(
    (cue) => `${cue.manner} · ${cue.hangs ? "… " : ""}${printed(text, tokens, cue)}`,
  );
}

describe("cues", () => {
  test.each<[text: string, found: readonly string[]]>([
    ["Mara Quill said: “It rained.”", ["say · said", "colon · … :"]],
    ["Mara Quill said it was wet.", ["say · said"]],
    ["Mara Quill has said it was wet.", ["say · said"]],
    ["Mara Quill says it is wet.", ["say · says"]],
    ["Mara Quill tweeted that it was wet.", ["say · tweeted"]],
    ["Mara Quill is saying it is wet.", ["say · saying"]],
    ["Mara Quill told reporters it was wet.", ["tell · told"]],
    ["Mara Quill pointed out that it was wet.", ["say · pointed out"]],
    ["Mara Quill dismissed the plan as old.", ["judge · dismissed"]],
    ["Mara Quill fears that it is wet.", ["think · fears"]],
    ["Mara Quill said it was wet and warned of a storm.", ["say · said", "say · warned"]],
    ["The quay, Mara Quill said, was safe.", ["say · said"]],
    ["“We wait,” Mara Quill said; “we see,” John Reed said.", ["say · said", "say · said"]],
    ["“It rained,” she noted.", ["say · noted"]],
    ["“Did it rain?” mused Mara Quill.", ["say · mused"]],
    ["Mara Quill, the miller, called for a quay.", ["judge · called"]],
    ["Mara Quill, asked about the quay, said it was wet.", ["say · said"]],
    ["Mara Quill, the miller, asked about the quay, said it was wet.", ["say · said"]],
  ])("are the verbs of %j: %j", (text, found) => {
    expect(candidates(text)).toEqual(found);
  });

  test.each<[text: string, found: readonly string[]]>([
    ["Mara Quill ran the harbour.", ["act · ran"]],
    ["“It rained,” Mara Quill barked.", ["act · barked"]],
    ["Mara Quill smiled and left.", ["act · smiled", "act · left"]],
    ["Mara Quill said it rained.", ["say · said", "act · rained"]],
    ["Norland refused to rule out talks.", ["act · refused"]],
    ["Norland refused to support “the wrong talks”.", ["act · refused"]],
  ])("may be any other verb, for its weight to tell: %j has %j", (text, found) => {
    expect(candidates(text)).toEqual(found);
  });

  test.each<[text: string, found: readonly string[]]>([
    ["Mara Quill spoke, adding that it was wet.", ["act · spoke", "say · … adding"]],
    ["Mara Quill spoke, warning that it was wet.", ["act · spoke", "say · … warning"]],
    ["Mara Quill was blunt: “It rained.”", ["colon · … :"]],
    ["Mara Quill was blunt:", ["colon · … :"]],
    ["Mara Quill: it was wet.", ["colon · … :"]],
  ])("may hang on the clause before: %j has %j", (text, found) => {
    expect(candidates(text)).toEqual(found);
  });

  test.each<[text: string, found: readonly string[]]>([
    ["According to Mara Quill, it was wet.", ["source · According to"]],
    ["It was wet, according to Mara Quill.", ["source · according to"]],
    ["As Mara Quill put it, “it rained.”", ["words · put it"]],
    ["In her words, “it rained.”", ["words · words"]],
    ["Mara Quill’s claim that it was wet was new.", ["noun · claim"]],
    ["Mara Quill’s call for rain was heard.", ["noun · call"]],
    ["His claim was old.", ["noun · claim"]],
    ["Mara Quill is confident that it was wet.", ["think · confident"]],
    ["Mara Quill was critical of the plan.", ["think · critical"]],
  ])("need not be verbs: %j has %j", (text, found) => {
    expect(candidates(text)).toEqual(found);
  });

  test.each<[text: string, found: readonly string[]]>([
    ["Mara Quill was quoted as saying it was wet.", ["say · quoted as saying"]],
    [
      "Mara Quill was quoted by the Harbour Gazette as saying it was wet.",
      ["say · quoted by the Harbour Gazette as saying"],
    ],
    ["Reuters quoted Mara Quill as saying that it was wet.", ["say · quoted Mara Quill as saying"]],
    ["“It rained,” Reuters quoted her as saying.", ["say · quoted her as saying"]],
    ["Mara Quill was praised by John Reed as wise.", ["passive · praised"]],
    ["Mara Quill went on to say it was wet.", ["say · say"]],
    ["Mara Quill seemed to suggest it was wet.", ["act · seemed", "say · suggest"]],
    ["Mara Quill appears to insist it is wet.", ["act · appears", "say · insist"]],
  ])("with an agent or a medium are one: %j has %j", (text, found) => {
    expect(candidates(text)).toEqual(found);
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
    expect(candidates(text)).toEqual([`refuse · ${cue}`]);
  });

  test.each<[what: string, text: string]>([
    ["a possibility", "Mara Quill could say that it was wet."],
    ["an infinitive", "To say that it was wet is wrong."],
    ["a promise of words", "Mara Quill will say that it was wet."],
    ["a denial of speech", "Mara Quill never said that it was wet."],
    ["a denial of going on to speak", "Mara Quill did not go on to say it was wet."],
    ["a denial of how it seems", "Mara Quill did not seem to say it was wet."],
    ["a contracted denial", "Mara Quill didn’t say that it was wet."],
    ["a passive without its agent", "Mara Quill was told that it was wet."],
    ["a question put to somebody", "Asked whether it was wet, Mara Quill."],
    ["a noun", "The claim was old and the report was new."],
    ["a noun that takes nothing", "His plan was old."],
    ["a state of nothing", "Mara Quill is happy."],
    ["a state denied", "Mara Quill is not confident that it was wet."],
    ["a source kept", "Mara Quill asked not to be named."],
    ["a refusal to act", "Norland would not give Sudland any boats."],
    ["a refusal to negotiate", "Norland refused to negotiate."],
    ["a refusal to come", "Norland declined to attend the talks."],
    ["what will not happen", "The boats would not be sent, and would not go out."],
    ["quoted words", "“John Reed said it rained and declined to comment.”"],
    ["a colon before no quotation", "The harbour of the old port by the bridge: a wet one."],
  ])("are none in %s", (_what, text) => {
    expect(candidates(text)).toEqual([]);
  });
});
