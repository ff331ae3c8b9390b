import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { docxFile } from "../../src/import/docx.ts";
import { docxOf, zipOf } from "./docx-of.ts";
import { draftsOf } from "./drafts-of.ts";

const article = [
  { text: "Ferry to run all winter", style: "Title" },
  { text: "By Mara Quill" },
  { text: "“No islander will be left behind,” said Mayor Ann Lee.\nShe read a letter:" },
  { text: "We have waited nine years.", style: "Quote" },
  { text: "We will not wait for a tenth.", style: "Quote" },
  { text: "What it costs", style: "heading 2" },
  { text: 'Two million crowns & "not one < more".' },
];

const text = [
  "By Mara Quill",
  "“No islander will be left behind,” said Mayor Ann Lee.\nShe read a letter:",
  "> We have waited nine years.",
  "> We will not wait for a tenth.",
  "What it costs",
  'Two million crowns & "not one < more".',
].join("\n\n");

describe("a .docx", () => {
  test("gives its text, character for character", async () => {
    expect((await draftsOf(docxFile, await docxOf(article)))[0]?.text).toBe(text);
  });

  test("gives its headline and, where it is signed, its author", async () => {
    const core = "<dc:title>A template</dc:title><dc:creator>Mara Quill</dc:creator>";
    const [draft] = await draftsOf(docxFile, await docxOf(article, core));
    expect(draft).toMatchObject({ title: "Ferry to run all winter", author: "Mara Quill" });
  });

  test("takes the title that it tells of itself where that is its first line", async () => {
    const [{ text: title } = { text: "" }, ...rest] = article;
    const docx = await docxOf([{ text: title }, ...rest], `<dc:title>${title}</dc:title>`);
    expect((await draftsOf(docxFile, docx))[0]).toMatchObject({ title, text });
  });

  test("leaves out who saved it, and when", async () => {
    const core =
      "<dc:creator>Office User</dc:creator><dcterms:created>2025-02-25T10:00:00Z</dcterms:created>";
    const [draft] = await draftsOf(docxFile, await docxOf(article, core));
    expect(draft).toMatchObject({ author: undefined, published: undefined });
  });

  test("loses nothing that is quoted", async () => {
    expect((await draftsOf(docxFile, await docxOf(article)))[0]?.warnings).toEqual([]);
  });

  test.each([
    ["without text", docxOf([]), "has no text"],
    [
      "that is none",
      Promise.resolve(Buffer.from("PK\u0003\u0004 and no more")),
      "is a damaged .docx",
    ],
    ["that is an archive of something else", zipOf({ "a.txt": "a" }), "is a damaged .docx"],
    ["that is a .doc", Promise.resolve(Buffer.from("d0cf11e0a1b11ae1", "hex")), "is a .doc"],
    [
      "that unfolds to 60 MB",
      docxOf(article, "", { "word/media/a.png": Buffer.alloc(60_000_000) }),
      "unfolds to more than any article",
    ],
    [
      "whose XML unfolds to 20 MB",
      docxOf(article, "", { "word/more.xml": Buffer.alloc(20_000_000, " ") }),
      "unfolds to more than any article",
    ],
  ])("%s is refused", async (_what, docx, reason) => {
    await expect(draftsOf(docxFile, await docx)).rejects.toThrow(reason);
  });

  test.each([
    ["nests 100,000 deep", "<w:p>".repeat(100_000), "has more XML than any article"],
    [
      "declares entities",
      '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///a">]><a>&a;</a>',
      "declares XML entities",
    ],
  ])("whose XML %s is refused", async (_how, xml, reason) => {
    const docx = await docxOf(article, "", { "word/document.xml": Buffer.from(xml) });
    await expect(draftsOf(docxFile, docx)).rejects.toThrow(reason);
  });

  test("that lies about its size is refused", async () => {
    const docx = Buffer.from(
      await docxOf(article, "", { "word/more.xml": Buffer.alloc(20_000_000, " ") }),
    );
    const entry = docx.lastIndexOf("word/more.xml");
    docx.writeUInt32LE(10, entry - 46 + 24);
    await expect(draftsOf(docxFile, docx)).rejects.toThrow("is a damaged .docx");
  });

  test("has all words of its paragraphs in order", async () => {
    const paragraph = fc.string({
      unit: fc.constantFrom(...Array.from('aB.,“”&<" ')),
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { maxLength: 8 }), async (paragraphs) => {
        const docx = await docxOf([...paragraphs, "End"].map((words) => ({ text: words })));
        const [draft] = await draftsOf(docxFile, docx);
        expect(draft?.text.split(/\s+/u)).toEqual(
          [...paragraphs, "End"].join(" ").trim().split(/\s+/u),
        );
      }),
      { numRuns: 50 },
    );
  });
});
