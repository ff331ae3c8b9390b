import { describe, expect, test } from "vitest";

import { excerpt } from "../../../src/domain/verbatim.ts";
import { attributed, readingOf, said, shown } from "../reading-of.ts";

type Row = [text: string, found: readonly string[]];

/** The paragraphs that each statement stands in. */
function passages(text: string): readonly string[] {
  const { article, statements } = readingOf(text);
  return statements.map(({ passage }) => excerpt(article, passage));
}

/** The account of each report, with what interrupts it. */
function accounts(text: string): readonly string[] {
  const { article, statements } = readingOf(text);
  return statements.flatMap((one) =>
    one.kind === "quotation" ? [] : [excerpt(article, one.account)],
  );
}

describe("a statement", () => {
  test.each<[kind: string, text: string]>([
    ["quotation", "“We wait,” Mara Quill said."],
    ["quotation", "Mara Quill said: “We wait.”"],
    ["paraphrase", "Mara Quill said that it rained."],
    ["paraphrase", "Mara Quill said that it was “a waste”."],
    ["paraphrase", "The quay, Mara Quill said, was safe."],
    ["refusal", "Mara Quill declined to comment."],
    ["refusal", "Mara Quill would not say “when”."],
  ])("is a %s: %j", (kind, text) => {
    expect(readingOf(text).statements.map((one) => one.kind)).toEqual([kind]);
  });

  test.each<Row>([
    ["It rained.\n“We wait,” Mara Quill said.\nIt rained.", ["“We wait,” Mara Quill said."]],
    [
      "It rained.\nMara Quill said that it rained. It did.",
      ["Mara Quill said that it rained. It did."],
    ],
    ["Mara Quill was blunt:\n“We wait.”", ["“We wait.”"]],
    ["“We wait.\n“It is wet,” Mara Quill said.", ["“We wait.", "“It is wet,” Mara Quill said."]],
  ])("stands in its own paragraph: %j", (text, found) => {
    expect(passages(text)).toEqual(found);
  });
});

describe("a clause around its cue", () => {
  test.each<Row>([
    ["The quay, Mara Quill said, was safe.", ["paraphrase · Mara Quill · The quay … was safe"]],
    [
      "It was settled, Mara Quill said, but John Reed was not.",
      ["paraphrase · Mara Quill · It was settled … but John Reed was not"],
    ],
    [
      "Mayor Mara Quill left.\nIt was settled, she said, but John Reed was not.",
      ["paraphrase · Mara Quill · It was settled … but John Reed was not"],
    ],
  ])("is told in two halves: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });

  test.each<[text: string, account: string]>([
    ["The quay, Mara Quill said, was safe.", "The quay, Mara Quill said, was safe"],
    [
      "It was settled, Mara Quill said, but John Reed was not.",
      "It was settled, Mara Quill said, but John Reed was not",
    ],
    ["Mara Quill said that it rained.", "that it rained"],
  ])("keeps its account whole: %j", (text, account) => {
    expect(accounts(text)).toEqual([account]);
  });

  test.each<Row>([
    ["The quay, Mara Quill said, was safe.", ["The quay, Mara Quill said, was safe"]],
    ["On Monday Mara Quill spoke, warning that it rained.", ["warning that it rained"]],
  ])("is shown with its cue: %j", (text, found) => {
    expect(shown(text)).toEqual(found);
  });
});

describe("a clause that somebody told reporters", () => {
  test.each<Row>([
    [
      "The quay is closed, Mara Quill told reporters.",
      ["Mara Quill · name · Mara Quill · told · told reporters"],
    ],
    [
      "The quay is closed for the winter, Mara Quill told reporters on Monday.",
      ["Mara Quill · name · Mara Quill · told · told reporters"],
    ],
    [
      "The quay is closed, Mara Quill said in an interview with the Harbour Gazette.",
      ["Mara Quill · name · Mara Quill · said · in an interview with the Harbour Gazette"],
    ],
  ])("has the way in which it was said: %j", (text, found) => {
    expect(attributed(text)).toEqual(found);
  });
});
