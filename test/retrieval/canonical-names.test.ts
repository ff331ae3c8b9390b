import { describe, expect, it } from "vitest";

import type { SpeakerNote } from "../../src/domain/speaker.ts";
import { canonicalNames } from "../../src/retrieval/canonical-names.ts";
import { folded } from "../../src/retrieval/fold.ts";
import { speakerOf } from "../discord/made-up.ts";
import { noteOn } from "./made-up.ts";

const many = (name: string, times: number) => Array.from({ length: times }, () => name);

/** What each name becomes where each of `written` is how one article names somebody. */
function become(written: readonly string[], notes: readonly SpeakerNote[] = []): readonly string[] {
  const names = canonicalNames(
    written.map((name) => speakerOf(name)),
    notes,
  );
  return [...new Set(written)].map((name) => names.get(folded(name)) ?? name);
}

describe("canonicalNames", () => {
  it("takes the commonest of several spellings", () => {
    const written = ["Anna Marsky", "Anna Marskyy", "Anna Marskyy"];
    expect(become(written)).toEqual(["Anna Marskyy", "Anna Marskyy"]);
  });

  it("takes the first of the alphabet where spellings are as common", () => {
    expect(become(["Anna Marskyy", "Anna Marsky"])).toEqual(["Anna Marsky", "Anna Marsky"]);
  });

  it("takes the host's spelling before the commonest", () => {
    const note = noteOn("Anna Marskyi", { aliases: ["Anna Marsky"] });
    const written = ["Anna Marskyy", "Anna Marskyy"];
    expect(become(written, [note])).toEqual(["Anna Marskyi"]);
  });

  it("joins names that only the host knows to be one person's", () => {
    const note = noteOn("Mara Quill", { aliases: ["Mara Marsh"] });
    expect(become(["Mara Marsh", "Mara Quill"], [note])).toEqual(["Mara Quill", "Mara Quill"]);
  });

  it("joins a name with a middle initial to the one without", () => {
    const written = ["Mara J. Quill", "Mara Quill", "Mara Quill"];
    expect(become(written)).toEqual(["Mara Quill", "Mara Quill"]);
  });

  it("leaves names with different middles alone", () => {
    const written = ["Mara J. Quill", "Mara K. Quill", "Mara Quill"];
    expect(become(written)).toEqual(written);
  });

  it("leaves two people of one surname alone", () => {
    const written = ["Mara Quill", "Edgar Quill"];
    expect(become(written)).toEqual(written);
  });

  it("leaves a father and a son of different first names alone", () => {
    const written = ["Otto Brand Sr.", "Edgar Brand Jr."];
    expect(become(written)).toEqual(written);
  });

  it("gives a bare surname to its only bearer", () => {
    expect(become(["Mara Quill", "Quill"])).toEqual(["Mara Quill", "Mara Quill"]);
  });

  it("gives a bare surname to by far the best known of its bearers", () => {
    const written = [...many("Mara Quill", 5), "Edgar Quill", "Quill"];
    expect(become(written)).toEqual(["Mara Quill", "Edgar Quill", "Mara Quill"]);
  });

  it("gives a bare surname to nobody where two are about as well known", () => {
    const written = [...many("Mara Quill", 4), "Edgar Quill", "Quill"];
    expect(become(written)).toEqual(["Mara Quill", "Edgar Quill", "Quill"]);
  });

  it("counts one bearer's spellings together", () => {
    const written = [...many("Anna Marsky", 3), ...many("Anna Marskyy", 2), "Otto Marsky"];
    expect(become([...written, "Marsky"]).at(-1)).toBe("Anna Marsky");
  });

  it("leaves a surname alone that nobody bears in full", () => {
    expect(become(["Mara Quill", "Brand"])).toEqual(["Mara Quill", "Brand"]);
  });

  it("joins a surname with its small words to the longer name that ends with it", () => {
    const written = ["Ursula von der Marsh", "von der Marsh", "Marsh"];
    expect(become(written)).toEqual(many("Ursula von der Marsh", 3));
  });

  it("leaves a first name that looks like such a word alone", () => {
    const written = ["Al Brand", "Mara Brand"];
    expect(become(written)).toEqual(written);
  });

  it("joins a surname alone to a bearer of such a first name", () => {
    expect(become(["Al Brand", "Brand"])).toEqual(["Al Brand", "Al Brand"]);
  });
});
