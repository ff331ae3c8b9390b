import { describe, expect, it } from "vitest";

import { termOf, terms, tokens } from "../../src/retrieval/terms.ts";

describe("terms", () => {
  it.each([
    ["what did she say about the", ["sai"]],
    ["Harbours, harbour’s HARBOUR", ["harbour", "harbour", "harbour"]],
    ["peacekeepers", ["peacekeep"]],
    ["The élysée", ["elyse"]],
    ["Article 5", ["articl", "5"]],
    ["200,000 soldiers", ["200", "000", "soldi"]],
    ["", []],
    ["?! “…”", []],
  ])("of %j are of the families %j", (text, expected) => {
    expect(terms(text).map(({ family }) => family)).toEqual(expected);
  });

  it("have a form as written, a stem and a family", () => {
    expect(termOf("Broadly")).toEqual({ plain: "broadly", stem: "broadli", family: "broad" });
  });

  it("keeps numbers apart", () => {
    expect(termOf("5")).not.toEqual(termOf("4"));
  });

  it("leaves out what is too long for a word", () => {
    expect(terms(`${"a".repeat(61)} tolls`)).toEqual(terms("tolls"));
  });
});

describe("tokens", () => {
  it("are words as written, cut at everything that is neither letter nor digit", () => {
    expect(tokens("“It’s a well-known\nplan,” 3.5 of Čapek’s")).toEqual(
      "It s a well known plan 3 5 of Čapek s".split(" "),
    );
  });
});
