import { describe, expect, it } from "vitest";

import { Vocabulary } from "../../src/retrieval/vocabulary.ts";

/** A vocabulary of the words of some passages. */
function vocabularyOf(...passages: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const passage of passages) for (const word of passage.split(" ")) vocabulary.enter(word);
  return vocabulary;
}

describe("a vocabulary", () => {
  it("numbers words as they are met", () => {
    const vocabulary = new Vocabulary();
    const numbers = ["tolls", "the", "ferries", "tolls", "Tolls"].map((word) =>
      vocabulary.enter(word),
    );
    expect(numbers).toEqual([0, -1, 1, 0, 2]);
  });

  it("has all members of a family under one number", () => {
    const vocabulary = vocabularyOf("broad ferries broadly");
    const [broad, ferries, broadly] = [0, 1, 2].map((number) => vocabulary.familyAt(number));
    expect([broad, ferries, broadly]).toEqual([0, 1, 0]);
  });

  it("tells all families with their numbers", () => {
    const vocabulary = vocabularyOf("tolls the toll", "ferries");
    expect([vocabulary.families, ...vocabulary.numbered()]).toEqual([2, ["toll", 0], ["ferri", 1]]);
  });

  it.each([
    ["tolls", true],
    ["TOLLS", true],
    ["quill", true],
    ["Quill", true],
    ["toll", false],
    ["volcano", false],
    ["", false],
  ])("has %j: %j", (word, isThere) => {
    expect(vocabularyOf("tolls Quill").has(word)).toBe(isThere);
  });

  it("gives a word by its number", () => {
    const vocabulary = vocabularyOf("Tolls");
    expect([vocabulary.at(0)?.plain, vocabulary.at(1), vocabulary.at(-1)]).toEqual([
      "tolls",
      undefined,
      undefined,
    ]);
  });

  it("has no number for a family that it does not know", () => {
    expect([vocabularyOf("tolls").familyNumber("volcano"), new Vocabulary().familyAt(0)]).toEqual([
      -1, -1,
    ]);
  });

  it("takes a text apart without keeping its words", () => {
    const vocabulary = vocabularyOf("tolls");
    const families = vocabulary.termsOf("The volcano’s tolls").map(({ family }) => family);
    expect([families, vocabulary.has("volcano")]).toEqual([["volcano", "toll"], false]);
  });

  it("is the same again of what is kept of it", () => {
    const { kept } = vocabularyOf("tolls the toll Quill", "of ferries");
    expect(new Vocabulary(kept).kept).toStrictEqual(kept);
  });

  it("knows no stop word", () => {
    const vocabulary = vocabularyOf("the tolls");
    expect([vocabulary.term("the"), vocabulary.term("of")]).toEqual([undefined, undefined]);
  });
});
