import { describe, expect, test } from "vitest";
import { largestArticle } from "../../src/corpus/bytes.ts";
import { lineText, linesOf } from "../../src/corpus/lines.ts";
import { collected } from "../collected.ts";
import { folderOf } from "../folder-of.ts";

const lines = (content: string) =>
  collected(linesOf(`${folderOf({ "a.jsonl": content })}/a.jsonl`));

describe("linesOf", () => {
  test("counts lines from 1 and skips blank ones", async () => {
    const found = await lines("a\n\n \r\nb\n\nc");
    expect(found.map((line) => [line.number, lineText(line)])).toEqual([
      [1, "a"],
      [4, "b"],
      [6, "c"],
    ]);
  });

  test("does not end a line at a line separator of Unicode", async () => {
    expect((await lines("a\u2028b\n")).map(lineText)).toEqual(["a\u2028b"]);
  });

  test("joins a line that comes in several chunks", async () => {
    const long = "é".repeat(200_000);
    expect((await lines(`${long}\n${long}\n`)).map(lineText)).toEqual([long, long]);
  });

  test("lets go of a line that is too long and goes on", async () => {
    const [long, short] = await lines(`${"a".repeat(largestArticle + 1)}\nb`);
    expect([long?.bytes, short && lineText(short)]).toEqual([undefined, "b"]);
  });
});
