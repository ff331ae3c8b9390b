import { describe, expect, test } from "vitest";
import { readingJson } from "../../src/cli/reading-json.ts";
import { readingText } from "../../src/cli/reading-text.ts";
import type { Reading } from "../../src/domain/reading.ts";
import { articleOf, speakerOf } from "../discord/made-up.ts";

const ann = speakerOf("Ann Lee");
const article = articleOf("“No,” Ann Lee told the Mail. She warned of “big” boats. “Yes.”");

const reading: Reading = {
  article,
  passages: [],
  speakers: [ann],
  statements: [
    {
      kind: "quotation",
      words: [{ start: 1, end: 4 }],
      passage: { start: 0, end: 62 },
      said: { from: "2031-04-04", to: "2031-04-05" },
      attribution: {
        speaker: "ann-lee",
        mention: { start: 6, end: 13 },
        cue: { start: 14, end: 18 },
        via: { start: 14, end: 27 },
        by: "name",
        speakerConfidence: 0.98765,
        extentConfidence: 0.5,
      },
    },
    {
      kind: "paraphrase",
      account: { start: 40, end: 54 },
      told: [{ start: 40, end: 54 }],
      report: { start: 29, end: 54 },
      quoted: [{ start: 44, end: 47 }],
      passage: { start: 0, end: 62 },
      said: undefined,
      attribution: {
        speaker: "ann-lee",
        mention: { start: 29, end: 32 },
        cue: undefined,
        via: undefined,
        by: "pronoun",
        speakerConfidence: 0.5,
        extentConfidence: 1,
      },
    },
  ],
  unattributed: [{ start: 57, end: 61 }],
};

test("a reading as JSON gives every span, and null for what is unknown", () => {
  expect(JSON.parse(readingJson(reading))).toEqual({
    article: "harbour",
    statements: [
      {
        kind: "quotation",
        spans: [[1, 4]],
        speaker: { id: "ann-lee", name: "Ann Lee", kind: "person" },
        mention: [6, 13],
        cue: [14, 18],
        via: [14, 27],
        by: "name",
        said: ["2031-04-04", "2031-04-05"],
        confidence: 0.494,
        speakerConfidence: 0.988,
        extentConfidence: 0.5,
        quoted: [],
      },
      {
        kind: "paraphrase",
        spans: [[40, 54]],
        speaker: { id: "ann-lee", name: "Ann Lee", kind: "person" },
        mention: [29, 32],
        cue: null,
        via: null,
        by: "pronoun",
        said: null,
        confidence: 0.5,
        speakerConfidence: 0.5,
        extentConfidence: 1,
        quoted: [[44, 47]],
      },
    ],
    unattributed: [[57, 61]],
  });
});

describe("a reading in the terminal", () => {
  test("lists who says what, by which words, and where", () => {
    expect(readingText(reading)).toMatchInlineSnapshot(`
      "corpus/harbour.md · Harbour plans
        quotation · Ann Lee · Ann Lee / told · 1-4 · sure: speaker 99%, extent 50%
          “No,”
        paraphrase, partly quoted · Ann Lee · She · 29-54 · sure: speaker 50%, extent 100%
          She warned of “big” boats
        unattributed · 57-61
          Yes.
      "
    `);
  });

  test("names no words by which a speech is its author’s", () => {
    const [statement] = reading.statements;
    const mention = { start: 0, end: 0 };
    const attribution = {
      speaker: "ann-lee",
      mention,
      cue: undefined,
      via: undefined,
      speakerConfidence: 1,
      extentConfidence: 1,
    } as const;
    const speech: Reading = {
      ...reading,
      statements: statement ? [{ ...statement, attribution: { ...attribution, by: "turn" } }] : [],
    };
    expect(readingText(speech)).toContain("quotation · Ann Lee · 1-4");
  });

  test("says that nobody says anything", () => {
    const silent = { ...reading, statements: [], unattributed: [] };
    expect(readingText(silent)).toContain("no statements");
  });
});
