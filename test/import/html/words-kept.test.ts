import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { textOfHtml } from "../../../src/import/html/html-text.ts";

/** A piece of HTML, and its words as a reader sees them: white space parts them, and nothing else. */
interface Piece {
  readonly html: string;
  readonly seen: string;
}

const escaped = (words: string) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\u00a0", "&nbsp;");

const plain = fc
  .string({
    unit: fc.constantFrom(...Array.from("aBé.,“”’\"'»-&<7 \n\t\u00a0")),
    minLength: 1,
    maxLength: 12,
  })
  .map((words): Piece => ({ html: escaped(words), seen: words }));

const marked = fc
  .tuple(fc.constantFrom("b", "i", "a href='/x'", "span class='y'", "em", "x-z", "code"), plain)
  .map(([tag, { html, seen }]): Piece => ({
    html: `<${tag}>${html}</${tag.split(" ")[0]}>`,
    seen,
  }));

const comment = fc.constant<Piece>({ html: "<!-- “no” -->", seen: "" });
const lineBreak = fc.constant<Piece>({ html: "<br>", seen: "\n" });

const joined = (pieces: readonly Piece[]): Piece => ({
  html: pieces.map(({ html }) => html).join(""),
  seen: pieces.map(({ seen }) => seen).join(""),
});

const inline = fc.array(fc.oneof(plain, marked, comment, lineBreak), { maxLength: 5 }).map(joined);

const { block } = fc.letrec<{ block: Piece; inner: Piece }>((tie) => ({
  block: fc
    .tuple(
      fc.constantFrom(
        ..."p div h2 h3 ul/li ol/li section article/p main/div header table/tr/td center blockquote/p pre dl/dd".split(
          " ",
        ),
      ),
      tie("inner"),
    )
    .map(([path, { html, seen }]): Piece => {
      const tags = path.split("/");
      const opened = tags.map((tag) => `<${tag}>`).join("");
      const closed = tags.toReversed().map((tag) => `</${tag}>`);
      return { html: opened + html + closed.join(""), seen: `\n${seen}\n` };
    }),
  inner: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    inline,
    fc.array(fc.oneof(inline, tie("block")), { maxLength: 4 }).map(joined),
  ),
}));

const wordsOf = (text: string) => text.split(/[\s\u00a0]+/u).filter((word) => word !== "");

/** Without the signs of block quotations, which no piece has at the beginning of a line. */
const unsigned = (text: string) => text.replaceAll(/^> /gmu, "");

describe("the words of HTML", () => {
  test("are all in the text, in order, neither fused nor broken", () => {
    const page = fc.array(fc.oneof(block, inline), { maxLength: 6 }).map(joined);
    fc.assert(
      fc.property(page, ({ html, seen }) => {
        expect(wordsOf(unsigned(textOfHtml(html).text))).toEqual(wordsOf(seen));
      }),
      { numRuns: 2000 },
    );
  });

  test("are never warned of where they are kept", () => {
    const paragraphs = fc.array(
      fc.oneof(plain, marked).map(({ html, seen }) => ({ html: `<p>${html}</p>`, seen })),
    );
    fc.assert(
      fc.property(paragraphs.map(joined), ({ html }) => {
        expect(textOfHtml(html).warnings).toEqual([]);
      }),
    );
  });

  test("come out of any characters at all, without a fault", () => {
    const anything = fc.string({
      unit: fc.constantFrom(...Array.from("<>/=\"'&;!-pbq a\n[]")),
      maxLength: 60,
    });
    fc.assert(
      fc.property(anything, (html) => {
        expect(textOfHtml(html).text).toBeTypeOf("string");
      }),
      { numRuns: 1000 },
    );
  });
});
