import { describe, expect, test } from "vitest";

import { said, shown } from "../reading-of.ts";

describe("a denial", () => {
  test.each<[text: string, account: string]>([
    ["Mara Quill denied saying “boats are bad”.", "saying “boats are bad”"],
    ["Mara Quill denied having said “no boats”.", "having said “no boats”"],
    ["Mara Quill denied ever calling it “bad”.", "ever calling it “bad”"],
    ["Mara Quill denied telling them that “it rains”.", "telling them that “it rains”"],
    ["Mara Quill denied that she had said “no boats”.", "that she had said “no boats”"],
    ["Mara Quill denied that “boats are bad”.", "that “boats are bad”"],
    ["Mara Quill denied the quote “no boats”.", "the quote “no boats”"],
    ["Mara Quill disputed that she had said “no boats”.", "that she had said “no boats”"],
    ["Mara Quill rejected claims that she had said “no”.", "claims that she had said “no”"],
    ["Mara Quill retracted her statement that “boats sink”.", "her statement that “boats sink”"],
    ["Mara Quill withdrew her claim that “boats sink”.", "her claim that “boats sink”"],
    ["Mara Quill said she had never called it “bad”.", "she had never called it “bad”"],
    ["Mara Quill insisted she had not said “no”.", "she had not said “no”"],
    ["Mara Quill mocked John Reed for saying “no”.", "John Reed for saying “no”"],
  ])("is told, and its quoted words are nobody’s: %j", (text, account) => {
    const quoted = /“(.*)”/u.exec(text)?.[1] ?? "";
    expect(said(text)).toEqual([`paraphrase · Mara Quill · ${account}`, `nobody · ${quoted}`]);
  });

  test.each<[text: string, words: string]>([
    ["Mara Quill denied saying “no boats”.", "Mara Quill denied saying “no boats”"],
    ["Mara Quill denied claiming that boats sink.", "Mara Quill denied claiming that boats sink"],
    [
      "Mara Quill took back her remark that “boats sink”.",
      "Mara Quill took back her remark that “boats sink”",
    ],
    [
      "Mara Quill distanced herself from her remark that “boats sink”.",
      "Mara Quill distanced herself from her remark that “boats sink”",
    ],
  ])("is shown with the verb that denies: %j", (text, words) => {
    expect(shown(text)).toEqual([words]);
  });

  test.each<[text: string, statement: string]>([
    ["“It is a lie,” Mara Quill denied.", "quotation · Mara Quill · It is a lie,"],
    ["Mara Quill denied it: “It never rained.”", "quotation · Mara Quill · It never rained."],
    [
      "Mara Quill dismissed the claim as “a lie”.",
      "paraphrase · Mara Quill · the claim as “a lie”",
    ],
    ["Mara Quill denied the claim as “a lie”.", "paraphrase · Mara Quill · the claim as “a lie”"],
    ["Mara Quill said it was not “a lie”.", "paraphrase · Mara Quill · it was not “a lie”"],
    ["Mara Quill denied that it rained.", "paraphrase · Mara Quill · that it rained"],
    ["Mara Quill said: “I never said no.”", "quotation · Mara Quill · I never said no."],
  ])("leaves whoever denies their own words: %j", (text, statement) => {
    expect(said(text)).toEqual([statement]);
  });

  test("stands beside what is said in its place", () => {
    expect(said("Mara Quill denied it, saying “it never rained”.")).toContain(
      "quotation · Mara Quill · it never rained",
    );
  });
});
