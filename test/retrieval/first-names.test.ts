import { describe, expect, it } from "vitest";

import { Directory } from "../../src/retrieval/directory.ts";
import { isOtherThan } from "../../src/retrieval/first-names.ts";
import { folded } from "../../src/retrieval/fold.ts";
import { type Written, readings } from "./made-up.ts";

/** Whether a word before a surname makes it another's, where articles are as written. */
function makesOther(given: string, surname: string, ...written: readonly Written[]): boolean {
  const fit = new Directory(readings(written), []).named(folded(surname));
  return isOtherThan(given, fit, (word) => /^(?:harbours?|spring)$/u.test(word));
}

function said(name: string): string {
  return `“The harbours are full,” Governor ${name} said.`;
}

describe("the word before a surname", () => {
  it.each([
    ["Brigitte", "Otto Brand"],
    ["brigitte", "Otto Brand"],
    ["Mary", "Mark Brand"],
    ["Edgar", "Otto Brand"],
    ["Zorkan", "Otto Brand"],
  ])("%j is another's than %j", (given, name) => {
    expect(makesOther(given, "Brand", said(name))).toBe(true);
  });

  it.each([
    ["Otto", "Otto Brand"],
    ["Marc", "Mark Brand"],
    ["Jon", "John Brand"],
    ["Emanuel", "Emmanuel Brand"],
    ["Alex", "Alexandra Brand"],
    ["Alexandra", "Alex Brand"],
    ["Bill", "William Brand"],
    ["William", "Bill Brand"],
    ["Zoe", "Zoë Brand"],
  ])("%j is the first name of %j", (given, name) => {
    expect(makesOther(given, "Brand", said(name))).toBe(false);
  });

  it.each(["harbour", "spring", "the", "about", "xy", "2031", "X5"])(
    "%j is no first name",
    (word) => {
      expect(makesOther(word, "Brand", said("Otto Brand"))).toBe(false);
    },
  );

  it.each([
    ["Mara", false],
    ["Edgar", false],
    ["Brigitte", true],
  ])("%j before one that two bear is another's: %j", (given, isOther) => {
    expect(makesOther(given, "Quill", said("Mara Quill"), said("Edgar Quill"))).toBe(isOther);
  });

  it("tells nothing where the first name is not known", () => {
    expect(makesOther("Brigitte", "Brand", said("Brand"))).toBe(false);
  });

  it("tells nothing where nobody bears the surname", () => {
    expect(makesOther("Brigitte", "Marsh", said("Otto Brand"))).toBe(false);
  });

  it("tells nothing before a body", () => {
    const ministry = "The Harbour Ministry said that the boats would sail on Sundays.";
    expect(makesOther("Brigitte", "Harbour Ministry", ministry)).toBe(false);
  });
});
