import { describe, expect, test } from "vitest";

import { calibrationText } from "./calibration-text.ts";
import { type Judged, calibration, judged, sureMeasures } from "./confidence.ts";
import { type MadeUp, type Told, comparedOf } from "./made-up.ts";

const text = "“We sail at dawn or noon,” Otto Brand said.";
const told: Told = { manner: "direct", words: "We sail at dawn or noon", source: "Otto Brand" };

describe("a quotation", () => {
  test.each<[string, MadeUp["annotated"], readonly Partial<Judged>[]]>([
    ["may have its words and speaker", [told], [{ hasWords: true, hasSpeaker: true }]],
    ["may lack few words", [{ ...told, words: "sail at dawn or noon" }], [{ hasWords: true }]],
    [
      "may lack many words",
      [{ ...told, words: "at dawn or" }],
      [{ hasWords: false, isAnnotated: true }],
    ],
    [
      "may have another speaker",
      [{ ...told, speaker: "Mara Quill" }],
      [{ hasWords: true, hasSpeaker: false }],
    ],
    ["may be one that nobody annotated", [], [{ hasWords: false, isAnnotated: false }]],
    ["whose speaker the corpus does not name is left out", [{ ...told, speaker: undefined }], []],
  ])("%s", (_how, annotated, expected) => {
    expect(judged(comparedOf({ text, annotated: annotated ?? [], ours: [told] }))).toMatchObject(
      expected,
    );
  });

  test("in a passage that does not count is left out", () => {
    expect(judged(comparedOf({ text, kind: "ced1k", ours: [told], loose: [text] }))).toEqual([]);
  });

  test("keeps how sure we are of it", () => {
    const [one] = judged(comparedOf({ text, ours: [{ ...told, confidence: 0.7 }] }));
    expect(one?.confidence).toBe(0.7);
  });
});

test("a report is no quotation", () => {
  expect(judged(comparedOf({ text, ours: [{ ...told, manner: "mixed" }] }))).toEqual([]);
});

const none = { isAnnotated: false, hasWords: false, hasSpeaker: false };
const quotations: readonly Judged[] = [
  { confidence: 1, isAnnotated: true, hasWords: true, hasSpeaker: true },
  { confidence: 0.92, isAnnotated: true, hasWords: true, hasSpeaker: false },
  { ...none, confidence: 0.9 },
  { ...none, confidence: 0.8, isAnnotated: true, hasSpeaker: true },
];

test("the sure quotations are those of 0.9 and more", () => {
  expect(sureMeasures(quotations).shares).toEqual({
    sure: { right: 3, of: 4 },
    "sure, right": { right: 1, of: 3 },
    "sure, annotated, right": { right: 1, of: 2 },
    "sure, annotated, words": { right: 2, of: 2 },
    "sure, annotated, speaker": { right: 1, of: 2 },
  });
});

test("bins hold the quotations of a tenth, the last one those of 1 too", () => {
  const wrong = { right: 0, of: 1 };
  expect(calibration(quotations)).toEqual([
    { from: 0.8, confidence: 0.8, right: wrong, annotatedRight: wrong },
    {
      from: 0.9,
      confidence: (1 + 0.92 + 0.9) / 3,
      right: { right: 1, of: 3 },
      annotatedRight: { right: 1, of: 2 },
    },
  ]);
});

test("bins are printed a line each", () => {
  expect(calibrationText(calibration(quotations))).toMatchInlineSnapshot(`
    "
    quotations by confidence: mean confidence, right of all, right of annotated
    from 0.8                  0.800  0.000  (0 of 1)  0.000  (0 of 1)
    from 0.9                  0.940  0.333  (1 of 3)  0.500  (1 of 2)
    "
  `);
});
