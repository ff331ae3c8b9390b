import { createHash } from "node:crypto";
import { mkdirSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { largestArticle } from "../../src/corpus/bytes.ts";
import { refusalLine } from "../../src/corpus/fault.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import type { RefusedFile } from "../../src/domain/refused-file.ts";
import { folderOf, markdown } from "../folder-of.ts";

/** Refusals without the path of the temporary folder. */
const listed = (refused: readonly RefusedFile[], folder: string) =>
  refused.map((each) => refusalLine(each).replaceAll(`${folder}/`, ""));

describe("a folder", () => {
  test("names articles by their path in it, sorted", async () => {
    const folder = folderOf({
      "b.md": markdown("B"),
      "a/c.md": markdown("C"),
      "a.MD": markdown("A"),
    });
    expect((await loadCorpus(folder)).articles.map(({ id }) => id)).toEqual(["a/c", "a", "b"]);
  });

  test("gives each article the file to check it in, and the version of its text", async () => {
    const folder = folderOf({ "a.md": markdown("Text.\n") });
    const sha256 = createHash("sha256").update("Text.\n").digest("hex");
    expect((await loadCorpus(folder)).articles).toMatchObject([
      { file: `${folder}/a.md`, text: "Text.\n", sha256 },
    ]);
  });

  test("leaves hidden entries and other files alone", async () => {
    const folder = folderOf({
      "a.md": markdown("A"),
      ".git/b.md": "wrong",
      ".c.md": "wrong",
      "d.txt": "other",
    });
    expect(await loadCorpus(folder)).toMatchObject({ articles: [{ id: "a" }], refused: [] });
  });

  test("enters a folder once, though a link leads back to it", async () => {
    const folder = folderOf({ "below/a.md": markdown("A") });
    symlinkSync(folder, `${folder}/below/up`);
    expect((await loadCorpus(folder)).articles.map(({ id }) => id)).toEqual(["below/a"]);
  });

  test("takes a byte order mark for no part of the file", async () => {
    const folder = folderOf({ "a.md": `\u{feff}${markdown("A")}` });
    expect((await loadCorpus(folder)).articles).toMatchObject([{ text: "A", title: "A headline" }]);
  });

  test("serves the rest where a file is wrong", async () => {
    const folder = folderOf({
      "bytes.md": Buffer.from("---\ntitle: A\n---\n\nCaf\xe9.\n", "latin1"),
      "empty.md": markdown(" \n"),
      "good.md": markdown("Text."),
      "key.md": markdown("Text.", "title: A\nlink: B"),
      "large.md": markdown("a".repeat(largestArticle)),
      "nul.md": markdown("a\0b"),
      "plain.md": "Text.\n",
      "speakers.yaml": "- name: A\n  role: B\n",
    });
    symlinkSync("nowhere", `${folder}/link.md`);
    symlinkSync("/dev/null", `${folder}/device.md`);
    mkdirSync(`${folder}/z.md`);
    const { articles, refused } = await loadCorpus(folder);
    expect([articles.map(({ id }) => id), listed(refused, folder)]).toMatchInlineSnapshot(`
      [
        [
          "good",
        ],
        [
          "bytes.md:5: not UTF-8 text; save it as UTF-8",
          "device.md: it is a pipe, a socket or a device, not a file; remove or rename it",
          "empty.md: there is no text; write the article, or remove it",
          "key.md:3: unknown key "link"; use one of: title, publisher, author, published, url, language, kind, status, basedOn",
          "large.md: larger than 5 MB; put one article in a file or line",
          "link.md: there is no such file; make it readable, or remove it",
          "nul.md: holds a NUL byte; save it as plain text",
          "plain.md:1: there is no front matter; begin the file with --- on its own line, keys such as title: A headline, and --- again",
          "speakers.yaml:2: unknown key "role"; use one of: name, kind, aliases, roles, speaksFor",
        ],
      ]
    `);
  });

  test("brings what its speakers file tells", async () => {
    const folder = folderOf({ "a.md": markdown("A"), "speakers.yaml": "- name: Dmitry Peskov\n" });
    expect((await loadCorpus(folder)).notes).toMatchObject([{ name: "Dmitry Peskov" }]);
  });
});

describe("a dump", () => {
  test("holds an article a line", async () => {
    const folder = folderOf({ "a.jsonl": '{"id":"x","text":"X"}\n\n{"id":"y","text":"Y"}\n' });
    const { articles } = await loadCorpus(`${folder}/a.jsonl`);
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ["x", "X"],
      ["y", "Y"],
    ]);
  });

  test("serves the other lines where one is wrong, and the first of an id", async () => {
    const folder = folderOf({ "a.jsonl": '{"id":"x","text":"X"}\n{\n{"id":"x","text":"Z"}\n' });
    const { articles, refused } = await loadCorpus(`${folder}/a.jsonl`);
    expect([articles.map(({ text }) => text), listed(refused, folder)]).toMatchInlineSnapshot(`
      [
        [
          "X",
        ],
        [
          "a.jsonl:2: not a JSON object; write {"id": "…", "text": "…"} on one line",
          "a.jsonl:3: the id "x" is taken by a.jsonl; give each article its own",
        ],
      ]
    `);
  });
});

test("a line of a dump that is not UTF-8 is refused by its number", async () => {
  const lines = '{"id":"x","text":"X"}\n{"id":"y","text":"Caf\xe9"}\n';
  const folder = folderOf({ "a.jsonl": Buffer.from(lines, "latin1") });
  const { refused } = await loadCorpus(`${folder}/a.jsonl`);
  expect(listed(refused, folder)).toEqual(["a.jsonl:2: not UTF-8 text; save it as UTF-8"]);
});

describe("a file", () => {
  test("of raw text is one article, every character kept", async () => {
    const folder = folderOf({ "news.txt": "\r\n One.\r\n---\r\n" });
    expect((await loadCorpus(`${folder}/news.txt`)).articles).toMatchObject([
      { id: "news", text: "\r\n One.\r\n---\r\n", title: undefined },
    ]);
  });

  test("of Markdown is served alone, with the speakers file beside it", async () => {
    const folder = folderOf({
      "a.md": markdown("A"),
      "b.md": markdown("B"),
      "speakers.yaml": "- name: Dmitry Peskov\n",
    });
    expect(await loadCorpus(`${folder}/a.md`)).toMatchObject({
      articles: [{ id: "a" }],
      notes: [{ name: "Dmitry Peskov" }],
    });
  });
});

async function message(files: Readonly<Record<string, string>>, name = ""): Promise<string> {
  const folder = folderOf(files);
  const error: unknown = await loadCorpus(folder + name).catch((thrown: unknown) => thrown);
  return String(error).replaceAll(folder, "FOLDER");
}

describe("no corpus", () => {
  test("where there is no folder", async () => {
    expect(await message({}, "/missing")).toMatchInlineSnapshot(
      `"CorpusError: No corpus at FOLDER/missing: there is no such file. Put Markdown articles in that folder, or point --corpus or CORPUS at a folder of them, a .jsonl, a .txt or a .md file."`,
    );
  });

  test("where there is a device", async () => {
    const folder = folderOf({});
    symlinkSync("/dev/zero", `${folder}/a.jsonl`);
    await expect(loadCorpus(`${folder}/a.jsonl`)).rejects.toThrow(
      "a.jsonl: it is a pipe, a socket or a device, not a file. Put",
    );
  });

  test("where the folder holds no article", async () => {
    expect(await message({ "a.html": "A" })).toMatchInlineSnapshot(
      `"CorpusError: No article in FOLDER. Put Markdown articles in that folder, or point --corpus or CORPUS at a folder of them, a .jsonl, a .txt or a .md file."`,
    );
  });

  test("where no file can be served", async () => {
    expect(await message({ "a.md": "A", "b.md": "B" })).toMatchInlineSnapshot(`
      "CorpusError: No article in FOLDER can be served. Mend these files, or put others there:
        FOLDER/a.md:1: there is no front matter; begin the file with --- on its own line, keys such as title: A headline, and --- again
        FOLDER/b.md:1: there is no front matter; begin the file with --- on its own line, keys such as title: A headline, and --- again"
    `);
  });

  test("where the file is of another format", async () => {
    expect(await message({ "a.html": "A" }, "/a.html")).toMatchInlineSnapshot(
      `"CorpusError: No corpus at FOLDER/a.html: not a format that holds articles. Put Markdown articles in that folder, or point --corpus or CORPUS at a folder of them, a .jsonl, a .txt or a .md file."`,
    );
  });
});
