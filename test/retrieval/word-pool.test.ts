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

  it("parts the words of some families within stretches from the others, each with its place among these", () => {
    const { pool, vocabulary } = poolOf("tolls ferries piers boats ferry");
    const families = ["ferri", "pier"].map((family) => vocabulary.familyNumber(family));
    const { within, others } = pool.parts(families, { first: 0, end: 5 }, [1, 2, 3, 5]);
    const placed = [within, others].map((all) => all.map(({ term, at }) => [term.plain, at]));
    expect(placed).toEqual([
      [
        ["ferries", 0],
        ["ferry", 2],
      ],
      [["piers", 1]],
    ]);
  });

  it("counts the uses of a family within stretches and beside them", () => {
    const { pool, vocabulary } = poolOf("tolls ferries toll ferry tolls toll");
    const toll = vocabulary.familyNumber("toll");
    expect(pool.uses(toll, { first: 1, end: 6 }, [0, 3])).toEqual({ within: 1, others: 2 });
  });

  it("adds words again by their numbers", () => {
    const { pool, vocabulary } = poolOf("ferries");
    pool.append(pool.numbersOf("The tolls, the ferries"));
    expect([0, 1, 2].map((place) => pool.familyAt(place))).toEqual(
      ["ferri", "toll", "ferri"].map((family) => vocabulary.familyNumber(family)),
    );
  });

  it.each([
    ["Łódź naïve 5G", ["Łódź", "naïve", "5G"]],
    ["toll’s “ferry”—pier", ["toll", "ferry", "pier"]],
    ["𝐛𝐨𝐚𝐭 boat", ["𝐛𝐨𝐚𝐭", "boat"]],
    ["😀boat😀 \ud835 boat\ud835", ["boat", "boat"]],
    ["渡し船 паром", ["渡し船", "паром"]],
  ])("finds in %j the words %j", (written, words) => {
    const places = poolOf(written).places[0] ?? [];
    expect(words.every((word, at) => written.startsWith(word, places[at]))).toBe(true);
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
