import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { merit } from "../../src/retrieval/merit.ts";
import { terms } from "../../src/retrieval/terms.ts";
import type { Placed } from "../../src/retrieval/word-pool.ts";

/** How well what was said fits a topic, all words weighing the same unless `heavy` ones weigh nine times as much. */
function fit(topic: string, said: string, around = "", heavy = ""): number {
  const weights = new Map(terms(heavy).map(({ family }) => [family, 9]));
  const asked = new Set(terms(topic).map(({ family }) => family));
  const placed = (text: string): readonly Placed[] =>
    terms(text).flatMap((term, at) => (asked.has(term.family) ? [{ term, at }] : []));
  return merit(terms(topic), weights, placed(said), placed(around));
}

describe("the merit of a statement", () => {
  it.each([
    ["tolls", "tolls rise", "", 1],
    ["tolls", "a toll rises", "", 0.95],
    ["broad", "broader roads", "", 0.8],
    ["tolls", "ferries", "tolls", 0.5],
    ["tolls", "ferries", "piers", 0],
    ["tolls piers", "tolls rise", "", 0.5],
    ["", "tolls", "", 0],
    ["of the", "of the", "", 0],
    ["tolls", "", "", 0],
  ])("on %j of who said %j among %j is %d", (topic, said, around, expected) => {
    expect(fit(topic, said, around)).toBeCloseTo(expected);
  });

  it("is the higher the closer the words of the topic stand", () => {
    const [near, far] = ["harbour tolls rise again soon", "harbour boats rise soon tolls"];
    expect(fit("harbour tolls", near)).toBeCloseTo(1.3);
    expect(fit("harbour tolls", far)).toBeCloseTo(1 + (0.3 * 2) / 5);
  });

  it("does not depend on the order in which they stand", () => {
    expect(fit("harbour tolls", "tolls harbour")).toBe(fit("harbour tolls", "harbour tolls"));
  });

  it("takes the shortest of several stretches", () => {
    const said = "harbour boats sail tolls harbour boats";
    expect(fit("harbour tolls", said)).toBeCloseTo(1.3);
  });

  it("counts a word that weighs more for more", () => {
    expect(fit("harbour tolls", "tolls", "", "tolls")).toBeCloseTo(0.9);
  });

  it("is never below 0 nor above 1.3", () => {
    const text = fc
      .array(fc.constantFrom("harbour", "toll", "tolls", "broad", "broadly", "pier"))
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, text, (topic, said, around) => {
        const reached = fit(topic, said, around);
        expect(reached >= 0 && reached <= 1.3 + 1e-9).toBe(true);
      }),
    );
  });
});
