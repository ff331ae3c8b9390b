import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { loadCorpus } from "../../src/corpus/load.ts";
import type { Article } from "../../src/domain/article.ts";
import { deepLink } from "../../src/domain/deep-link.ts";
import type { Span } from "../../src/domain/span.ts";
import { shownSpans } from "../../src/domain/statement.ts";
import { read } from "../../src/reading/read.ts";
import { articleOf } from "../discord/made-up.ts";
import { highlighted } from "./browser.ts";

const url = "https://mail.example.org/a";

/** An article whose stretches to be shown stand within curly brackets, and the spans of these. */
function marked(text: string, rest: Partial<Article> = {}) {
  const pieces = text.split(/[{}]/u);
  const spans: Span[] = [];
  let whole = "";
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) spans.push({ start: whole.length, end: whole.length + piece.length });
    whole += piece;
  }
  return { article: articleOf(whole, { url, title: undefined, ...rest }), spans };
}

/** What stands behind the article's own address. */
function fragment(text: string, rest: Partial<Article> = {}): string {
  const { article, spans } = marked(text, rest);
  return deepLink(article, spans)?.replace(url, "") ?? "none";
}

/** A span without the marks at its ends. */
function bare(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

const eleven = "one two three four five six seven eight nine ten eleven";

describe("the address of words in an article", () => {
  test.each([
    ["leads to a short stretch", "“{No ships,}” Mara Quill said.", "No%20ships"],
    [
      "leads to a long one by its ends",
      `{${eleven}}`,
      "one%20two%20three%20four,eight%20nine%20ten%20eleven",
    ],
    ["leads through paragraphs by its ends", "“{No.\n\n“Not one ship.}”", "No,Not%20one%20ship"],
    [
      "gives each piece of an interrupted quotation",
      "“{No ships,}” she said. “{Not one.}”",
      "No%20ships&text=Not%20one",
    ],
    [
      "encodes what is syntax",
      "{A half-built, non-stop R&D quay}",
      "A%20half%2Dbuilt%2C%20non%2Dstop%20R%26D%20quay",
    ],
    [
      "encodes what would end a link",
      "{a (long) *and* ~old~ one}",
      "a%20%28long%29%20%2Aand%2A%20%7Eold%7E%20one",
    ],
    ["takes white space as one space", "{No \u00a0\t ships}", "No%20ships"],
    ["keeps the words whole", "The har{bour is clos}ed.", "harbour%20is%20closed"],
    [
      "tells words from the same words before",
      "No ships, he said. She said: “{no ships}”.",
      "She%20said%3A%20%E2%80%9C-,no%20ships",
    ],
    [
      "tells them by what follows where nothing stands ahead",
      "Ada says: No!\n{No,} says Otto.",
      "No,-%2C%20says%20Otto",
    ],
    ["looks for them whatever their case and accents", "CAFÉ\nThe {cafe}.", "The-,cafe"],
    [
      "lengthens a beginning that stands before",
      `one two three four, he said.\n{${eleven}}`,
      "one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven",
    ],
    [
      "lengthens an end that stands too early",
      "{a b c d e f g c d e f g h c d e f g}",
      "a%20b%20c%20d%20e%20f,h%20c%20d%20e%20f%20g",
    ],
  ])("%s", (_, text, directive) => {
    expect(fragment(text)).toBe(`#:~:text=${directive}`);
  });

  test("tells the words from the headline's", () => {
    expect(fragment("Mara Quill said: {No ships.}", { title: "No ships" })).toBe(
      "#:~:text=Quill%20said%3A-,No%20ships",
    );
  });

  test.each([
    ["where there are no words", "He said: “{…!}”"],
    ["where nothing tells the words from others", "No.\n{No.}"],
    ["where a word cannot be written", "{\ud800a\udc00b\ud800}"],
  ])("is the article's own %s", (_, text) => {
    expect(fragment(text)).toBe("");
  });

  test.each([
    ["#part", "#part:~:text=No"],
    ["#", "#:~:text=No"],
    ["#:~", "#:~:text=No"],
    ["#:~:text=old", "#:~:text=No"],
    ["#part:~:text=old", "#part:~:text=No"],
    ["?q=1#/a#b", "?q=1#/a#b:~:text=No"],
    ["#a>b)", "#a%3Eb):~:text=No"],
  ])("goes on behind %s", (own, expected) => {
    expect(fragment("{No}", { url: url + own })).toBe(expected);
  });

  test.each([
    ["no address", undefined],
    ["what is no address", "mail.example.org"],
  ])("is %s where the article has that", (_, own) => {
    const { article, spans } = marked("{No}", { url: own });
    expect(deepLink(article, spans)).toBe(own);
  });

  test.each([
    ["all", 30, "#:~:text=no%20ships%20at%20all"],
    ["fewer", 29, "#:~:text=no%20ships,at%20all"],
    ["the first and the last", 15, "#:~:text=no,all"],
    ["none", 14, ""],
  ])("takes %s of the words where %i characters are left", (_, room, expected) => {
    const own = `?${"x".repeat(512 - url.length - 1 - room)}`;
    expect(fragment("{no ships at all}", { url: url + own })).toBe(own + expected);
  });

  test("leaves out the pieces that do not fit", () => {
    const text = Array.from({ length: 30 }, (_, at) => `{piece number ${String(at)}} and`).join(
      " ",
    );
    const link = url + fragment(text);
    expect(link).toMatch(/&text=piece%20number%2018$/u);
  });
});

/** Whether what is shown runs from the first word of a span to its last; these may stand in it in part. */
function covers(text: string, shown: Span, span: Span): boolean {
  const added = [text.slice(shown.start, span.start), text.slice(span.end, shown.end)];
  const left = [text.slice(span.start, shown.start), text.slice(shown.end, span.end)];
  return !/\s/u.test(added.join("")) && !/[\p{L}\p{N}]/u.test(left.join(""));
}

/** Words that recur, in lines that recur, with marks between them. */
const texts = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          "no",
          "No",
          "ships",
          "a",
          "noa",
          "it’s",
          "3.5",
          "U.S.",
          "non-stop",
          "é",
          "ÉCOLE",
          "字",
        ),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          " ",
          " ",
          " ",
          "  ",
          "\u00a0",
          ", ",
          " “",
          "” ",
          "—",
          "-",
          ": ",
          "\n",
          "\n\n",
          "\r\n",
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          "_",
          "&",
          ",",
          "\u00ad",
          "🚢",
          "\ud800",
          "\u0301",
          "\0",
          "'",
          '"',
        ),
      },
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => parts.join(""));

const marks = fc.array(fc.nat(), { minLength: 2, maxLength: 8 });
const addresses = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.integer({ min: 0, max: 500 }).map((length) => `${url}#${"x".repeat(length)}`),
);

/** An article and spans in it, in the order of the text. */
const cases = fc
  .tuple(fc.oneof(texts, fc.string({ unit: "binary" })), marks, addresses)
  .map(([text, at, own]) => {
    const places = at.map((each) => each % (text.length + 1)).toSorted((a, b) => a - b);
    const spans = places.slice(1).map((end, index) => ({ start: places[index] ?? 0, end }));
    return {
      article: articleOf(text, { url: own, title: undefined }),
      spans: spans.filter((_, index) => index % 2 === 0),
    };
  });

const linked = cases.map(({ article, spans }) => {
  return { article, spans, link: deepLink(article, spans) ?? "" };
});

function spaced(words: string): string {
  return words.replace(/\p{White_Space}+/gu, " ");
}

describe("the address of any words in any text", () => {
  test("is an address of at most 512 characters, but for one that is longer by itself", () => {
    fc.assert(
      fc.property(linked, ({ article, link }) => {
        const own = new URL(article.url ?? "").href;
        expect(new URL(link).href).toBe(link);
        expect(link.length).toBeLessThanOrEqual(Math.max(512, own.length));
      }),
    );
  });

  test("holds only words of the article", () => {
    fc.assert(
      fc.property(linked, ({ article, link }) => {
        for (const word of (link.split(":~:")[1] ?? "").split(/&text=|^text=|-?,-?/u))
          expect(spaced(article.text)).toContain(decodeURIComponent(word.replace(/-$/u, "")));
      }),
    );
  });

  test("leads a browser to these words alone", () => {
    fc.assert(
      fc.property(linked, ({ article: { text }, spans, link }) => {
        for (const shown of highlighted(text, link)) {
          expect(spans.some((span) => shown && covers(text, shown, span))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the addresses of all statements of the sample", async () => {
  const { articles, notes } = await loadCorpus("corpus");

  test.each(articles)("lead to their words: $id", (article) => {
    const { statements } = read(article, notes);
    const shown = statements.map((statement) => {
      const link = deepLink({ ...article, url }, shownSpans(statement)) ?? "";
      return highlighted(article.text, link).map(
        (span) => span && article.text.slice(span.start, span.end),
      );
    });
    expect(shown).toEqual(
      statements.map((one) => shownSpans(one).map((span) => bare(article.text, span))),
    );
  });
});
