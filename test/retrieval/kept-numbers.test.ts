import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Damage, Row, bytesFrom, listsIn } from "../../src/retrieval/kept-numbers.ts";

describe("lists that are kept", () => {
  it("come back equal", () => {
    const numbers = fc.array(fc.uint32Array(), { maxLength: 4 });
    const words = fc.array(fc.string({ unit: "grapheme" }).filter((word) => !word.includes("\n")));
    fc.assert(
      fc.property(fc.record({ numbers, words }, { noNullPrototype: true }), (lists) => {
        expect(listsIn(bytesFrom(lists), lists.numbers.length)).toStrictEqual(lists);
      }),
    );
  });

  it("are damaged where they are fewer", () => {
    const bytes = bytesFrom({ numbers: [Uint32Array.of(1)], words: ["tolls"] });
    expect(() => listsIn(bytes, 2)).toThrow(Damage);
  });

  it("are damaged where the last word has no end", () => {
    const bytes = bytesFrom({ numbers: [], words: ["tolls"] });
    expect(() => listsIn(bytes.with(bytes.length - 1, 0x61), 0)).toThrow(Damage);
  });
});

describe("a row of numbers", () => {
  it("gives one after the other", () => {
    const row = new Row(Uint32Array.of(3, 4));
    expect([row.next(3, 3), row.done, row.next(0, 9), row.done]).toEqual([3, false, 4, true]);
  });

  it.each([
    ["is too small", 4, 9],
    ["is too large", 0, 2],
  ])("is damaged where a number %s", (_what, least, most) => {
    expect(() => new Row(Uint32Array.of(3)).next(least, most)).toThrow(Damage);
  });

  it("is damaged where it ends too soon", () => {
    expect(() => new Row(new Uint32Array()).next(0, 9)).toThrow(Damage);
  });
});
