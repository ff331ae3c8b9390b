import { describe, expect, test } from "vitest";

import { Weights } from "../../../../src/reading/reports/weighing/weights.ts";
import type { Evidence } from "../../../../src/reading/reports/weighing/weights.ts";

/** What weighs for and against being a cue, made up. */
const weights = new Weights(`
0 cue: cue
say~ 150

1 cue: cue, next word
say~ (two_words) -25
`);

const of = (text: string): number => weights.symbols.of(text);

describe("the sum of what speaks for a choice", () => {
  test.each<[what: string, evidence: Evidence, sum: number]>([
    ["nothing", () => undefined, 0],
    ["one thing, in hundredths", (note) => note(0, of("say~")), 1.5],
    ["two symbols together", (note) => note(1, of("say~"), of("(two words)")), -0.25],
    ["the two in another order", (note) => note(1, of("(two words)"), of("say~")), 0],
    ["the same symbols in another kind", (note) => note(2, of("say~"), of("(two words)")), 0],
    ["one symbol of two", (note) => note(1, of("say~")), 0],
    ["a symbol that no weight speaks of", (note) => note(0, of("rain~")), 0],
    ["a known symbol with an unknown", (note) => note(0, of("say~"), of("rain~")), 1.5],
    [
      "all of them",
      (note) => {
        note(0, of("say~"));
        note(1, of("say~"), of("(two words)"));
      },
      1.25,
    ],
  ])("of %s", (_what, evidence, sum) => {
    expect(weights.sum(evidence)).toBeCloseTo(sum);
  });
});

test.each<[symbol: string, known: boolean]>([
  ["say~", true],
  ["(two words)", true],
  ["(two_words)", false],
  ["rain~", false],
  ["-", false],
])("the symbol %j is known: %s", (symbol, known) => {
  expect(of(symbol) > 0).toBe(known);
});

test("an empty table weighs nothing", () => {
  expect(new Weights("").sum((note) => note(0, 1))).toBe(0);
});
