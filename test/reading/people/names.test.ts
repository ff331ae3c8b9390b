import { describe, expect, test } from "vitest";

import { names } from "../../../src/reading/people/names.ts";
import { printed, tokensOf } from "../sentences-of.ts";

/** Each name as "person · Mara Quill", with the title before it where there is one. */
function named(text: string): readonly string[] {
  const tokens = tokensOf(text);
  return names(tokens).map((name) =>
    [name.kind, name.text, ...(name.title ? [printed(text, tokens, name.title)] : [])].join(" · "),
  );
}

describe("names", () => {
  test.each<[text: string, found: readonly string[]]>([
    ["Mara Quill spoke.", ["person · Mara Quill"]],
    ["Then Mara Quill met John Reed.", ["person · Mara Quill", "person · John Reed"]],
    ["Harbour Minister Mara Quill spoke.", ["person · Mara Quill · Harbour Minister"]],
    ["The harbour minister Mara Quill spoke.", ["person · Mara Quill · harbour minister"]],
    [
      "French Foreign Minister Mara Quill spoke.",
      ["person · Mara Quill · French Foreign Minister"],
    ],
    ["Mr. Reed spoke.", ["person · Reed · Mr."]],
    ["Entrusting Anna Holm with it is a risk.", ["person · Anna Holm"]],
    ["The Mayor On Anna Holm: “We Wait.”", ["person · Anna Holm"]],
    ["A former Miss Harbour spoke.", []],
    ["Mr. King spoke.", ["person · King · Mr."]],
    ["Representative Mara T. King spoke.", ["person · Mara T. King · Representative"]],
    ["Mara Quill (D-MA) spoke.", ["person · Mara Quill"]],
    ["Mr. President spoke.", []],
    ["Dr Anna Holm spoke.", ["person · Anna Holm · Dr"]],
    ["Jean-Pierre Reed spoke.", ["person · Jean-Pierre Reed"]],
    ["Greta von der Holm spoke.", ["person · Greta von der Holm"]],
    ["John J. Reed spoke.", ["person · John J. Reed"]],
    ["The Harbour Ministry spoke.", ["body · Harbour Ministry"]],
    ["The Ministry of Harbours spoke.", ["body · Ministry of Harbours"]],
    ["The Kremlin spoke.", ["body · Kremlin"]],
    ["The story was in the Harbour Gazette.", ["body · Harbour Gazette"]],
    ["A story by Reuters ran.", ["body · Reuters"]],
    ["The UN spoke.", ["body · UN"]],
    ["It was in Paris.", ["country · Paris"]],
    ["It was in the United States.", ["country · United States"]],
    ["Mara Quill spoke on Monday in May.", ["person · Mara Quill"]],
    ["It rained and nobody spoke.", []],
    ["“Mara Quill spoke,” said John Reed.", ["person · John Reed"]],
    ["He met the President.", []],
    ["Residents spoke.", []],
    ["Analysts met Mara Quill.", ["person · Mara Quill"]],
    ["The Norwegian Ministry of Harbours spoke.", ["body · Norwegian Ministry of Harbours"]],
    ["The Bank of Norway spoke.", ["body · Bank of Norway"]],
    ["The European Commission spoke.", ["body · European Commission"]],
    ["Zdeňka Řeháčková spoke.", ["person · Zdeňka Řeháčková"]],
    ["Mayor Łęcha Wąsowicz spoke.", ["person · Łęcha Wąsowicz · Mayor"]],
    ["Then Ştefan Ğüner spoke.", ["person · Ştefan Ğüner"]],
  ])("of %j are %j", (text, found) => {
    expect(named(text)).toEqual(found);
  });
});
