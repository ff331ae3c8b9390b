import { describe, expect, test } from "vitest";

import { attributed, said } from "../reading-of.ts";

describe("words that another passes on", () => {
  test.each<[text: string, found: string]>([
    [
      "“We wait,” said Mara Quill, according to Reuters.",
      "Mara Quill · name · Mara Quill · said · according to Reuters",
    ],
    [
      "“We wait,” Mara Quill said, the Harbour Gazette reported.",
      "Mara Quill · name · Mara Quill · said · the Harbour Gazette reported",
    ],
    [
      "“We wait,” Mara Quill said, Reuters reported on Monday.",
      "Mara Quill · name · Mara Quill · said · Reuters reported",
    ],
    [
      "It rained all night, Mara Quill said, according to Reuters.",
      "Mara Quill · name · Mara Quill · said · according to Reuters",
    ],
    [
      "Mara Quill dismissed the plan as “a pose”, according to Reuters.",
      "Mara Quill · name · Mara Quill · dismissed · according to Reuters",
    ],
    [
      "Xinhua and Kommersant quoted Mara Quill as saying: “We wait.”",
      "Mara Quill · name · Mara Quill · quoted Mara Quill as saying · quoted Mara Quill as saying",
    ],
    [
      "The Harbour Gazette quoted Mara Quill as saying that it rained.",
      "Mara Quill · name · Mara Quill · quoted Mara Quill as saying · quoted Mara Quill as saying",
    ],
    [
      "“We wait,” Reuters quoted Mara Quill as saying.",
      "Mara Quill · name · Mara Quill · quoted Mara Quill as saying · quoted Mara Quill as saying",
    ],
    [
      "“We wait,” Mara Quill was quoted by Reuters as saying.",
      "Mara Quill · name · Mara Quill · quoted by Reuters as saying · quoted by Reuters as saying",
    ],
  ])("are their speaker’s alone: %j", (text, found) => {
    expect(attributed(text)).toEqual([found]);
  });
});

test("what passes words on is no part of them", () => {
  expect(said("Mara Quill told reporters that it rained, the agency Reuters reported.")).toEqual([
    "paraphrase · Mara Quill · that it rained",
  ]);
});

describe("hearsay", () => {
  test.each<[text: string, found: string]>([
    [
      "Critics claim that Mara Quill said “no”.",
      "paraphrase · critics · that Mara Quill said “no”",
    ],
    [
      "John Reed alleged that Mara Quill told him to leave.",
      "paraphrase · John Reed · that Mara Quill told him to leave",
    ],
    [
      "John Reed denied that Mara Quill said it rained.",
      "paraphrase · John Reed · that Mara Quill said it rained",
    ],
    [
      "John Reed asked whether Mara Quill said it rained.",
      "paraphrase · John Reed · whether Mara Quill said it rained",
    ],
    [
      "Supporters suggest that Mara Quill said it rained.",
      "paraphrase · supporters · that Mara Quill said it rained",
    ],
    [
      "John Reed said Mara Quill called it “a waste”.",
      "paraphrase · John Reed · Mara Quill called it “a waste”",
    ],
    [
      "Oslo would not discuss it, Mara Quill said.",
      "paraphrase · Mara Quill · Oslo would not discuss it",
    ],
    [
      "John Reed declined to comment, Mara Quill said.",
      "paraphrase · Mara Quill · John Reed declined to comment",
    ],
  ])("is a statement of who tells it, not of who is told of: %j", (text, found) => {
    expect(said(text)).toEqual([found]);
  });

  test("is not a statement of whom another reports to have said something", () => {
    expect(said("John Reed said that Mara Quill said it rained.")).toEqual([
      "paraphrase · John Reed · that Mara Quill said it rained",
    ]);
  });
});
