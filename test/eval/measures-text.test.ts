import { expect, test } from "vitest";

import { measuresJson, measuresText } from "./measures-text.ts";
import { score } from "./measures.ts";

const measures = { scores: { found: score(2, 4, 8) }, shares: { speaker: { right: 1, of: 3 } } };

test("measures are printed with what they were counted from", () => {
  expect(measuresText(measures)).toMatchInlineSnapshot(`
    "found                     P 0.500  R 0.250  F1 0.333  (ours 2 of 4, annotated 2 of 8)
    speaker                   0.333  (1 of 3)
    "
  `);
});

test("measures are written for programs with what they were counted from", () => {
  expect(measuresJson(measures)).toEqual({
    scores: {
      found: { precision: 0.5, recall: 0.25, f1: 1 / 3, counts: measures.scores.found },
    },
    shares: { speaker: { rate: 1 / 3, right: 1, of: 3 } },
  });
});
