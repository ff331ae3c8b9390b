import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { oneLine } from "../../../src/discord/drawing/markdown.ts";
import { shownSpans } from "../../../src/domain/statement.ts";
import { excerpt } from "../../../src/domain/verbatim.ts";
import { wiki } from "../../../src/discord/copy/wiki.ts";
import { anyCitation, bare, digest, silence, tide } from "./made-up.ts";
import { parametersIn } from "./wiki-model.ts";

const day = "2031-05-01";

describe("a citation for a wiki", () => {
  it("is one template with what is known", () => {
    expect(wiki.draw(tide({ author: "Bo Reed" }), day)).toBe(
      "{{cite news |author=Bo Reed |title=Harbour plans |work=The Made-up Mail |date=2031-04-05" +
        " |url=https://mail.example.org/harbour |access-date=2031-05-01" +
        " |quote=The tide rises, [...] and falls.}}\n",
    );
  });

  it("leaves out what is not known", () => {
    expect([...parametersIn(wiki.draw(tide(bare), day)).keys()]).toEqual(["quote"]);
  });

  it("names what a digest is made of, and that it was corrected", () => {
    const parameters = parametersIn(wiki.draw(tide(digest), day));
    expect(parameters.get("type")).toBe("corrected; digest of Mail | Post, Gull News");
  });

  it("gives the article's account of a refusal and names no speaker", () => {
    expect(wiki.draw(silence(bare), day)).toBe(
      "{{cite news |quote=Quill declined to comment on “the tide”.}}\n",
    );
  });

  it.each([
    ["https://mail.example.org/a|b?c={{d}}", "https://mail.example.org/a%7Cb?c=%7B%7Bd%7D%7D"],
    ["https://mail.example.org/?a=1&copy;=2&b=3", "https://mail.example.org/?a=1&amp;copy;=2&b=3"],
  ])("keeps the address %s within its parameter", (url, expected) => {
    expect(wiki.draw(tide({ url }), day)).toContain(`|url=${expected} |`);
  });

  it("is one template whatever the article holds", () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const names = "author title work date type url access-date quote".split(" ");
        const parameters = [...parametersIn(wiki.draw(citation, day)).keys()];
        expect(parameters).toEqual(names.filter((name) => parameters.includes(name)));
      }),
    );
  });

  it("quotes the article's words and nothing else", () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const { article, statement } = citation;
        const pieces = shownSpans(statement).map((span) => oneLine(excerpt(article, span)));
        const quote = parametersIn(wiki.draw(citation, day)).get("quote") ?? "";
        expect(quote).toBe(pieces.join(" [...] ").trim());
      }),
    );
  });
});
