import { describe, expect, it } from "vitest";

import type { Citation } from "../../../src/domain/answer.ts";
import type { Article, Source } from "../../../src/domain/article.ts";
import { locatedStatement, sourceLine, sourceUrl } from "../../../src/discord/drawing/source.ts";
import { english } from "../../../src/discord/words/english.ts";
import { articleOf, citationOf, speakerOf } from "../made-up.ts";

/** Something that Ada Quill says in an article of these metadata. */
function tide(metadata: Partial<Article>): Citation {
  return citationOf(articleOf("The tide.", metadata), speakerOf("Ada Quill"), "quotation", "tide");
}

/** A source that tells whose words are from it. */
function source(outlet: string, ...speakers: string[]): Source {
  return { outlet, headline: undefined, url: `https://${outlet}.example.org/tide`, speakers };
}

describe("sourceUrl", () => {
  it.each([
    ["javascript:alert(1)"],
    ["ftp://mail.example.org/harbour"],
    ["http://localhost/harbour"],
    ["not an address"],
    [`https://mail.example.org/${"x".repeat(500)}`],
  ])("passes over %s, which no button takes", (url) => {
    expect(sourceUrl(locatedStatement(tide({ url })))).toBeUndefined();
  });

  it("spells an address as a button takes it", () => {
    const url = "https://mail.example.org/old pier";
    expect(sourceUrl(locatedStatement(tide({ url })))).toBe(
      "https://mail.example.org/old%20pier#:~:text=tide",
    );
  });
});

describe("the source of a digest", () => {
  it.each([
    ["the only one", [source("mail")], "https://mail.example.org/tide"],
    [
      "the only one of the speaker's",
      [source("post", "Bo Reed"), source("mail", "Ada Quill")],
      "https://mail.example.org/tide",
    ],
    ["none of several that may be meant", [source("post"), source("mail")], undefined],
  ])("has the button of %s", (_, basedOn, url) => {
    expect(sourceUrl(locatedStatement(tide({ url: undefined, basedOn })))).toBe(url);
  });
});

describe("sourceLine", () => {
  it("names what is known and leaves out what is not", () => {
    const unknown = { title: undefined, publisher: undefined, published: undefined };
    expect(sourceLine(locatedStatement(tide(unknown)), 0, english.statement)).toBe(
      "-# corpus/harbour.md, characters 4-8",
    );
  });

  it("links every source of a digest by its name, as far as there is room", () => {
    const basedOn = ["Mail", "Post"].map((outlet) => ({
      outlet,
      headline: undefined,
      url: `https://${outlet.toLowerCase()}.example.org/tide`,
      speakers: [],
    }));
    const unknown = { title: undefined, publisher: undefined, url: undefined };
    expect(
      sourceLine(locatedStatement(tide({ ...unknown, basedOn })), 50, english.statement),
    ).toContain("based on [Mail](<https://mail.example.org/tide>), Post");
  });

  it.each([
    ["https://mail.example.org/a>b) c", "https://mail.example.org/a%3Eb)%20c"],
    ["https://mail.example.org/?q=a>b#c>\nd", "https://mail.example.org/?q=a%3Eb#c%3Ed"],
  ])("keeps the link to %j whole", (url, href) => {
    const basedOn = [{ ...source("mail"), url }, source("post")];
    expect(
      sourceLine(locatedStatement(tide({ url: undefined, basedOn })), 200, english.statement),
    ).toContain(`[mail](<${href}>), `);
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
    expect(sourceLine(locatedStatement(citation), 0, english.statement)).toContain(
      "characters 0-9",
    );
  });
});
