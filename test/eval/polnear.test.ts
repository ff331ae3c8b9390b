import { describe, expect, test } from "vitest";

import { score } from "./measures.ts";
import { comparedOf } from "./made-up.ts";
import { polnear } from "./polnear.ts";
import type { Met } from "./yardstick.ts";

/** Of three annotated statements one is read short, one with the wrong speaker and one not; a fourth is made up. */
const one = comparedOf({
  text: "The piers are safe, Ida Finch said. “We sail at dawn,” Otto Brand said. Tolls will rise soon, the board said.",
  annotated: [
    { manner: "indirect", words: "The piers are safe", source: "Ida Finch" },
    { manner: "direct", words: "We sail at dawn", source: "Otto Brand" },
    { manner: "indirect", words: "Tolls will rise soon", source: "the board", speaker: undefined },
  ],
  ours: [
    { manner: "indirect", words: "piers are safe", source: "Ida Finch" },
    { manner: "direct", words: "We sail at dawn", source: "Brand", speaker: "Mara Quill" },
    { manner: "mixed", words: "Otto Brand said", source: "Tolls" },
  ],
});

describe("an article of PolNeAR", () => {
  const { scores, shares } = polnear.measures(one);

  test.each([
    ["content tokens", score(7, 10, 12)],
    ["statements exact", score(1, 3, 3)],
    ["statements J >= 0.8", score(1, 3, 3)],
    ["statements J >= 0.5", score(2, 3, 3)],
    ["direct alone, tokens", score(4, 4, 4)],
    ["direct alone, exact", score(1, 1, 1)],
  ])("has a score of %s", (name, expected) => {
    expect(scores[name]).toEqual(expected);
  });

  test.each([
    ["source overlap", { right: 2, of: 2 }],
    ["source exact", { right: 1, of: 2 }],
    ["speaker", { right: 1, of: 2 }],
    ["manner", { right: 2, of: 2 }],
    ["direct alone, speaker", { right: 0, of: 1 }],
  ])("has a share of %s", (name, expected) => {
    expect(shares[name]).toEqual(expected);
  });

  test("is the worse the fewer content tokens are right", () => {
    expect(polnear.badness(one)[0]).toBeCloseTo(1 - (2 * 7) / (10 + 12));
  });
});

describe("an article of PolNeAR by manner", () => {
  const { scores } = polnear.byManner(one);

  test.each([
    ["direct exact", score(1, 1, 1)],
    ["mixed J >= 0.5", score(0, 1, 0)],
    ["indirect J >= 0.8", score(0, 1, 2)],
    ["indirect J >= 0.5", score(1, 1, 2)],
  ])("has a score of %s", (name, expected) => {
    expect(scores[name]).toEqual(expected);
  });
});

test("finds a statement that we read in another manner, save where direct ones are measured alone", () => {
  const text = "Ships “sail at dawn,” Otto Brand said.";
  const told = { words: "sail at dawn", source: "Otto Brand" };
  const { scores } = polnear.measures(
    comparedOf({
      text,
      annotated: [{ ...told, manner: "direct" }],
      ours: [{ ...told, manner: "mixed" }],
    }),
  );
  expect([scores["statements exact"], scores["direct alone, exact"]]).toEqual([
    score(1, 1, 1),
    score(0, 0, 1),
  ]);
});

test("leaves speakers out whom the corpus does not name, and sources that it does not mark", () => {
  const told = { manner: "indirect", words: "Tolls will rise", source: "the board" } as const;
  const { shares } = polnear.measures(
    comparedOf({
      text: "Tolls will rise, the board said.",
      annotated: [{ ...told, source: "", speaker: undefined }],
      ours: [told],
    }),
  );
  expect([shares["speaker"], shares["source overlap"]]).toEqual([
    { right: 0, of: 0 },
    { right: 0, of: 0 },
  ]);
});

describe("a statement that meets an annotated one", () => {
  const [gold, ours] = [one.annotated[0], one.ours[0]];
  const met = (likeness: number, changed: Partial<Met["ours"]>): readonly Met[] =>
    gold && ours ? [{ gold, ours: { ...ours, ...changed }, likeness }] : [];

  test.each([
    ["is right", met(0.8, {}), []],
    ["has too few or too many words", met(0.79, {}), ["words"]],
    ["has a source elsewhere", met(1, { sourceWords: new Set([99]) }), ["source"]],
    ["has another speaker", met(1, { speaker: "Otto Brand" }), ["speaker"]],
  ])("%s", (_how, mets, expected) => {
    expect(mets.map((each) => polnear.faults(each))).toEqual([expected]);
  });
});
