import { describe, expect, test } from "vitest";

import { goldArticle } from "./corpora.ts";

const text = "The piers are safe, Ida Finch said.";

function parsed(annotations: object) {
  const json = JSON.stringify({ id: "piers", text, ...annotations });
  return goldArticle("made-up.jsonl", { number: 1, bytes: new TextEncoder().encode(json) });
}

const attribution = { kind: "indirect", source: [[20, 29]], cue: [[30, 34]], content: [[0, 18]] };
const quote = { start: 0, end: 18, kind: "indirect", speaker: "Ida Finch" };

describe("a line of PolNeAR", () => {
  test("tells a statement's manner, words, cue and source", () => {
    expect(parsed({ attributions: [attribution] })).toMatchObject({
      kind: "polnear",
      statements: [
        {
          manner: "indirect",
          content: [{ start: 0, end: 18 }],
          cue: [{ start: 30, end: 34 }],
          source: [{ start: 20, end: 29 }],
        },
      ],
    });
  });

  test.each([
    ["a person", { speaker: "Ida Finch", speakerType: "PERSON" }, "Ida Finch"],
    ["an organization", { speaker: "Harbour Board", speakerType: "ORGANIZATION" }, undefined],
    ["nobody", { speaker: null, speakerType: null }, undefined],
  ])("that names %s as the speaker", (_whom, named, speaker) => {
    const { statements } = parsed({ attributions: [{ ...attribution, ...named }] });
    expect(statements[0]?.speaker).toBe(speaker);
  });
});

describe("a line of CED-1K", () => {
  test("tells a statement's manner, words and speaker", () => {
    expect(parsed({ quotes: [quote] })).toMatchObject({
      kind: "ced1k",
      statements: [{ manner: "indirect", content: [{ start: 0, end: 18 }], speaker: "Ida Finch" }],
    });
  });

  test("tells the parts of an interrupted statement", () => {
    const parts = [
      [0, 9],
      [10, 18],
    ];
    expect(parsed({ quotes: [{ ...quote, parts }] }).statements[0]?.content).toEqual([
      { start: 0, end: 9 },
      { start: 10, end: 18 },
    ]);
  });

  test.each([
    ["of which the passage alone is known", "source-only", [{ start: 0, end: 35 }]],
    ["that is not in the article", "none", []],
  ])("has no statement %s", (_which, align, loose) => {
    const placed = { ...quote, align, sourceStart: 0, sourceEnd: 35 };
    expect(parsed({ quotes: [placed] })).toMatchObject({ statements: [], loose });
  });
});

test("a line without annotations is refused", () => {
  expect(() => parsed({})).toThrow("neither");
});
