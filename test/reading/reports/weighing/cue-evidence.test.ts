import { describe, expect, test } from "vitest";

import { cues } from "../../../../src/reading/reports/cues.ts";
import type { Group } from "../../../../src/reading/reports/group.ts";
import { sourceOf } from "../../../../src/reading/reports/subjects.ts";
import { cueEvidence } from "../../../../src/reading/reports/weighing/cue-evidence.ts";
import { tokensOf } from "../../sentences-of.ts";
import { noted } from "./noted.ts";

/** What is noted of the last candidate of a sentence, those before it taken to report. */
function evidence(text: string): readonly string[] {
  const tokens = tokensOf(text);
  const groups = cues(tokens).flatMap((cue, at, all): Group[] => {
    const source = sourceOf(tokens, cue, all.slice(0, at));
    return source === undefined ? [] : [{ cue, source, relative: undefined, share: 1 }];
  });
  const own = groups.at(-1);
  if (own === undefined) throw new Error(`No cue: ${text}`);
  return noted(tokens, (seen) => cueEvidence(seen, own.cue, own.source, groups.slice(0, -1)));
}

describe("what speaks for a cue", () => {
  test.each<[what: string, text: string, note: string]>([
    ["its verb", "Mara Quill said it was wet.", "1 say~"],
    ["its manner", "Mara Quill said it was wet.", "0 say"],
    ["the word behind", "Mara Quill said that it was wet.", "2 say~ that"],
    ["a person who speaks", "The minister said it was wet.", "4 say~ (person)"],
    ["a name that speaks", "Mara Quill said it was wet.", "4 say~ (name)"],
    ["a pronoun that speaks", "She said it was wet.", "4 say~ she"],
    ["a body that speaks", "The ministry said it was wet.", "4 say~ (body)"],
    ["a text that speaks", "The report said it was wet.", "4 say~ (text)"],
    ["a thing that speaks", "The boats said it was wet.", "4 say~ (thing)"],
    ["the head of who speaks", "The captain of the boats said it was wet.", "4 say~ (person)"],
    ["a clause behind", "Mara Quill said it was wet.", "7 say~ (verb behind)"],
    ["no clause behind", "Mara Quill said no.", "7 say~ (no verb behind)"],
    ["quoted words ahead", "“We wait,” Mara Quill said.", "6 say~ (quoted cue)"],
    ["quoted words behind", "Mara Quill said “we wait.”", "6 say~ (cue quoted)"],
    ["a colon before them", "Mara Quill spoke of it: “We wait.”", "1 :~"],
    ["that it hangs", "Mara Quill left, saying it was wet.", "5 say~ (hanging VERBing)"],
    ["that it is the first", "Mara Quill said it was wet.", "18 (VERB) (first)"],
    [
      "what the report before leaves",
      "Mara Quill said that it was wet, he said.",
      "30 (say that comma verb) say~",
    ],
  ])("is %s: %j", (_what, text, note) => {
    expect(evidence(text)).toContain(note);
  });

  test("is nothing of a report before, where there is none", () => {
    const kinds = evidence("Mara Quill said it was wet.").map((note) => Number(note.split(" ")[0]));
    expect(Math.max(...kinds)).toBeLessThan(26);
  });
});
