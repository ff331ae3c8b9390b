import { describe, expect, it } from "vitest";

import { nearest } from "../../src/retrieval/nearest.ts";
import { speakerOf } from "../discord/made-up.ts";

const people = ["Mara Quill", "Otto Brand", "Ida Finch", "Edgar Brandt", "Vera Brandis"].map(
  (name) => speakerOf(name),
);
const crowd = [...people, { ...speakerOf("Quillon Marsh"), kind: "unnamed" as const }];

describe("nearest", () => {
  it.each([
    ["Quil", ["Mara Quill"]],
    ["Marra Qill", ["Mara Quill"]],
    ["Pinch", ["Ida Finch"]],
    ["Brandes", ["Vera Brandis", "Otto Brand", "Edgar Brandt"]],
    ["Zorro", []],
    ["Ida", []],
    ["", []],
    ["?!", []],
    ["(((.*", []],
  ])("offers for %j %j", (typed, names) => {
    expect(nearest(typed, crowd).map(({ name }) => name)).toEqual(names);
  });

  it("knows the other spellings of a name", () => {
    const finch = { ...speakerOf("Ida Finch"), aliases: ["Ida Finch", "Madame Pinson"] };
    expect(nearest("Pinsonn", [finch])).toEqual([finch]);
  });

  it("never offers more than three", () => {
    const brands = ["Ada", "Bea", "Cleo", "Dora"].map((name) => speakerOf(`${name} Brand`));
    expect(nearest("Brandd", brands)).toEqual(brands.slice(0, 3));
  });
});
