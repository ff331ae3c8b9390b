import { describe, expect, test } from "vitest";

import { rolesOf } from "../../../src/reading/people/roles.ts";
import { sentencesOf } from "../sentences-of.ts";

/** The offices that a sentence gives the last person whom it names. */
function roles(text: string): readonly string[] {
  const [sentence] = sentencesOf(text);
  const name = sentence?.names.findLast(({ kind }) => kind === "person");
  return sentence === undefined || name === undefined ? [] : rolesOf(name, sentence.tokens);
}

describe("the roles of a person", () => {
  test.each<[text: string, found: readonly string[]]>([
    ["Harbour Minister Mara Quill left.", ["Harbour Minister"]],
    ["Mara Quill, the harbour minister, left.", ["harbour minister"]],
    ["The harbour minister, Mara Quill, left.", ["harbour minister"]],
    ["Mr Reed left.", []],
    ["The younger Mr. Reed left.", []],
    ["The same day Danish President Mara Quill left.", ["Danish President"]],
    ["Its spokeswoman, Mara Quill, left.", ["spokeswoman"]],
    ["His spokesperson Mara Quill left.", ["spokesperson"]],
    ["Minister of Defence Mara Quill left.", ["Minister of Defence"]],
    ["The Danish Secretary of State Mara Quill left.", ["Danish Secretary of State"]],
    ["Chief of Staff Mara Quill left.", ["Chief of Staff"]],
    ["Defense Mara Quill left.", []],
  ])("in %j are %j", (text, found) => {
    expect(roles(text)).toEqual(found);
  });
});
