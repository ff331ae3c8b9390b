import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { edits } from "../../src/retrieval/edits.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });

describe("edits", () => {
  it.each([
    ["quill", "quill", 0],
    ["quill", "quilt", 1],
    ["quill", "quil", 1],
    ["quil", "quill", 1],
    ["quill", "qulil", 1],
    ["quill", "uqlil", 2],
    ["ca", "abc", 3],
    ["", "ab", 2],
    ["", "", 0],
  ])("make of %j %j by changing %i", (one, other, number) => {
    expect(edits(one, other, 3)).toBe(number);
  });

  it.each([
    ["quill", "brand", 2, 3],
    ["quill", "quilt", 0, 1],
    ["", "abcd", 3, 4],
    ["ab", "ba", 0, 1],
  ])("of %j and %j where %i are allowed are %i", (one, other, most, number) => {
    expect(edits(one, other, most)).toBe(number);
  });

  it("are as many from the one to the other as back", () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (one, other, most) => {
        expect(edits(one, other, most)).toBe(edits(other, one, most));
      }),
    );
  });

  it("are counted alike up to any number that is enough", () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (one, other, most) => {
        expect(edits(one, other, most)).toBe(Math.min(edits(one, other, 9), most + 1));
      }),
    );
  });
});
