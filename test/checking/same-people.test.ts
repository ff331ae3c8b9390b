import { describe, expect, test } from "vitest";

import { samePeople } from "../../src/checking/same-people.ts";
import type { SpeakerNote } from "../../src/domain/speaker.ts";
import { checked, noted } from "./checked.ts";

/** An article in which somebody speaks, called so. */
const saying = (name: string) => ({ text: `The ferry runs in winter, ${name} said on Friday.\n` });

/** The names, the rarer first, that look like one person's; each in an article of its own. */
function pairs(names: readonly string[], notes: readonly SpeakerNote[] = []): readonly string[] {
  return samePeople(checked(names.map(saying), notes)).map(
    ({ what }) => what.match(/“[^”]+”/gu)?.join(" ") ?? what,
  );
}

describe("takes for one person", () => {
  test.each([
    ["a short form", ["Mayor Robert Quill", "Bob Quill"], ["“Bob Quill” “Robert Quill”"]],
    ["a beginning", ["Stanley Quill", "Stan Quill"], ["“Stan Quill” “Stanley Quill”"]],
    [
      "a short form beside initials",
      ["Edward G. Quill", "Ed Quill"],
      ["“Ed Quill” “Edward G. Quill”"],
    ],
    [
      "another way to write a sound",
      ["Arseny Yatsenko", "Arseniy Iatsenko"],
      ["“Arseniy Iatsenko” “Arseny Yatsenko”"],
    ],
    [
      "a slip in a first name",
      ["Mayor Kirsten Quill", "Mayor Kristen Quill"],
      ["“Kristen Quill” “Kirsten Quill”"],
    ],
    [
      "one letter more in a short first name",
      ["Mayor Ann Lee", "Mayor Anne Lee"],
      ["“Anne Lee” “Ann Lee”"],
    ],
    [
      "a slip in a family name",
      ["Mayor Ann Harborough", "Mayor Ann Harbrough"],
      ["“Ann Harbrough” “Ann Harborough”"],
    ],
  ])("%s", (_what, names, expected) => {
    expect(pairs(names)).toEqual(expected);
  });

  test("the one in more articles, and finds the other once", () => {
    expect(pairs(["Stan Quill", "Stanley Quill", "Stanley Quill"])).toEqual([
      "“Stan Quill” “Stanley Quill”",
    ]);
  });
});

describe("takes for two", () => {
  test.each([
    ["other first names", ["Robert Quill", "Mara Quill"]],
    ["a man and a woman", ["Paul Quill", "Paula Quill"]],
    ["a man and a woman of one office", ["Mayor Paul Quill", "Mayor Paula Quill"]],
    ["another letter in a short first name", ["Mayor Tim Quill", "Mayor Tom Quill"]],
    ["one letter without an office in common", ["Kirsten Quill", "Kristen Quill"]],
    ["one letter in a short name", ["Mayor Ann Lee", "Mayor Ann Lea"]],
    ["a short form with another office", ["Mayor Robert Quill", "Judge Bob Quill"]],
    ["those who speak in one article", ["Robert Quill said, and Bob Quill", "Mara Quill"]],
  ])("%s", (_what, names) => {
    expect(pairs(names)).toEqual([]);
  });

  test("those whom the host has noted each", () => {
    const notes = [noted("Robert Quill"), noted("Bob Quill")];
    expect(pairs(["Robert Quill", "Bob Quill"], notes)).toEqual([]);
  });
});

describe("what to do", () => {
  test("is a line to add to speakers.yaml", () => {
    const [finding] = samePeople(checked(["Robert Quill", "Bob Quill"].map(saying)));
    expect(finding).toEqual({
      kind: "same-person",
      file: "2.md",
      line: 1,
      what: "“Bob Quill” and “Robert Quill” (1.md:1) may be one person, and are taken for two",
      remedy:
        "if they are, add to speakers.yaml: - {name: Robert Quill, aliases: [Bob Quill]}; if not, add an entry for each",
    });
  });

  test("is done when that line is added", () => {
    expect(pairs(["Robert Quill", "Bob Quill"], [noted("Robert Quill", "Bob Quill")])).toEqual([]);
  });

  test("is an alias where one of them is noted", () => {
    const corpus = checked(["Robert Quill", "Bob Quill"].map(saying), [noted("Bob Quill")]);
    expect(samePeople(corpus)).toMatchObject([
      { remedy: expect.stringContaining("add Robert Quill to the aliases of Bob Quill") },
    ]);
  });
});
