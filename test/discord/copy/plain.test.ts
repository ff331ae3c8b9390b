import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { plain } from "../../../src/discord/copy/plain.ts";
import { oneLine } from "../../../src/discord/drawing/markdown.ts";
import { shownSpans } from "../../../src/domain/statement.ts";
import { excerpt } from "../../../src/domain/verbatim.ts";
import { anyCitation, bare, digest, silence, tide } from "./made-up.ts";

const day = "2031-05-01";

describe("a citation in plain text", () => {
  it("is what a newspaper's citation is, and the words below", () => {
    expect(plain.draw(tide({ author: "Bo Reed Jr.", title: "Is this “harbour”?" }), day)).toBe(
      "Bo Reed Jr. “Is this ‘harbour’?” The Made-up Mail, 2031-04-05." +
        " https://mail.example.org/harbour (accessed 2031-05-01).\n" +
        "Ada Quill: “The tide rises,” […] “and falls.” (corpus/harbour.md, characters 1-16, 29-39)\n",
    );
  });

  it("is the words alone where nothing is known", () => {
    expect(plain.draw(tide({ ...bare, file: "dump.jsonl" }), day)).toBe(
      "Ada Quill: “The tide rises,” […] “and falls.” (dump.jsonl harbour, characters 1-16, 29-39)\n",
    );
  });

  it("names what a digest is made of, and that it was corrected", () => {
    expect(plain.draw(tide(digest), day)).toContain(
      "\nCorrected\nBased on: Mail | Post, “‘Tides’”, https://mail.example.org/tide; Gull News\n",
    );
  });

  it("calls an account the article's", () => {
    expect(plain.draw(silence(bare), day)).toBe(
      "Ada Quill, declining to comment, in the article's words:" +
        " Quill declined to comment on “the tide”. (corpus/harbour.md, characters 0-40)\n",
    );
  });

  it("tells the day of the words where it is known", () => {
    const { statement, ...rest } = tide(bare);
    const said = { from: "2031-04-02", to: "2031-04-02" };
    expect(plain.draw({ ...rest, statement: { ...statement, said } }, day)).toContain(
      "Ada Quill, said on 2031-04-02: “The tide",
    );
  });

  it("has the article's words whatever they are, and no more lines for them", () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const { article, statement } = citation;
        const lines = plain.draw(citation, day).split("\n");
        const pieces = shownSpans(statement).map((span) => oneLine(excerpt(article, span)));
        expect(lines.some((line) => pieces.every((piece) => line.includes(piece)))).toBe(true);
        expect(lines.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
