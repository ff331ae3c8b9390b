import { expect, test } from "vitest";

import { loadCorpus } from "../../src/corpus/load.ts";
import { TextLines } from "../../src/corpus/text-lines.ts";
import type { Article } from "../../src/domain/article.ts";
import { folderOf, markdown } from "../folder-of.ts";

/** The lines of a word in each article's text, and of one above it. */
async function linesOf(path: string, word: string, above: string) {
  const { articles } = await loadCorpus(path);
  const lines = await TextLines.of(articles);
  return articles.map((article: Article) => [
    lines.at(article, article.text.indexOf(word)),
    lines.above(article, above),
  ]);
}

test.each([
  [
    "directly below the front matter",
    "---\ntitle: A\nurl: https://a.example\n---\nOne.\n\nferry\n",
    [7, 3],
  ],
  ["below blank lines", "---\nurl: https://a.example\n---\n\n \n\nOne.\nferry\n", [8, 2]],
  [
    "with carriage returns",
    "---\r\ntitle: A\r\nurl: https://a.example\r\n---\r\n\r\nOne.\r\nferry\r\n",
    [7, 3],
  ],
  [
    "behind a byte order mark",
    `\u{feff}${markdown("One.\nferry", "url: https://a.example")}`,
    [6, 2],
  ],
])("counts the lines of a file, %s", async (_what, file, expected) => {
  const folder = folderOf({ "a.md": file });
  expect(await linesOf(folder, "ferry", "https://a.example")).toEqual([expected]);
});

test("gives the first line where nothing above has the words", async () => {
  const folder = folderOf({ "a.md": markdown("ferry") });
  expect(await linesOf(folder, "ferry", "url:")).toEqual([[5, 1]]);
});

test("gives the line of a dump", async () => {
  const dump =
    '{"id":"a","text":"One.\\nferry"}\n\nwrong\n{"id":"b","text":"ferry"}\n{"id":"a","text":"ferry"}\n';
  const folder = folderOf({ "a.jsonl": dump });
  expect(await linesOf(`${folder}/a.jsonl`, "ferry", "x")).toEqual([
    [1, 1],
    [4, 4],
  ]);
});

test("counts the lines of a text", async () => {
  const folder = folderOf({ "a.txt": "One.\n\nferry\n" });
  expect(await linesOf(`${folder}/a.txt`, "ferry", "x")).toEqual([[3, 1]]);
});
