import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { quotedBlock } from "../../../src/discord/drawing/excerpt.ts";
import { articleOf, citationOf, speakerOf } from "../made-up.ts";
import { plainWords } from "../markdown-model.ts";

const speaker = speakerOf("Ada Quill");

/** What a member reads in a block quote. */
function read(block: string): string {
  return plainWords(block.replace(/^> /gmu, ""));
}

describe("quotedBlock", () => {
  it("shows within marks nothing but slices of the article", () => {
    const pieces = fc.array(fc.stringMatching(/^[\w*>#@:. \n-]{1,200}$/u), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 20, max: 400 }), ([first = "-", ...others], room) => {
        const article = articleOf([first, ...others].join("|"));
        const { statement } = citationOf(article, speaker, "quotation", first, ...others);
        const quoted = read(quotedBlock(article, statement, room).block).matchAll(/“([^”]*)”/gu);
        for (const [, words = ""] of quoted) expect(article.text).toContain(words);
      }),
    );
  });

  it("cuts a long quotation outside its marks", () => {
    const article = articleOf("The tide rises. The tide falls. The tide turns.");
    const { statement } = citationOf(article, speaker, "quotation", article.text);
    expect(quotedBlock(article, statement, 45).block).toBe(
      "> “The tide rises. The tide falls.” […]",
    );
  });

  it("leaves out whole pieces of an interrupted quotation that do not fit", () => {
    const article = articleOf("“The tide rises,” she said, “and falls.”");
    const words = ["The tide rises,", "and falls."] as const;
    const { statement } = citationOf(article, speaker, "quotation", ...words);
    expect(quotedBlock(article, statement, 30).block).toBe("> “The tide rises,” […]");
  });

  it("sets every paragraph of a quotation off", () => {
    const article = articleOf("The tide rises.\n\nIt falls.");
    const { statement } = citationOf(article, speaker, "quotation", article.text);
    expect(quotedBlock(article, statement, 100).block).toBe("> “The tide rises.\n> \n> It falls.”");
  });
});
