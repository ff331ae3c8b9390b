import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { blockQuote, escaped, escapedLine } from "../../../src/discord/drawing/markdown.ts";
import { plainWords } from "../markdown-model.ts";

const markup = [
  "**bold** *slanted* __under__ ~~struck~~ ||hidden||",
  "`code` ```block```",
  "> quoted\n>>> all quoted",
  "# heading\n ## heading\n-# small",
  "- item\n  * item\n+ item\n 12. item",
  "<@123> <@!123> <@&123> <#123> </said:123> <id:customize>",
  "@everyone and @here",
  "<t:1700000000:R>",
  ":smile: <:smile:123> <a:smile:123>",
  "[a link](https://example.org) <https://example.org> https://example.org/a_b_c",
  String.raw`¯\_(ツ)_/¯ and a \* backslash \\`,
];

/** Words, and bits of markup in any order. */
const anyText = fc
  .array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...markup, "\n", " ", "\\")))
  .map((parts) => parts.join(""));

/** The words as an article has them, without what is never seen. */
function seen(words: string): string {
  return words
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/gu, "\n")
    .replace(/(?![\n\t])\p{Cc}|\p{Bidi_Control}|[\ufff9-\ufffb]/gu, "")
    .replace(/(?!\u200c|\u200d|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu, "");
}

describe("escaped", () => {
  it.each(markup)("draws %j as it is written", (words) => {
    expect(plainWords(escaped(words))).toBe(words);
  });

  it("draws any text as it is written", () => {
    fc.assert(
      fc.property(anyText, (words) => {
        expect(plainWords(escaped(words))).toBe(seen(words));
      }),
    );
  });

  it("leaves plain words, dates and ranges alone", () => {
    const words = "A well-known “plan” of 2031-04-05, worth 1.5 (or 2) billion - she said.";
    expect(escaped(words)).toBe(words);
  });

  it("leaves out what turns the direction of writing and what is never seen", () => {
    expect(escaped("a\u202eb\u2066c\u200bd\u00ade\u{e0041}f\0g\ufeffh\u061ci")).toBe("abcdefghi");
  });

  it("keeps the joiners that words and emoji are spelled with", () => {
    const words = "می\u200cخواهم 👩\u200d🚀 ❤\ufe0f";
    expect(escaped(words)).toBe(words);
  });

  it("puts a mark in the place of half a character", () => {
    expect(escaped("a\ud83db")).toBe("a\u{fffd}b");
  });
});

describe("escapedLine", () => {
  it("draws a text of several lines on one", () => {
    expect(escapedLine(" one\r\n\ttwo\u2028three ")).toBe("one two three");
  });
});

describe("blockQuote", () => {
  it("sets off every line", () => {
    expect(blockQuote("one\n\ntwo")).toBe("> one\n> \n> two");
  });

  it("is left by no line break that a text may hold", () => {
    const lines = blockQuote(escaped("one\rtwo\u2029three\u0085four\vfive")).split("\n");
    expect(lines).toEqual(["> one", "> two", "> three", "> four", "> five"]);
  });
});
