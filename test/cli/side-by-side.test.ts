import { pathToFileURL } from "node:url";

import { expect, it } from "vitest";

import { readSideBySide } from "../../src/cli/side-by-side.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { read } from "../../src/reading/read.ts";
import { folderOf } from "../folder-of.ts";

/** A thread runs what is compiled. */
const worker = pathToFileURL("dist/src/cli/reading-worker.js");

const { articles, notes } = await loadCorpus("corpus");

it("several threads read what one reads, in the same order", async () => {
  const told: number[] = [];
  const readings = await readSideBySide(articles, notes, 3, (count) => told.push(count), worker);
  expect(readings).toEqual(articles.map((article) => read(article, notes)));
  expect(told.at(-1)).toBe(articles.length);
});

it("a thread that ends keeps nobody waiting", async () => {
  const folder = folderOf({ "ends.mjs": "process.exit(3)" });
  const ends = pathToFileURL(`${folder}/ends.mjs`);
  const reading = readSideBySide(articles, notes, 2, () => undefined, ends);
  await expect(reading).rejects.toThrow("ended with 3");
});
