import { describe, expect, test } from "vitest";
import { read } from "../../src/cli/read.ts";
import { folderOf, markdown } from "../folder-of.ts";
import { collecting } from "./collecting.ts";

const body = "“No ships will come,” mayor Ann Lee said on Friday.\n";

async function reading(...args: readonly string[]) {
  const output = collecting();
  const code = await read(args, output);
  return { code, out: output.written(), err: output.noted() };
}

describe("record read", () => {
  test("prints an article a line as JSON", async () => {
    const folder = folderOf({ "a.md": markdown(body), "b/c.md": markdown(body) });
    const { out } = await reading("--json", folder);
    const articles = out
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(articles).toMatchObject([
      { article: "a", statements: [{ kind: "quotation", spans: [[1, 20]] }], unattributed: [] },
      { article: "b/c" },
    ]);
  });

  test("reads raw text and dumps", async () => {
    const dump = `${JSON.stringify({ id: "b", text: body })}\n`;
    const folder = folderOf({ "a.txt": body, "b.jsonl": dump });
    const { code, out } = await reading(`${folder}/a.txt`, `${folder}/b.jsonl`);
    expect([code, out.match(/“No ships will come,”/gu)]).toMatchObject([0, { length: 2 }]);
  });

  test("goes on where a path holds no article, and ends with 2", async () => {
    const folder = folderOf({ "a.txt": body });
    const { code, out, err } = await reading("no/such/file", `${folder}/a.txt`);
    expect([code, out !== "", err]).toEqual([
      2,
      true,
      expect.stringContaining("No corpus at no/such/file"),
    ]);
  });
});
