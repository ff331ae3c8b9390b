import { describe, expect, it } from "vitest";

import { isAskedAsSuch, isOwned } from "../../src/retrieval/asked-as-such.ts";

describe("a speaker known by a description", () => {
  it.each([
    ["critics of Quill", "critics of Mara Quill"],
    ["Critics", "critics of Mara Quill"],
    ["Quill’s lawyer", "Mara Quill's lawyer"],
    ["the Quill campaign", "Mara Quill’s campaign"],
    ["officials", "two senior officials close to Quill"],
    ["a senior official", "two senior officials close to Quill"],
    ["Otto Brand", "Mara Quill and Otto Brand"],
    ["French", "French officials"],
    ["the French", "French officials"],
  ])("is asked for as such by %j: %j", (asked, name) => {
    expect(isAskedAsSuch(asked, name)).toBe(true);
  });

  it.each([
    ["Quill", "critics of Mara Quill"],
    ["Mara Quill", "Mara Quill's lawyer"],
    ["Quill", "some Quill allies"],
    ["Quill", "two senior officials close to Quill"],
    ["senior", "two senior officials"],
    ["Quill Institute", "a Quill Institute poll"],
    ["Otto", "Mara Quill and Otto Brand"],
    ["", "critics"],
  ])("is not asked for by %j: %j", (asked, name) => {
    expect(isAskedAsSuch(asked, name)).toBe(false);
  });

  it.each([
    ["Mara Quill’s campaign", true],
    ["the Quill administration", true],
    ["Mr. Quill's new company", true],
    ["the Harbour Ministry", false],
    ["Quill’s Bank", false],
  ])("may be somebody's body: %j, %j", (name, isSomebodys) => {
    expect(isOwned(name)).toBe(isSomebodys);
  });
});
