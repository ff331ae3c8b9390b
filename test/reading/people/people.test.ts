import { describe, expect, test } from "vitest";

import type { SpeakerNote } from "../../../src/domain/speaker.ts";
import { appearances } from "../../../src/reading/people/people.ts";
import { sentencesOf } from "../sentences-of.ts";

const notes: readonly SpeakerNote[] = [
  {
    name: "Mara Quill",
    kind: "person",
    aliases: ["Marah Quill", "Quill"],
    roles: ["Harbour Minister"],
    speaksFor: [],
  },
];

/** Whom each name of a text means: "Reed = John Reed"; none where the text leaves it open. */
function meant(text: string, known: readonly SpeakerNote[] = []): readonly string[] {
  return appearances(sentencesOf(text), known).map(
    ({ name, person }) => `${name.text} = ${person.name}`,
  );
}

function people(text: string) {
  return [...new Set(appearances(sentencesOf(text), []).map(({ person }) => person))];
}

describe("people", () => {
  test.each<[what: string, text: string, found: readonly string[]]>([
    ["a surname", "John Reed left. Reed was late.", ["John Reed = John Reed", "Reed = John Reed"]],
    [
      "a surname before the full name",
      "Then Reed left. John Reed was late.",
      ["Reed = John Reed", "John Reed = John Reed"],
    ],
    [
      "a middle initial",
      "John J. Reed left. John Reed was late.",
      ["John J. Reed = John J. Reed", "John Reed = John J. Reed"],
    ],
    [
      "two of one surname by their titles",
      "Anna Holm met Peter Holm. Ms Holm left. Mr Holm was late.",
      ["Anna Holm = Anna Holm", "Peter Holm = Peter Holm", "Holm = Anna Holm", "Holm = Peter Holm"],
    ],
    [
      "a surname before a second person of it comes",
      "Anna Holm left. Then Holm was late. Peter Holm slept.",
      ["Anna Holm = Anna Holm", "Holm = Anna Holm", "Peter Holm = Peter Holm"],
    ],
    [
      "no surname that two share",
      "Anna Holm met Peter Holm. Then Holm left.",
      ["Anna Holm = Anna Holm", "Peter Holm = Peter Holm"],
    ],
    [
      "a surname beside words that only look like a person of it",
      "Anna Holm left. The hall of Holm University is old. Then Holm was late.",
      ["Anna Holm = Anna Holm", "Holm = Anna Holm"],
    ],
    [
      "a surname as before, whoever of the family comes later",
      "Anna Holm left. Then Holm was late. Her brother, Peter Holm, slept. Then Holm woke.",
      ["Anna Holm = Anna Holm", "Holm = Anna Holm", "Peter Holm = Peter Holm", "Holm = Anna Holm"],
    ],
    [
      "no surname as before where another of it has an office",
      "Anna Holm left. Then Holm was late. Mayor Peter Holm slept. Then Holm woke.",
      ["Anna Holm = Anna Holm", "Holm = Anna Holm", "Peter Holm = Peter Holm"],
    ],
    [
      "somebody by the name around a nickname",
      "Mara “Chico” Quill left.",
      ["Mara Quill = Mara Quill"],
    ],
    ["a surname alone", "Then Mr Reed left.", ["Reed = Reed"]],
    ["nobody within quotation marks", "“John Reed left.”", []],
  ])("knows %s", (_what, text, found) => {
    expect(meant(text)).toEqual(found);
  });

  test.each<[what: string, text: string, found: readonly string[]]>([
    ["another spelling", "Then Marah Quill left.", ["Marah Quill = Mara Quill"]],
    ["a bare surname", "Then Quill left.", ["Quill = Mara Quill"]],
  ])("knows from the host's notes %s", (_what, text, found) => {
    expect(meant(text, notes)).toEqual(found);
  });

  test.each<[text: string, roles: readonly string[]]>([
    ["Harbour Minister Mara Quill left.", ["Harbour Minister"]],
    ["The harbour minister Mara Quill left.", ["harbour minister"]],
    ["Mara Quill, the harbour minister, left.", ["harbour minister"]],
    ["Mara Quill, head of the port, left.", ["head of the port"]],
    ["Mr Reed left.", []],
    ["Mara Quill, a winter earlier, left.", []],
    [
      "Harbour Minister Mara Quill left. Mara Quill, a former mayor, slept.",
      ["Harbour Minister", "former mayor"],
    ],
  ])("in %j hold the offices %j", (text, roles) => {
    expect(people(text).flatMap((person) => [...person.roles])).toEqual(roles);
  });

  test.each<[text: string, gender: string]>([
    ["John Reed left.", "male"],
    ["Anna Holm left.", "female"],
    ["Mr Quill left.", "male"],
    ["Ms Quill left.", "female"],
    ["Mara Quill, a spokeswoman for the port, left.", "female"],
    ["Mara Quill left.", "unknown"],
  ])("in %j are %s", (text, gender) => {
    expect(people(text).map((person) => person.gender ?? "unknown")).toEqual([gender]);
  });

  test.each<[text: string, certain: boolean]>([
    ["Harbour Minister Mara Quill left.", true],
    ["Anna Quill left.", true],
    ["Mara Quill, 54, left.", true],
    ["Mara Quill left.", false],
  ])("in %j are certain to be people: %s", (text, certain) => {
    expect(people(text).map((person) => person.certain)).toEqual([certain]);
  });
});
