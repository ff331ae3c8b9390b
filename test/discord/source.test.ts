import { describe, expect, it } from "vitest";

import { sourceLine, sourceUrl } from "../../src/discord/source.ts";
import { articleOf, citationOf, speakerOf } from "./made-up.ts";

describe("sourceUrl", () => {
  it.each([
    ["javascript:alert(1)"],
    ["ftp://mail.example.org/harbour"],
    ["http://localhost/harbour"],
    ["not an address"],
    [`https://mail.example.org/${"x".repeat(500)}`],
  ])("passes over %s, which no button takes", (url) => {
    expect(sourceUrl(articleOf("The tide.", { url }))).toBeUndefined();
  });

  it("spells an address as a button takes it", () => {
    const url = "https://mail.example.org/old pier";
    expect(sourceUrl(articleOf("The tide.", { url }))).toBe("https://mail.example.org/old%20pier");
  });
});

describe("sourceLine", () => {
  it("names what is known and leaves out what is not", () => {
    const unknown = { title: undefined, publisher: undefined, published: undefined };
    const article = articleOf("The tide.", unknown);
    const citation = citationOf(article, speakerOf("Ada Quill"), "quotation", "tide");
    expect(sourceLine(citation)).toBe("-# corpus/harbour.md, characters 4-8");
  });

  it("gives one range for a quotation of many pieces", () => {
    const article = articleOf("a b c d e", { title: undefined, publisher: undefined });
    const citation = citationOf(
      article,
      speakerOf("Ada Quill"),
      "quotation",
      "a",
      "b",
      "c",
      "d",
      "e",
    );
    expect(sourceLine(citation)).toContain("characters 0-9");
  });
});
