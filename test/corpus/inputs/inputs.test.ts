import { symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

import { filesAt, inputsIn, inputsWithin } from "../../../src/corpus/inputs/inputs.ts";
import { bytesInput } from "../../../src/corpus/inputs/piped.ts";
import { whole } from "../../../src/domain/input.ts";
import { collected } from "../../collected.ts";
import { folderOf } from "../../folder-of.ts";
import { zipOf } from "../../zip-of.ts";

/** What is offered at paths: each name below `folder` with its text, or why it is refused. */
async function offered(folder: string, ...paths: readonly string[]) {
  const all: (readonly [name: string, what: string])[] = [];
  for await (const file of filesAt(paths.map((path) => join(folder, path)))) {
    if ("reason" in file) all.push([file.file, file.reason]);
    else
      for await (const offer of inputsIn(file)) {
        if (offer.kind === "refused") all.push([offer.refused.file, offer.refused.reason]);
        else all.push([offer.input.name, await textOf(offer.input)]);
      }
  }
  return all.map(([name, what]) => [name.replace(`${folder}/`, ""), what]);
}

async function textOf(input: Parameters<typeof whole>[0]): Promise<string> {
  try {
    return Buffer.from((await whole(input, 1e8)) ?? []).toString();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("files", () => {
  test("are found in folders, in the order of their names", async () => {
    const folder = folderOf({ "b/c.txt": "C", "a.txt": "A", ".hidden": "H" });
    expect(await offered(folder, "")).toEqual([
      ["a.txt", "A"],
      ["b/c.txt", "C"],
    ]);
  });

  test("are found by a pattern", async () => {
    const folder = folderOf({ "a.txt": "A", "b.html": "B", "c/d.txt": "D" });
    expect(await offered(folder, "**/*.txt")).toEqual([
      ["a.txt", "A"],
      ["c/d.txt", "D"],
    ]);
  });

  test("are named as they are where a name looks like a pattern", async () => {
    expect(await offered(folderOf({ "[a].txt": "A" }), "[a].txt")).toEqual([["[a].txt", "A"]]);
  });

  test("that are not there are refused", async () => {
    expect(await offered(folderOf({}), "a.txt", "*.html")).toEqual([
      ["a.txt", "there is no such file"],
      ["*.html", "no file fits it"],
    ]);
  });

  test("in a folder that leads back to itself are found once", async () => {
    const folder = folderOf({ "a.txt": "A" });
    symlinkSync(folder, join(folder, "loop"));
    expect(await offered(folder, "")).toEqual([
      ["a.txt", "A"],
      ["loop", "leads to a folder that was looked through already"],
    ]);
  });

  test("of two gigabytes are refused, unread", async () => {
    const folder = folderOf({ "a.txt": "A" });
    truncateSync(join(folder, "a.txt"), 2e9);
    expect(await offered(folder, "a.txt")).toEqual([["a.txt", "larger than 1 GB"]]);
  });

  test("that are none are refused", async () => {
    expect(await offered("/dev", "null")).toEqual([
      ["null", "it is a pipe, a socket or a device, not a file"],
    ]);
  });
});

describe("what gzip has packed", () => {
  test("is unpacked", async () => {
    const folder = folderOf({ "a.txt.gz": gzipSync("A") });
    expect(await offered(folder, "")).toEqual([["a.txt.gz", "A"]]);
  });

  test("is unpacked where it was packed piece by piece, as web archives are", async () => {
    const folder = folderOf({ "a.gz": Buffer.concat([gzipSync("A"), gzipSync("B")]) });
    expect(await offered(folder, "")).toEqual([["a.gz", "AB"]]);
  });

  test("is refused where it is damaged", async () => {
    const folder = folderOf({ "a.txt.gz": gzipSync("A".repeat(1000)).subarray(0, 20) });
    expect(await offered(folder, "")).toEqual([["a.txt.gz", "is damaged (gzip)"]]);
  });

  test("is refused where it unfolds beyond all measure", async () => {
    const folder = folderOf({ "a.txt.gz": gzipSync(Buffer.alloc(50_000_000)) });
    expect(await offered(folder, "")).toEqual([
      ["a.txt.gz", "unfolds to more than 200 times its size"],
    ]);
  });
});

describe("an archive", () => {
  test("offers its files", async () => {
    const folder = folderOf({ "a.zip": await zipOf({ "b.txt": "B", "c/d.txt": "D" }) });
    expect(await offered(folder, "")).toEqual([
      ["a.zip/b.txt", "B"],
      ["a.zip/c/d.txt", "D"],
    ]);
  });

  test("offers nothing that is hidden, or a Mac's", async () => {
    const files = { "__MACOSX/._b.txt": "B", ".c/d.txt": "D", "e.txt": "E" };
    const folder = folderOf({ "a.zip": await zipOf(files) });
    expect(await offered(folder, "")).toEqual([["a.zip/e.txt", "E"]]);
  });

  test("that names a file outside of it is refused as a whole", async () => {
    const zip = await zipOf({ "a.txt": "A", "outside.md": "X" }, "outside.md", "../../x.md");
    expect(await offered(folderOf({ "a.zip": zip }), "")).toMatchObject([
      ["a.zip", expect.stringContaining("names a file outside of the archive")],
    ]);
  });

  test("that unfolds beyond all measure is refused as a whole", async () => {
    const zip = await zipOf({ "a.txt": "A", "b.txt": "B".repeat(20_000_000) });
    expect(await offered(folderOf({ "a.zip": zip }), "")).toEqual([
      ["a.zip", "unfolds to more than 200 times its size"],
    ]);
  });

  test("within an archive is refused", async () => {
    const inner = await zipOf({ "a.txt": "A" });
    const folder = folderOf({ "a.zip": await zipOf({ "b.zip": inner, "c.txt": "C" }) });
    expect(await offered(folder, "")).toEqual([
      ["a.zip/b.zip", "is an archive within an archive"],
      ["a.zip/c.txt", "C"],
    ]);
  });

  test("that is damaged is refused", async () => {
    const zip = (await zipOf({ "a.txt": "A" })).subarray(0, 40);
    expect(await offered(folderOf({ "a.zip": zip }), "")).toMatchObject([
      ["a.zip", expect.stringContaining("is no zip archive that can be read")],
    ]);
  });

  test("that is an office document is one file", async () => {
    const folder = folderOf({ "a.docx": await zipOf({ "[Content_Types].xml": "<Types/>" }) });
    const [[name] = []] = await offered(folder, "");
    expect(name).toBe("a.docx");
  });

  test("cannot be piped in", async () => {
    const zip = await zipOf({ "a.txt": "A" });
    expect(await collected(inputsWithin(bytesInput("-", zip)))).toMatchObject([
      { refused: { reason: "is an archive" } },
    ]);
  });
});

test("an input may be opened again", async () => {
  const folder = folderOf({ "a.txt": "A" });
  const [file] = await collected(filesAt([join(folder, "a.txt")]));
  if (file === undefined || !("path" in file)) throw new Error("no file");
  const [offer] = await collected(inputsIn(file));
  if (offer?.kind !== "input") throw new Error("no input");
  expect([await textOf(offer.input), await textOf(offer.input)]).toEqual(["A", "A"]);
});
