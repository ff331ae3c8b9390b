import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { readerVersion } from "../../src/corpus/reader-version.ts";
import { folderOf } from "../folder-of.ts";

const files = { "a.js": "1", "deep/b.ts": "2", "package.json": '{"version":"1.0.0"}' };

/** The version of a reader of these files: of a folder, and of the package beside it. */
async function versionOf(made: Readonly<Record<string, string>>): Promise<string> {
  const folder = folderOf(made);
  return readerVersion([folder, join(folder, "package.json")]);
}

describe("the version of a reader", () => {
  test("is the same for the same files, wherever they lie", async () => {
    expect(await versionOf(files)).toBe(await versionOf(files));
  });

  test.each([
    ["a program changes", { ...files, "a.js": "3" }],
    ["a program in a folder below changes", { ...files, "deep/b.ts": "3" }],
    ["a program is added", { ...files, "c.js": "" }],
    ["words move from one program to the next", { ...files, "a.js": "12", "deep/b.ts": "" }],
    [
      "a program has another name",
      { "b.js": "1", "deep/b.ts": "2", "package.json": files["package.json"] },
    ],
    ["a package is another", { ...files, "package.json": '{"version":"1.0.1"}' }],
  ])("is another when %s", async (_what, changed) => {
    expect(await versionOf(changed)).not.toBe(await versionOf(files));
  });

  test("is the same whatever else lies beside the programs", async () => {
    expect(await versionOf({ ...files, "a.js.map": "{}" })).toBe(await versionOf(files));
  });
});
