import { describe, expect, test } from "vitest";

import { hasOffice, headWord } from "../../../src/reading/speakers/offices.ts";

describe("a role", () => {
  test.each<[role: string, description: string]>([
    ["Danish foreign minister", "minister"],
    ["Danish foreign minister", "the minister"],
    ["Danish foreign minister", "foreign minister"],
    ["Danish Foreign Minister", "the Danish foreign minister"],
    ["foreign minister of Denmark", "the Danish foreign minister"],
    ["Danish foreign minister", "Denmark’s foreign minister"],
    ["U.S. secretary of state", "the American secretary of state"],
    ["US secretary of state", "the U.S. secretary of state"],
    ["Harbour Ministry spokeswoman", "the spokesperson"],
    ["spokesman for the Harbour Ministry", "the Harbour Ministry spokesman"],
    ["ministers", "the minister"],
    ["Prime Minister", "the Polish prime minister"],
    ["President", "the president of Norway"],
  ])("%j is the office of %j", (role, description) => {
    expect(hasOffice(role, description)).toBe(true);
  });

  test.each<[role: string, description: string]>([
    ["Danish foreign minister", "the finance minister"],
    ["Danish foreign minister", "the Norwegian foreign minister"],
    ["spokesman of the minister", "the minister"],
    ["press secretary of the president", "the president"],
    ["Minister", "the prime minister"],
    ["adviser to the president", "the president"],
    ["Danish foreign minister", "the president"],
    ["foreign minister", "the"],
    ["", "the minister"],
    ["foreign minister", ""],
  ])("%j is not the office of %j", (role, description) => {
    expect(hasOffice(role, description)).toBe(false);
  });
});

describe("the office itself", () => {
  test.each<[description: string, head: string]>([
    ["Danish foreign minister", "minister"],
    ["foreign minister of Denmark", "minister"],
    ["spokeswoman for the Harbour Ministry", "spokesperson"],
    ["secretary of state", "secretary"],
    ["secretary general", "general"],
    ["ministers", "minister"],
    ["", ""],
  ])("of %j is %j", (description, head) => {
    expect(headWord(description)).toBe(head);
  });
});
