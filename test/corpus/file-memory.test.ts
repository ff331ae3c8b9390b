import { renameSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { describe, expect, it } from "vitest";

import { FileMemory } from "../../src/corpus/file-memory.ts";
import { loadFiles } from "../../src/corpus/load.ts";
import { folderOf, markdown } from "../folder-of.ts";

/** Longer ago than a file's times are too coarse to tell one writing from the next. */
const SETTLED = 1100;

/** A folder of one article that was loaded once it had come to rest, and how to load it again. */
async function remembered() {
  const folder = folderOf({ "ferry.md": markdown("The ferry runs.\n") });
  const memory = new FileMemory();
  const load = async () => (await loadFiles(folder, memory)).articles[0];
  await sleep(SETTLED);
  return { folder, file: join(folder, "ferry.md"), load, first: await load() };
}

describe("the memory of files", () => {
  it("gives the same article while its file has not been written to", async () => {
    const { load, first } = await remembered();
    expect(await load()).toBe(first);
  });

  it("has a file read again that has been written to, though its size and its time are the same", async () => {
    const { file, load } = await remembered();
    writeFileSync(file, markdown("The ferry sank.\n"));
    utimesSync(file, 0, 0);
    expect((await load())?.text).toBe("The ferry sank.\n");
  });

  it("has a file read again that another was put in the place of", async () => {
    const { folder, file, load } = await remembered();
    writeFileSync(join(folder, "draft"), markdown("The ferry sank.\n"));
    renameSync(join(folder, "draft"), file);
    expect((await load())?.text).toBe("The ferry sank.\n");
  });

  it("does not trust a file that has just been written to", async () => {
    const folder = folderOf({ "ferry.md": markdown("The ferry runs.\n") });
    const memory = new FileMemory();
    const [first] = (await loadFiles(folder, memory)).articles;
    const [again] = (await loadFiles(folder, memory)).articles;
    expect([again === first, again]).toEqual([false, first]);
  });
});
