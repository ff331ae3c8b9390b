import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { pdfFile } from "../../src/import/pdf.ts";
import { draftsOf } from "./drafts-of.ts";
import { type PdfLine, pdfOf } from "./pdf-of.ts";

interface Setting {
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  readonly leading?: number;
}

/** Lines below one another; one that begins with a tab is indented, an empty one leaves a gap. */
function column(texts: readonly string[], setting: Setting = {}): readonly PdfLine[] {
  const { x = 72, y = 760, size = 11, leading = 14 } = setting;
  return texts
    .map((text, at) => ({
      x: text.startsWith("\t") ? x + 14 : x,
      y: y - at * leading,
      size,
      text: text.trim(),
    }))
    .filter(({ text }) => text !== "");
}

const article = [
  "The ferry between Harbour Town and the islands will run all winter,",
  "Mayor Ann Lee told the council on Tuesday. The islands had asked for",
  "it for nine years.",
  "",
  "“No islander will be left behind,” Lee said. “Not in January, and not",
  "in any other month.”",
  "",
  "The council is to vote on Friday.",
];

const text = [
  "The ferry between Harbour Town and the islands will run all winter, Mayor Ann Lee told the council on Tuesday. The islands had asked for it for nine years.",
  "“No islander will be left behind,” Lee said. “Not in January, and not in any other month.”",
  "The council is to vote on Friday.",
].join("\n\n");

async function textOf(...pages: readonly (readonly PdfLine[])[]): Promise<string | undefined> {
  return (await draftsOf(pdfFile, pdfOf(pages)))[0]?.text;
}

describe("a PDF", () => {
  test("gives its paragraphs where gaps part them, character for character", async () => {
    expect(await textOf(column(article))).toBe(text);
  });

  test("gives its paragraphs where indents part them", async () => {
    const lines = article.flatMap((line, at) =>
      line === "" ? [] : [at === 4 || at === 7 ? `\t${line}` : line],
    );
    expect(await textOf(column(lines))).toBe(text);
  });

  test("gives its paragraphs where short lines end them", async () => {
    expect(await textOf(column(article.filter((line) => line !== "")))).toBe(text);
  });

  test("is read down one column and then the next, whichever way it was drawn", async () => {
    const left = column(article.slice(0, 3).flatMap(halves), { y: 700 });
    const right = column(article.slice(4, 8).flatMap(halves), { x: 320, y: 700 });
    const rows = left.flatMap((line, at) => [line, ...right.slice(at, at + 1)]);
    const drawn = [
      ...column(["Winter ferry to run, says mayor of Harbour Town"], { size: 22, y: 760 }),
      ...rows,
    ];
    expect(await textOf([...drawn, ...right.slice(left.length)])).toBe(text);
  });

  test("goes on from one page to the next, without heads, feet and numbers of pages", async () => {
    const head = column(["The Harbour Post, 25 February 2025"], { y: 810, size: 8 });
    const foot = (page: number) => column([`Page ${page} of 2`], { y: 30, size: 8 });
    const [one, two] = [column(article.slice(0, 2)), column(article.slice(2))];
    expect(await textOf([...head, ...one, ...foot(1)], [...head, ...two, ...foot(2)])).toBe(text);
  });

  test("keeps a hyphen at the end of a line, unless the text has the word without it", async () => {
    const lines = [
      "The is-",
      "lands wait for a boat that they can trust. It is a well-",
      "known story on the islands, says Mayor Ann Lee, who grew up there.",
    ];
    expect(await textOf(column(lines))).toBe(
      "The islands wait for a boat that they can trust. It is a well-known story on the islands, says Mayor Ann Lee, who grew up there.",
    );
  });

  test("tells its title, and leaves it out of the text", async () => {
    const heading = column(["Ferry to run all winter"], { y: 800, size: 20 });
    const pdf = pdfOf([[...heading, ...column(article)]], {
      info: "/Title (Ferry to run all winter)",
    });
    const [draft] = await draftsOf(pdfFile, pdf);
    expect([draft?.title, draft?.text]).toEqual(["Ferry to run all winter", text]);
  });

  test("has the largest words at its top for a title where it tells none of its own", async () => {
    const heading = column(["Ferry to run all winter"], { y: 800, size: 20 });
    const pdf = pdfOf([[...heading, ...column(article)]], {
      info: "/Title (Microsoft Word - f.docx)",
    });
    expect((await draftsOf(pdfFile, pdf))[0]?.title).toBe("Ferry to run all winter");
  });

  test("mends a word that a line's end has broken, where its end is no word", async () => {
    const lines = [
      "The ferry will run all winter, Mayor Ann Lee told repor-",
      "ters on Tuesday, when the council met late in Harbour Town.",
    ];
    expect(await textOf(column(lines))).toBe(
      "The ferry will run all winter, Mayor Ann Lee told reporters on Tuesday, when the council met late in Harbour Town.",
    );
  });

  test("has its headline, byline and day by themselves, though nothing parts them", async () => {
    const head = ["Ferry to run all winter", "By Mara Quill", "April 5, 2031"];
    const [draft] = await draftsOf(pdfFile, pdfOf([column([...head, ...article])]));
    expect([draft?.title, draft?.published, draft?.text]).toEqual([
      "Ferry to run all winter",
      "2031-04-05",
      `By Mara Quill\n\nApril 5, 2031\n\n${text}`,
    ]);
  });

  test("has the author who signed it, and not whoever saved it", async () => {
    const byline = column(["By Mara Quill"], { y: 790 });
    const authors = ["Mara Quill", "Office User"].map(async (name) => {
      const pdf = pdfOf([[...byline, ...column(article)]], { info: `/Author (${name})` });
      return (await draftsOf(pdfFile, pdf))[0]?.author;
    });
    expect(await Promise.all(authors)).toEqual(["Mara Quill", undefined]);
  });

  test("does not take the day on which it was made for that of publication", async () => {
    const pdf = pdfOf([column(article)], { info: "/CreationDate (D:20250225120000Z)" });
    expect((await draftsOf(pdfFile, pdf))[0]?.published).toBeUndefined();
  });

  const encrypted = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"00".repeat(32)}>/U<${"00".repeat(32)}>>>/ID[<00><00>]`;

  test.each([
    ["without text", pdfOf([[]]), "has pictures of pages and no text"],
    ["locked", pdfOf([column(article)], { trailer: encrypted }), "is locked with a password"],
    ["cut short", pdfOf([column(article)]).subarray(0, 300), "is a damaged PDF"],
    ["that is none", Buffer.from("%PDF-1.4"), "is a damaged PDF"],
    ["that is empty", Buffer.from(""), "is a damaged PDF"],
    [
      "with too many pages",
      pdfOf(Array.from({ length: 501 }, () => [])),
      "has more than 500 pages",
    ],
  ])("%s is refused", async (_what, bytes, reason) => {
    await expect(draftsOf(pdfFile, bytes)).rejects.toThrow(reason);
  });

  test("has all words of its lines in order", async () => {
    const rest = fc.string({ unit: fc.constantFrom(...Array.from("abcDé.,“”")), maxLength: 7 });
    const word = rest.map((letters) => `mn${letters}`);
    const lines = fc.array(fc.array(word, { minLength: 4, maxLength: 9 }), {
      minLength: 10,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(lines, async (some) => {
        const given = some.map((words) => words.join(" "));
        expect((await textOf(column(given)))?.split(/\s+/u)).toEqual(some.flat());
      }),
      { numRuns: 30 },
    );
  });
});

/** A line broken in two, as a narrow column has it. */
function halves(line: string): readonly string[] {
  const middle = line.indexOf(" ", line.length / 2);
  return middle < 0 || line.length < 30 ? [line] : [line.slice(0, middle), line.slice(middle + 1)];
}
