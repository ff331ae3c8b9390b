import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { htmlPage } from "../../../src/import/html/html-page.ts";
import { draftsOf } from "../drafts-of.ts";

const words = "The ferry will run all winter, said the mayor of Harbour Town".split(" ");
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 2, maxLength: 25 })
  .map((some) => some.join(" "));

const quoted = sentence.map((some) => `“${some}.”`);
const plain = sentence.map((some) => `${some}.`);
const long = fc.tuple(plain, plain, plain, plain).map((some) => some.join(" "));

interface Piece {
  readonly html: string;
  readonly text: string;
}

const piece =
  (tag: string) =>
  (text: string): Piece => {
    const tags = tag.split(" ");
    const opened = tags.map((name) => `<${name}>`).join("");
    return {
      html: `${opened}${text}${tags
        .toReversed()
        .map((name) => `</${name}>`)
        .join("")}`,
      text,
    };
  };

const anyPiece = fc.oneof(
  plain.map(piece("p")),
  quoted.map(piece("p")),
  quoted.map(piece("p em")),
  plain.map(piece("blockquote p")),
  quoted.map(piece("blockquote")),
  plain.map(piece("ul li")),
  quoted.map(piece("figure blockquote p")),
);

const frame = (own: string) =>
  `<html><body><nav><a href="/">Home</a></nav><main><article><h1>Ferry</h1><div class="body">${own}</div></article>` +
  `<section class="related"><a href="/b">Another article altogether</a></section></main><footer>The Post</footer></body></html>`;

describe("the article of a page", () => {
  test("has all words of its paragraphs, quotations and lists, in order, and nothing else", async () => {
    const pieces = fc.tuple(
      long.map(piece("p")),
      fc.array(anyPiece, { maxLength: 12 }),
      long.map(piece("p")),
    );
    await fc.assert(
      fc.asyncProperty(pieces, async ([first, some, last]) => {
        const all = [first, ...some, last];
        const [draft] = await draftsOf(htmlPage, frame(all.map(({ html }) => html).join("\n")));
        const taken = draft?.text.replaceAll(/^> /gmu, "").split(/\s+/u);
        expect(taken).toEqual(all.flatMap(({ text }) => text.split(" ")));
      }),
      { numRuns: 60 },
    );
  });

  const paragraph = "The ferry will run all winter, the mayor told the council, which met late.";
  const body = `<p>${paragraph}</p>`.repeat(4);

  test.each([
    [
      "in a box that looks like a sidebar",
      `<div>${body}<div class="sidebar-quote"><blockquote>We wait.</blockquote></div>${body}</div>`,
      "> We wait.",
    ],
    [
      "in a box with a name of its own",
      `<div>${body}<div class="extra"><p>“We wait,” she said.</p></div>${body}</div>`,
      "“We wait,” she said.",
    ],
    ["behind all others", `<div>${body}</div><p>“We wait!”</p>`, "“We wait!”"],
    ["before all others", `<blockquote>We wait.</blockquote><div>${body}</div>`, "> We wait."],
    [
      "between two parts",
      `<section>${body}</section><p>“We wait”</p><section>${body}</section>`,
      "“We wait”",
    ],
  ])("keeps what is quoted %s", async (_where, html, kept) => {
    const [draft] = await draftsOf(htmlPage, `<html><body><main>${html}</main></body></html>`);
    expect(draft?.text.split("\n\n").filter((block) => block !== paragraph)).toEqual([kept]);
  });

  test.each([
    [
      "links alone",
      "<p><a href=a>The ferry will run all winter, and more of it</a></p>".repeat(20),
    ],
    ["nothing", ""],
    ["a menu", "<nav>".concat("The ferry will run all winter. ".repeat(20))],
  ])("is none on a page of %s", async (_what, html) => {
    await expect(draftsOf(htmlPage, html)).rejects.toThrow("is a page without an article");
  });

  test.each([
    ["100,000 nested tags", "<div>".repeat(100_000), "more than 500 deep"],
    ["a million links", "<a>".concat("<a></a>".repeat(1_000_000)), "more than 200,000 tags"],
    ["10 MB of text", "The ferry. ".repeat(1_000_000), "more text than any article"],
  ])("is not looked for in %s", async (_what, html, reason) => {
    await expect(draftsOf(htmlPage, html)).rejects.toThrow(reason);
  });
});
