import { describe, expect, it } from "vitest";

import type { SpeakerNote } from "../../src/domain/speaker.ts";
import { Directory } from "../../src/retrieval/directory.ts";
import type { Fit } from "../../src/retrieval/directory.ts";
import { folded } from "../../src/retrieval/fold.ts";
import { type Written, noteOn, readings } from "./made-up.ts";

function directoryOf(written: readonly Written[], notes: readonly SpeakerNote[] = []): Directory {
  return new Directory(readings(written, notes), notes);
}

function names(fit: Fit): readonly string[] {
  return fit.kind === "none" ? [] : fit.speakers.map(({ name }) => name);
}

const quills = [
  "“The harbours are full,” Governor Mara Quill said.",
  "“Ferries are late,” Mayor Edgar Quill said.",
];
const brand = "“Tolls are due,” Finance Minister Otto Brand said.";
const finch = "“The piers are safe,” Harbour Ministry spokeswoman Ida Finch said.";
const ministry = "The Harbour Ministry said that the boats would sail on Sundays.";
const officials = [
  "Transport officials said that fares would be frozen.",
  "Transport officials said that seats would be kept.",
];

describe("a directory", () => {
  const directory = directoryOf([...quills, brand, finch, ministry, ...officials]);

  it.each([
    ["Mara Quill", ["Mara Quill"]],
    ["EDGAR QUILL", ["Edgar Quill"]],
    ["Quill", ["Mara Quill", "Edgar Quill"]],
    ["Quill’s", ["Mara Quill", "Edgar Quill"]],
    ["Brand", ["Otto Brand"]],
    ["Harbour Ministry", ["the Harbour Ministry"]],
    ["the harbour ministry", ["the Harbour Ministry"]],
    ["transport officials", ["transport officials", "transport officials"]],
    ["Otto", []],
    ["Bran", []],
    ["", []],
  ])("knows by the name %j %j", (name, fitting) => {
    expect(names(directory.named(folded(name)))).toEqual(fitting);
  });

  it("has those whom articles leave unnamed as one, and two of one surname as several", () => {
    expect([directory.named("transport officials").kind, directory.named("quill").kind]).toEqual([
      "one",
      "several",
    ]);
  });

  it.each([
    ["governor", ["Mara Quill"]],
    ["finance minister", ["Otto Brand"]],
    ["minister", ["Otto Brand"]],
    ["harbour ministry spokeswoman", ["Ida Finch"]],
    ["ministry", ["the Harbour Ministry"]],
    ["prime minister", []],
  ])("knows by the description %j %j", (description, fitting) => {
    expect(names(directory.described(description))).toEqual(fitting);
  });

  it("knows who speaks for a body", () => {
    expect([...directory.representing("harbour-ministry")]).toEqual(["ida-finch"]);
  });

  it("knows nobody who speaks for a person", () => {
    expect([...directory.representing("mara-quill")]).toEqual([]);
  });

  it("knows no speaker of an article that it does not hold", () => {
    expect(directory.speakerIn("elsewhere", "vera-marsh")).toBeUndefined();
  });
});

describe("a directory's entry", () => {
  const spelled = directoryOf([
    "“Tolls are due,” Governor Anna Marsky said.",
    "“Piers are safe,” Mayor Anna Marskyy said.",
    "“Piers are old,” Mayor Anna Marskyy said.",
  ]);

  it("is one for all spellings of a name, under the commonest", () => {
    expect(spelled.speakers.map(({ name }) => name)).toEqual(["Anna Marskyy"]);
  });

  it("keeps every spelling and every role", () => {
    expect(spelled.speakers[0]).toMatchObject({
      aliases: ["Anna Marsky", "Anna Marskyy"],
      roles: ["Governor", "Mayor"],
    });
  });

  it("is whom an article means by a spelling of its own", () => {
    expect(spelled.speakerIn("a1", "anna-marsky")?.name).toBe("Anna Marskyy");
  });

  it("is one for a full name and a surname alone in another article", () => {
    const directory = directoryOf([brand, "“Tolls are low,” Brand said."]);
    expect(directory.speakers.map(({ name }) => name)).toEqual(["Otto Brand"]);
  });

  it("is another for a surname alone that fits two people", () => {
    const directory = directoryOf([...quills, "“Tolls are low,” Quill said."]);
    expect(names(directory.named("quill"))).toEqual(["Mara Quill", "Edgar Quill", "Quill"]);
  });

  it("is under the name and the bodies that the host gives", () => {
    const notes = [
      noteOn("Marianne Quill", { aliases: ["Mara Quill"], speaksFor: ["Harbour Ministry"] }),
      noteOn("Harbour Ministry", { kind: "institution" }),
    ];
    const directory = directoryOf(quills.slice(0, 1), notes);
    expect(directory.speakers.filter(({ kind }) => kind === "person")).toMatchObject([
      { id: "marianne-quill", name: "Marianne Quill", speaksFor: ["harbour-ministry"] },
    ]);
  });
});
