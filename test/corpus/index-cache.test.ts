import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import {
  type IndexShelf,
  indexShelfOf,
  keepIndex,
  keptIndex,
} from "../../src/corpus/index-cache.ts";
import { keepReadings, shelfOf } from "../../src/corpus/reading-cache.ts";
import type { Article } from "../../src/domain/article.ts";
import { articleOf } from "../discord/made-up.ts";
import { folderOf } from "../folder-of.ts";

const a = articleOf("The ferry waits.", { id: "a" });
const b = articleOf("The ferry left.", { id: "b" });
const index = Uint8Array.from({ length: 50 }, (_, at) => at * 5);

/** The shelf of an index in a folder. */
function shelfIn(
  folder: string,
  {
    basis = "notes",
    version = "version 1",
    articles = [a, b],
  }: { basis?: string; version?: string; articles?: readonly Article[] } = {},
): IndexShelf {
  return indexShelfOf(shelfOf(folder, "corpus", [basis]), version, articles);
}

/** A shelf in a folder of its own, with an index. */
async function filled(): Promise<IndexShelf> {
  const shelf = shelfIn(folderOf({}));
  await keepIndex(shelf, index);
  return shelf;
}

const fileOf = ({ folder, name }: IndexShelf): string => join(folder, name);

describe("an index that is kept", () => {
  test("comes back equal", async () => {
    expect(Buffer.compare((await keptIndex(await filled())) ?? Buffer.of(), index)).toBe(0);
  });

  test("comes back for articles that lie elsewhere now", async () => {
    const { folder } = await filled();
    const articles = [a, { ...b, file: "elsewhere/b.md" }];
    expect(await keptIndex(shelfIn(folder, { articles }))).toBeDefined();
  });

  test.each([
    ["the program is another", { version: "version 2" }],
    ["the notes or the reader are others", { basis: "other notes" }],
    ["an article is another", { articles: [a, { ...b, sha256: "other" }] }],
    ["a fact of an article is another", { articles: [a, { ...b, status: "withdrawn" as const }] }],
    ["an article is gone", { articles: [a] }],
    ["the articles are in another order", { articles: [b, a] }],
  ])("is passed over where %s", async (_what, changed) => {
    const { folder } = await filled();
    expect(await keptIndex(shelfIn(folder, changed))).toBeUndefined();
  });

  test("lies beside the readings", async () => {
    const shelf = shelfOf(folderOf({}), "corpus", []);
    await keepReadings(shelf, []);
    await keepIndex(indexShelfOf(shelf, "version 1", []), index);
    const [name] = shelf.name.split(".");
    expect(readdirSync(shelf.folder)).toEqual([`${name}.index`, `${name}.readings`]);
  });

  test("is whole, whichever of several processes at work wrote it", async () => {
    const shelf = await filled();
    await Promise.all([1, 2, 3, 4].map(async () => keepIndex(shelf, index)));
    expect([await keptIndex(shelf), readdirSync(shelf.folder)]).toEqual([
      Buffer.from(index),
      [shelf.name],
    ]);
  });
});

describe("a damaged index", () => {
  test("is noticed wherever a bit of it is another", async () => {
    const shelf = await filled();
    const bytes = readFileSync(fileOf(shelf));
    const unnoticed: number[] = [];
    for (const [at, byte] of bytes.entries()) {
      writeFileSync(fileOf(shelf), bytes.with(at, byte ^ (1 << (at % 8))));
      if ((await keptIndex(shelf)) !== undefined) unnoticed.push(at);
    }
    expect(unnoticed).toEqual([]);
  });

  test("is noticed wherever it ends", async () => {
    const shelf = await filled();
    const bytes = readFileSync(fileOf(shelf));
    const unnoticed: number[] = [];
    for (const at of bytes.keys()) {
      writeFileSync(fileOf(shelf), bytes.subarray(0, at));
      if ((await keptIndex(shelf)) !== undefined) unnoticed.push(at);
    }
    expect(unnoticed).toEqual([]);
  });

  test("is none where there is no file, or a folder in its place", async () => {
    const shelf = await filled();
    rmSync(fileOf(shelf));
    const without = await keptIndex(shelf);
    mkdirSync(fileOf(shelf));
    expect([without, await keptIndex(shelf)]).toEqual([undefined, undefined]);
  });
});
