import { describe, expect, test } from "vitest";

import { ced1k } from "./ced1k.ts";
import { comparedOf } from "./made-up.ts";
import { score } from "./measures.ts";

/** Of three annotated statements two are found, one of them with the wrong speaker; of the others of ours one counts against us. */
const one = comparedOf({
  kind: "ced1k",
  text: "The piers are safe, Finch said. “We sail at dawn,” Otto Brand said. Tolls will rise soon, Quill said. The board met and spoke of fog.",
  annotated: [
    { manner: "indirect", words: "The piers are safe", source: "Finch", speaker: "Ida Finch" },
    { manner: "direct", words: "We sail at dawn", source: "Otto Brand" },
    { manner: "mixed", words: "Tolls will rise soon", source: "Quill" },
  ],
  ours: [
    { manner: "direct", words: "piers are", source: "Finch" },
    { manner: "direct", words: "We sail at dawn", source: "Otto Brand", speaker: "Mara Quill" },
    { manner: "indirect", words: "soon", source: "Quill" },
    { manner: "indirect", words: "spoke of fog", source: "The board" },
  ],
  loose: ["The board met and spoke of fog."],
});

describe("an article of CED-1K", () => {
  const { scores, shares } = ced1k.measures(one);

  test.each([
    ["found", score(2, 3, 3)],
    ["joint", score(1, 3, 3)],
  ])("has a score of %s", (name, expected) => {
    expect(scores[name]).toEqual(expected);
  });

  test.each([
    ["speaker", { right: 1, of: 2 }],
    ["direct recall", { right: 1, of: 1 }],
    ["direct speaker", { right: 0, of: 1 }],
    ["direct label", { right: 1, of: 2 }],
  ])("has a share of %s", (name, expected) => {
    expect(shares[name]).toEqual(expected);
  });

  test("is the worse the more speakers are wrong", () => {
    expect(ced1k.badness(one)[0]).toBe(1);
  });
});

test.each([
  ["direct found", { right: 1, of: 1 }],
  ["indirect found", { right: 1, of: 1 }],
  ["mixed found", { right: 0, of: 1 }],
  ["indirect right speaker", { right: 1, of: 1 }],
  ["mixed right speaker", { right: 0, of: 0 }],
])("an article of CED-1K by manner has a share of %s", (name, expected) => {
  expect(ced1k.byManner(one).shares[name]).toEqual(expected);
});

test("counts a statement in a loose passage that is alike to an annotated one", () => {
  const told = { manner: "indirect", words: "Tolls will rise", source: "Quill" } as const;
  const text = "Tolls will rise, Quill said.";
  const { scores } = ced1k.measures(
    comparedOf({ kind: "ced1k", text, annotated: [told], ours: [told], loose: [text] }),
  );
  expect(scores["found"]).toEqual(score(1, 1, 1));
});
