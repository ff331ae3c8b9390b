import { describe, expect, it } from "vitest";

import { termOf, terms, tokens } from "../../src/retrieval/terms.ts";

describe("terms", () => {
  it.each([
    ["what did she say about the", ["sai"]],
    ["Harbours, harbour’s HARBOUR", ["harbour", "harbour", "harbour"]],
    ["peacekeepers", terms("peacekeeper")],
    ["The élysée", terms("elysee")],
    ["Article 5", terms("article 5")],
    ["200,000 soldiers", ["200", "000", "soldier"]],
    ["", []],
    ["?! “…”", []],
  ])("of %j are %j", (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it("keeps numbers apart", () => {
    expect(termOf("5")).not.toBe(termOf("4"));
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
