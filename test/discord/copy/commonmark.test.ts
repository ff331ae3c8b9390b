import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { commonmark } from "../../../src/discord/copy/commonmark.ts";
import { oneLine } from "../../../src/discord/drawing/markdown.ts";
import type { Citation } from "../../../src/domain/answer.ts";
import { shownSpans } from "../../../src/domain/statement.ts";
import { excerpt } from "../../../src/domain/verbatim.ts";
import { type Seen, seenIn } from "./commonmark-model.ts";
import { anyCitation, bare, digest, silence, tide } from "./made-up.ts";

const day = "2031-05-01";

/** What stands in the block quote, and what below it. */
function read(citation: Citation): { readonly quote: Seen; readonly source: Seen } {
  const lines = commonmark.draw(citation, day).split("\n");
  const end = lines.findIndex((line) => !line.startsWith("> "));
  const block = lines.slice(0, end).map((line) => line.slice(2));
  return { quote: seenIn(block.join("\n")), source: seenIn(lines.slice(end).join("\n")) };
}

function shown({ article, statement }: Citation): string {
  const marks = statement.kind === "quotation" ? ["“", "”"] : ["", ""];
  const pieces = shownSpans(statement).map((span) => oneLine(excerpt(article, span)));
  return pieces.map((piece) => marks.join(piece)).join(" […] ");
}

describe("a citation in Markdown", () => {
  it("is a block quote with its source below", () => {
    expect(commonmark.draw(tide({ author: "Bo Reed" }), day)).toBe(
      "> “The tide rises,” […] “and falls.”\n\n" +
        "— Ada Quill. [Harbour plans](<https://mail.example.org/harbour#:~:text=The%20tide%20rises&text=and%20falls>)," +
        " Bo Reed, The Made-up Mail, 2031-04-05, accessed 2031-05-01," +
        " corpus/harbour.md, characters 1-16, 29-39\n",
    );
  });

  it("leaves out what is not known", () => {
    expect(read(tide(bare)).source.words.trim()).toBe(
      "— Ada Quill. article, corpus/harbour.md, characters 1-16, 29-39",
    );
  });

  it("links what a digest is made of", () => {
    expect(read(tide(digest)).source.links).toEqual(["https://mail.example.org/tide"]);
  });

  it("says that an article was corrected", () => {
    expect(read(tide(digest)).source.words).toContain(", 2031-04-05, corrected, based on ");
  });

  it("sets no marks around an account", () => {
    expect(read(silence()).quote.words).toBe("Quill declined to comment on “the tide”.");
  });

  it("keeps the paragraphs of a quotation", () => {
    const article = tide().article;
    const text = "One.\n\n- two";
    const statement = tide().statement;
    const words = [{ start: 0, end: text.length }] as const;
    const long = { ...tide(), article: { ...article, text }, statement: { ...statement, words } };
    expect(commonmark.draw(long, day)).toContain("> “One.\n> \n> \\- two”\n");
  });

  it("draws the article's words whatever they are", () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const words = oneLine(read(citation).quote.words);
        expect(words.replace(/ /gu, "")).toBe(shown(citation).replace(/ /gu, ""));
      }),
    );
  });

  it("links to nowhere but the addresses that it was given", () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const { url, basedOn } = citation.article;
        const given = [url, ...basedOn.map((each) => each.url)].filter((each) =>
          URL.canParse(each ?? ""),
        );
        const hosts = given.map((each) => new URL(each ?? "").host);
        for (const link of read(citation).source.links) expect(hosts).toContain(new URL(link).host);
      }),
    );
  });
});
