import { describe, expect, it } from "vitest";

import { Vocabulary } from "../../src/retrieval/vocabulary.ts";
import { WordPool } from "../../src/retrieval/word-pool.ts";

const whole = (text: string) => ({ start: 0, end: text.length });

/** A pool of the words of texts. */
function poolOf(...texts: readonly string[]) {
  const vocabulary = new Vocabulary();
  const pool = new WordPool(vocabulary);
  const places = texts.map((text) => pool.add(text, whole(text)));
  return { vocabulary, pool, places };
}

describe("a pool of words", () => {
  const text = "“The tolls, then the ferries!”";

  it("tells where each word begins, without stop words", () => {
    const { places } = poolOf(text);
    expect(places).toEqual([[text.indexOf("tolls"), text.indexOf("ferries")]]);
  });

  it("has the words of a stretch alone, by their places in the text", () => {
    const { pool } = poolOf();
    const start = text.indexOf("then");
    const places = pool.add(text, { start, end: text.length });
    expect([places, pool.length]).toEqual([[text.indexOf("ferries")], 1]);
  });

  it("has nothing of an empty text", () => {
    const { pool, places } = poolOf("", "?!");
    expect([places, pool.length]).toEqual([[[], []], 0]);
  });

  it.each([
    ["toll", 0, 2, true],
    ["pier", 0, 2, false],
    ["pier", 2, 3, true],
    ["toll", 1, 3, false],
    ["toll", 0, 0, false],
  ])("has %j from %i to before %i: %j", (family, first, end, isThere) => {
    const { pool, vocabulary } = poolOf("tolls ferries", "piers");
    expect(pool.has(vocabulary.familyNumber(family), first, end)).toBe(isThere);
  });

  it("parts the words within stretches from the others", () => {
    const { pool } = poolOf("tolls ferries piers boats harbours");
    const { within, others } = pool.parts(0, 5, [1, 2, 3, 5]);
    expect([within, others].map((all) => all.map(({ plain }) => plain))).toEqual([
      ["ferries", "boats", "harbours"],
      ["tolls", "piers"],
    ]);
  });

  it("counts a passage for each family once", () => {
    const { pool, vocabulary } = poolOf("tolls toll ferries");
    pool.countPassage(0, 3);
    pool.countPassage(2, 3);
    expect([vocabulary.passagesWith("toll"), vocabulary.passagesWith("ferri")]).toEqual([1, 2]);
  });

  it("keeps its words when it grows", () => {
    const { pool, vocabulary } = poolOf("tolls", "ferries ".repeat(3000), "piers");
    const families = [0, 1, 3000, 3001].map((place) => pool.familyAt(place));
    const [toll, ferry, pier] = ["toll", "ferri", "pier"].map((each) =>
      vocabulary.familyNumber(each),
    );
    expect([pool.length, families]).toEqual([3002, [toll, ferry, ferry, pier]]);
  });
});
