import { describe, expect, it } from "vitest";

import { Directory } from "../../src/retrieval/directory.ts";
import { misspelt } from "../../src/retrieval/misspelt.ts";
import { readings } from "./made-up.ts";

const directory = new Directory(
  readings([
    "“The harbours are full,” Governor Mara Quill said.",
    "“Tolls are due,” Mayor Otto Brandis said.\n\n“Tolls are low,” Mayor Otis Brandos said.",
    "“Piers are old,” Senator Ida Poe said.",
  ]),
  [],
);
const words = new Set(["quilt", "mara", "quilts"]);

/** Whom a name means where a few words of the corpus are known. */
function meant(typed: string): string {
  const fit = misspelt(typed, directory, (word) => words.has(word));
  return fit.kind === "one" ? fit.speakers[0].name : fit.kind;
}

describe("a misspelt name", () => {
  it.each([
    ["Quil", "Mara Quill"],
    ["quilll", "Mara Quill"],
    ["Qiull", "Mara Quill"],
    ["QUILK’s", "Mara Quill"],
    ["maraquill", "Mara Quill"],
    ["Брандис", "Otto Brandis"],
    ["Marra Qill", "Mara Quill"],
    ["otto brandes", "Otto Brandis"],
  ])("%j means %j", (typed, name) => {
    expect(meant(typed)).toBe(name);
  });

  it.each([
    ["", "that is no name"],
    ["?!", "that is no name"],
    ["qui", "of too few letters"],
    ["Pae", "of a name with too few letters"],
    ["Squill", "with another first letter"],
    ["Quack", "in too many letters"],
    ["Qiulls", "in two letters of a short name"],
    ["Brandes", "as near to one as to the other"],
    ["Quilt", "that is a word of the corpus"],
    ["mara quilt", "of words of the corpus"],
    ["Zorro".repeat(2000), "without end"],
  ])("%j means nobody: it is one %s", (typed) => {
    expect(meant(typed)).toBe("none");
  });

  it("is one of several words where one of them is not in the corpus", () => {
    expect(meant("mara quillt")).toBe("Mara Quill");
  });
});
