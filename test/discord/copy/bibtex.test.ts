import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bibtex } from "../../../src/discord/copy/bibtex.ts";
import { oneLine } from "../../../src/discord/drawing/markdown.ts";
import { shownSpans } from "../../../src/domain/statement.ts";
import { excerpt } from "../../../src/domain/verbatim.ts";
import { drawn, fieldsIn } from "./bibtex-model.ts";
import { anyCitation, bare, digest, tide } from "./made-up.ts";

const day = "2031-05-01";

describe("a citation for BibTeX", () => {
  it("is an entry with what is known", () => {
    expect(bibtex.draw(tide({ author: "Bo Reed" }), day)).toMatchInlineSnapshot(`
      "@article{themadeupmail2031harbour-1,
        author = {{Bo Reed}},
        title = {{Harbour plans}},
        journal = {The Made-up Mail},
        year = {2031},
        month = apr,
        day = {05},
        url = {https://mail.example.org/harbour},
        urldate = {2031-05-01},
        note = {Ada Quill: “The tide rises,” […] “and falls.” (corpus/harbour.md, characters 1-16, 29-39)},
      }
      "
    `);
  });

  it("leaves out what is not known", () => {
    expect([...fieldsIn(bibtex.draw(tide(bare), day)).keys()]).toEqual(["note"]);
  });

  it("names what a digest is made of, and that it was corrected", () => {
    expect(drawn(fieldsIn(bibtex.draw(tide(digest), day)).get("note") ?? "")).toContain(
      "Corrected. Based on: Mail | Post, “‘Tides’”, https://mail.example.org/tide; Gull News",
    );
  });

  it("has balanced braces whatever the article holds", () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        expect(fieldsIn(bibtex.draw(citation, day)).has("note")).toBe(true);
      }),
    );
  });

  it("draws the article's words", () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const { article, statement } = citation;
        const note = drawn(fieldsIn(bibtex.draw(citation, day)).get("note") ?? "");
        const pieces = shownSpans(statement).map((span) => oneLine(excerpt(article, span)));
        for (const piece of pieces) expect(note).toContain(piece);
      }),
    );
  });

  it("draws the title as the article has it", () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const title = fieldsIn(bibtex.draw(citation, day)).get("title") ?? "";
        expect(drawn(title)).toBe(oneLine(citation.article.title ?? ""));
      }),
    );
  });
});
