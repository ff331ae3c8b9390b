import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";

import { csl } from "../../../src/discord/copy/csl.ts";
import { shownSpans } from "../../../src/domain/statement.ts";
import { excerpt } from "../../../src/domain/verbatim.ts";
import { anyCitation, bare, digest, silence, tide } from "./made-up.ts";

const day = "2031-05-01";

const date = z.strictObject({ "date-parts": z.tuple([z.tuple([z.int(), z.int(), z.int()])]) });

/** The parts of CSL-JSON's schema that are used. */
const entries = z.tuple([
  z.strictObject({
    id: z.string().min(1),
    type: z.literal("article-newspaper"),
    title: z.string().optional(),
    author: z.tuple([z.strictObject({ literal: z.string() })]).optional(),
    "container-title": z.string().optional(),
    issued: date.optional(),
    accessed: date.optional(),
    URL: z.url().optional(),
    status: z.string().optional(),
    note: z.string(),
  }),
]);

function entry(text: string) {
  return entries.parse(JSON.parse(text))[0];
}

describe("a citation in CSL-JSON", () => {
  it("has what is known", () => {
    expect(entry(csl.draw(tide({ author: "Bo Reed" }), day))).toEqual({
      id: "themadeupmail2031harbour-1",
      type: "article-newspaper",
      title: "Harbour plans",
      author: [{ literal: "Bo Reed" }],
      "container-title": "The Made-up Mail",
      issued: { "date-parts": [[2031, 4, 5]] },
      accessed: { "date-parts": [[2031, 5, 1]] },
      URL: "https://mail.example.org/harbour",
      note: "Ada Quill: “The tide rises,” […] “and falls.” (corpus/harbour.md, characters 1-16, 29-39)",
    });
  });

  it("leaves out what is not known", () => {
    const { id, type, note, ...known } = entry(csl.draw(tide(bare), day));
    expect([id, type, note !== "", known]).toEqual(["article-1", "article-newspaper", true, {}]);
  });

  it("does not set a refusal within marks", () => {
    expect(entry(csl.draw(silence(), day)).note).toContain(
      "Ada Quill, declining to comment, in the article's words: Quill declined",
    );
  });

  it("names what a digest is made of", () => {
    expect(entry(csl.draw(tide(digest), day)).note).toContain("\nBased on: Mail | Post, ");
  });

  it("gives the words back exactly, whatever they are", () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const { article, statement } = citation;
        const { note } = entry(csl.draw(citation, day));
        for (const span of shownSpans(statement)) expect(note).toContain(excerpt(article, span));
      }),
    );
  });

  it("has no character that is not seen", () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        expect(csl.draw(citation, day)).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
  });
});
