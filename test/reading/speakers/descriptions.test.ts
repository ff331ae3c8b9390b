import { describe, expect, test } from "vitest";

import { bodiesOf, countryOfBody } from "../../../src/reading/speakers/descriptions.ts";

describe("whoever is described", () => {
  test.each<[description: string, bodies: readonly string[]]>([
    ["special envoy of Denmark", ["Denmark"]],
    ["Danish envoy to Norway", ["Denmark"]],
    ["US special envoy for Norway", ["United States"]],
    ["Norway’s ambassador to NATO", ["Norway"]],
    ["presidential envoy for Norway", []],
  ])("as an envoy speaks for who sent him: %j for %j", (description, bodies) => {
    expect(bodiesOf(description)).toEqual(bodies);
  });

  test.each<[description: string, bodies: readonly string[]]>([
    ["Danish Foreign Minister", ["Denmark"]],
    ["Harbours Minister", []],
    ["Danish Harbours Minister", []],
    ["U.S. Secretary of State", ["United States"]],
    ["American secretary of state", ["United States"]],
    ["Denmark’s president", ["Denmark"]],
    ["president of Denmark and Norway", ["Denmark", "Norway"]],
    ["spokesman for the Danish government", ["Denmark"]],
    ["Prime Minister", []],
    ["the minister", []],
  ])("as a minister speaks for his country alone: %j for %j", (description, bodies) => {
    expect(bodiesOf(description)).toEqual(bodies);
  });

  test.each<[description: string]>([
    ["former Danish president"],
    ["then Danish president"],
    ["Danish scholar"],
    ["Danish fisherman"],
    ["adviser to the Danish president"],
    [""],
  ])("without an office of theirs speaks for nobody: %j", (description) => {
    expect(bodiesOf(description)).toEqual([]);
  });
});

describe("a body", () => {
  test.each<[name: string, country: string | undefined]>([
    ["the Danish Foreign Ministry", "Denmark"],
    ["Danish Foreign Ministry", "Denmark"],
    ["the U.S. government", "United States"],
    ["the Ministry of Harbours", undefined],
    ["Denmark", undefined],
    ["the Danish Times", undefined],
  ])("%j is of %s", (name, country) => {
    expect(countryOfBody(name)).toBe(country);
  });
});
