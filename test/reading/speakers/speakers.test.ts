import { describe, expect, test } from "vitest";

import type { Speaker, SpeakerNote } from "../../../src/domain/speaker.ts";
import type { Person } from "../../../src/reading/people/people.ts";
import { Speakers, fullerName } from "../../../src/reading/speakers/speakers.ts";

const MINISTRY: SpeakerNote = {
  name: "the Harbour Ministry",
  kind: "institution",
  aliases: ["the Port Authority"],
  roles: [],
  speaksFor: ["Denmark"],
};
const QUILL: SpeakerNote = {
  name: "Mara Quill",
  kind: "person",
  aliases: ["Marah Quill"],
  roles: ["port director"],
  speaksFor: ["the Port Authority"],
};

function personOf(name: string, roles: readonly string[]): Person {
  return {
    name,
    aliases: new Set([name]),
    roles: new Set(roles),
    gender: undefined,
    certain: true,
  };
}

/** The bodies that an article names so. */
function named(written: readonly string[], notes: readonly SpeakerNote[] = []): readonly Speaker[] {
  const speakers = new Speakers("harbour", notes);
  for (const name of written) speakers.body(name);
  return speakers.bodies;
}

describe("a person", () => {
  test("is known by name, spellings and roles", () => {
    const speaker = new Speakers("harbour", []).person(personOf("Mara Quill", ["Danish minister"]));
    expect(speaker).toEqual({
      id: "mara-quill",
      name: "Mara Quill",
      kind: "person",
      aliases: ["Mara Quill"],
      roles: ["Danish minister"],
      speaksFor: ["denmark"],
    });
  });

  test("has the spellings and the bodies that the host tells of", () => {
    const speakers = new Speakers("harbour", [QUILL, MINISTRY]);
    expect(speakers.person(personOf("Mara Quill", []))).toMatchObject({
      aliases: ["Mara Quill", "Marah Quill"],
      speaksFor: ["harbour-ministry"],
    });
  });

  test("is one speaker, however often asked for", () => {
    const speakers = new Speakers("harbour", []);
    const person = personOf("Mara Quill", []);
    expect(speakers.person(person)).toBe(speakers.person(person));
  });

  test("makes known the body spoken for", () => {
    const speakers = new Speakers("harbour", []);
    speakers.person(personOf("Mara Quill", ["Harbour Ministry spokeswoman"]));
    expect(speakers.bodies.map(({ id }) => id)).toEqual(["harbour-ministry"]);
  });
});

describe("a body", () => {
  test("is one with an article and without", () => {
    expect(named(["Harbour Ministry", "the Harbour Ministry"])).toMatchObject([
      {
        id: "harbour-ministry",
        name: "the Harbour Ministry",
        kind: "institution",
        aliases: ["Harbour Ministry", "the Harbour Ministry"],
      },
    ]);
  });

  test("of a country speaks for it", () => {
    expect(named(["the Danish Harbour Ministry"])).toMatchObject([{ speaksFor: ["denmark"] }]);
  });

  test("that is a country goes by its capital too", () => {
    expect(named(["Norway"])).toMatchObject([{ id: "norway", aliases: ["Norway", "Oslo"] }]);
  });

  test("has the name that the host gives it, and whom it speaks for", () => {
    expect(named(["the Port Authority"], [MINISTRY])).toMatchObject([
      { id: "harbour-ministry", name: "the Harbour Ministry", speaksFor: ["denmark"] },
    ]);
  });

  test.each<[name: string, known: boolean]>([
    ["the Port Authority", true],
    ["Port Authority", true],
    ["the Harbour Ministry", true],
    ["Mara Quill", false],
    ["the Harbour Gazette", false],
  ])("%j is known to the host: %s", (name, known) => {
    expect(new Speakers("harbour", [MINISTRY, QUILL]).isBody(name)).toBe(known);
  });
});

describe("an unnamed speaker", () => {
  test.each<[text: string, id: string, name: string]>([
    ["A senior official", "senior-official@harbour", "a senior official"],
    ["Several officials", "officials@harbour", "several officials"],
    ["The captain", "captain@harbour", "the captain"],
    ["Danish officials", "danish-officials@harbour", "Danish officials"],
    ["NATO diplomats", "nato-diplomats@harbour", "NATO diplomats"],
    ["Denmark’s officials", "denmark-officials@harbour", "Denmark’s officials"],
  ])("%j is %s, %j", (text, id, name) => {
    expect(new Speakers("harbour", []).unnamed(text)).toMatchObject({ id, name, kind: "unnamed" });
  });

  test("speaks for the body that the description names", () => {
    expect(new Speakers("harbour", []).unnamed("A Danish official").speaksFor).toEqual(["denmark"]);
  });
});

test.each<[one: string, other: string, fuller: string]>([
  ["Kremlin", "the Kremlin", "the Kremlin"],
  ["the Kremlin", "Kremlin", "the Kremlin"],
])("of %j and %j the fuller name is %j", (one, other, fuller) => {
  expect(fullerName(one, other)).toBe(fuller);
});
