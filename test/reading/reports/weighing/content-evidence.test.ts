import { describe, expect, test } from "vitest";

import { groupsIn } from "../../../../src/reading/reports/attributions.ts";
import { cues } from "../../../../src/reading/reports/cues.ts";
import type { Group } from "../../../../src/reading/reports/group.ts";
import type { Token } from "../../../../src/reading/text/tokens.ts";
import { endEvidence } from "../../../../src/reading/reports/weighing/end-evidence.ts";
import { leadEvidence } from "../../../../src/reading/reports/weighing/lead-evidence.ts";
import { sideEvidence } from "../../../../src/reading/reports/weighing/side-evidence.ts";
import { startEvidence } from "../../../../src/reading/reports/weighing/start-evidence.ts";
import { tokensOf } from "../../sentences-of.ts";
import { noted } from "./noted.ts";

/** A sentence with its cues that are verbs of speech, all taken to report. */
function reporting(text: string): readonly [readonly Token[], Group, readonly Group[]] {
  const tokens = tokensOf(text);
  const spoken = cues(tokens).filter(({ manner }) => manner !== "act");
  const groups = groupsIn(tokens, spoken, () => 1);
  const [own] = groups;
  if (own === undefined) throw new Error(`No cue: ${text}`);
  return [tokens, own, groups];
}

const place = (tokens: readonly Token[], word: string): number =>
  tokens.findIndex(({ lower }) => lower === word);

describe("what speaks for a side", () => {
  test.each<[what: string, text: string, note: string]>([
    ["the side alone", "Mara Quill said it was wet.", "32 (behind)"],
    ["the verb", "Mara Quill said it was wet.", "34 (behind) say~"],
    ["nothing ahead", "Mara Quill said it was wet.", "38 (behind nothing)"],
    ["a clause ahead", "It was wet, Mara Quill said.", "38 (behind clause comma)"],
    ["a quotation ahead", "“We wait,” Mara Quill said.", "38 (behind quote )"],
    ["the end behind", "It was wet, Mara Quill said.", "39 (behind end)"],
    ["a clause behind", "Mara Quill said it was wet.", "39 (behind clause)"],
    ["that the cue stands first", "“We wait,” said Mara Quill.", "41 (behind cue source) quote"],
  ])("is %s: %j", (_what, text, note) => {
    const [tokens, own] = reporting(text);
    expect(noted(tokens, (seen) => sideEvidence(seen, own, "behind"))).toContain(note);
  });
});

describe("what speaks for the first word behind a cue", () => {
  test.each<[what: string, text: string, word: string, note: string]>([
    ["that it touches the cue", "Mara Quill said it was wet.", "it", "64 (touching ) (say)"],
    [
      "that circumstances stand before",
      "Mara Quill said on Monday that it was wet.",
      "that",
      "64 (behind circumstances ) (say)",
    ],
    [
      "that the hearer stands before",
      "Mara Quill told reporters that it was wet.",
      "that",
      "64 (behind phrase) (tell)",
    ],
    ["the word", "Mara Quill said that it was wet.", "that", "66 (touching ) that"],
    ["how far it is", "Mara Quill said it was wet.", "wet", "72 2 (0 marks)"],
  ])("is %s: %j", (_what, text, word, note) => {
    const [tokens, own] = reporting(text);
    const found = noted(tokens, (seen) => startEvidence(seen, own)(place(tokens, word)));
    expect(found).toContain(note.replace("72 2", "72 (2)"));
  });
});

describe("what speaks for the last word", () => {
  test.each<[what: string, text: string, word: string, note: string]>([
    ["that it closes the sentence", "Mara Quill said it was wet.", "wet", "96 (1 verbs) (closes)"],
    [
      "that verbs are left",
      "Mara Quill said it was wet and left.",
      "wet",
      "96 (1 verbs) (leaves 1)",
    ],
    ["the word behind", "Mara Quill said it was wet and left.", "wet", "97 and (1 verbs)"],
    [
      "that a report follows",
      "Mara Quill said it was wet, adding that it was cold.",
      "wet",
      "113 (report hanging) (leaves 2)",
    ],
    [
      "that a day follows",
      "Mara Quill said it was wet on Monday.",
      "wet",
      "125 (day to the end) (1 verbs)",
    ],
  ])("is %s: %j", (_what, text, word, note) => {
    const [tokens, own, groups] = reporting(text);
    const start = place(tokens, "it");
    const found = noted(tokens, (seen) =>
      endEvidence(seen, own, start, groups)(place(tokens, word)),
    );
    expect(found).toContain(note);
  });
});

describe("what speaks for the first word ahead of a cue", () => {
  test.each<[what: string, text: string, word: string, note: string]>([
    ["that it begins the sentence", "It was wet, Mara Quill said.", "it", "131 it (begins)"],
    ["that it does not", "Now it was wet, Mara Quill said.", "it", "131 it (within)"],
    [
      "that a clause ends there",
      "It was wet, Mara Quill said.",
      "it",
      "128 (begins) (clause ends)",
    ],
    ["that a quotation ends there", "It was “wet,” she said.", "it", "128 (begins) (quote ends)"],
  ])("is %s: %j", (_what, text, word, note) => {
    const [tokens, own] = reporting(text);
    const found = noted(tokens, (seen) => leadEvidence(seen, own)(place(tokens, word)));
    expect(found).toContain(note);
  });
});
