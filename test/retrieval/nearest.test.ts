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

  it.each([
    ["Ida Finch", ["critics of Ida Finch", "the Ida Finch campaign", "Vera Finch"]],
    ["Finch", ["Vera Finch", "critics of Ida Finch", "the Ida Finch campaign"]],
    ["Ida Finsch", ["Vera Finch", "the Ida Finch campaign"]],
  ])("offers for %j first who is described with all of it, each once: %j", (typed, names) => {
    const [vera, critics, campaign] = [
      speakerOf("Vera Finch"),
      { ...speakerOf("critics of Ida Finch"), kind: "unnamed" as const },
      { ...speakerOf("the Ida Finch campaign"), kind: "institution" as const },
    ];
    const again = { ...critics, id: "critics-2" };
    expect(nearest(typed, [vera, critics, again, campaign]).map(({ name }) => name)).toEqual(names);
  });

  it("has of two as near the one with more of the words first", () => {
    const [finch, quill] = [speakerOf("Mara Finch"), speakerOf("Mara Quill")];
    expect(nearest("critics of Mara Quill", [finch, quill])).toEqual([quill, finch]);
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
