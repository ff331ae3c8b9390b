import { describe, expect, it } from "vitest";

import { choices, fitting } from "../../src/retrieval/choices.ts";
import { Directory } from "../../src/retrieval/directory.ts";
import { StatementIndex } from "../../src/retrieval/statement-index.ts";
import { type Written, noteOn, readings } from "./made-up.ts";

const notes = [noteOn("Ida Finch", { aliases: ["Madame Pinson"] })];

function choicesOf(written: readonly Written[]) {
  const read = readings(written, notes);
  const directory = new Directory(read, notes);
  return choices(directory, new StatementIndex(read, directory));
}

const all = choicesOf([
  "“The harbours are full,” Governor Mara Quill said.\n\nGovernor Zara Marsh was there.",
  "“Tolls are due,” Finance Minister Otto Brand said.\n\n“Tolls are fair,” Brand said.",
  "“The piers are safe,” Madame Pinson said.\n\n“The piers are old,” Madame Pinson said.\n\n“All is well,” Madame Pinson said.",
  "The Harbour Ministry said that the boats would sail on Sundays.",
  "Transport officials said that fares would be frozen.",
]);

const names = (typed: string, from = all) =>
  fitting(from, typed).map(({ speaker }) => speaker.name);

describe("the choices of a speaker", () => {
  it("have most statements first, then the alphabet", () => {
    expect(all.map(({ speaker, statements }) => [speaker.name, statements])).toEqual([
      ["Ida Finch", 3],
      ["Otto Brand", 2],
      ["the Harbour Ministry", 1],
      ["Mara Quill", 1],
    ]);
  });

  it.each([
    ["", ["Ida Finch", "Otto Brand", "the Harbour Ministry", "Mara Quill"]],
    ["  ", ["Ida Finch", "Otto Brand", "the Harbour Ministry", "Mara Quill"]],
    ["q", ["Mara Quill"]],
    ["QUI", ["Mara Quill"]],
    ["mara qu", ["Mara Quill"]],
    ["m", ["Ida Finch", "the Harbour Ministry", "Mara Quill", "Otto Brand"]],
    ["pins", ["Ida Finch"]],
    ["Бран", ["Otto Brand"]],
    ["мар", ["Mara Quill"]],
    ["gov", ["Mara Quill"]],
    ["minister", ["Otto Brand"]],
    ["finance min", ["Otto Brand"]],
    ["the harb", ["the Harbour Ministry"]],
    ["uill", []],
    ["transport", []],
    ["zara", []],
    ["ma.*l", []],
  ])("for the letters %j are %j", (typed, expected) => {
    expect(names(typed)).toEqual(expected);
  });
});
