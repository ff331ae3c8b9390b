import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { collecting } from "../cli/collecting.ts";
import { answered, answers } from "./answers.ts";

const harbour = "“The harbours stay open,” Mara Quill said.";
const piers = "“The piers are safe,” Ida Finch said.";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "eval-"));
  for (const [id, text] of Object.entries({ harbour, piers }))
    await writeFile(join(folder, `${id}.jsonl`), JSON.stringify({ id, text }));
});

afterAll(() => rm(folder, { recursive: true }));

async function printed(...queries: readonly object[]): Promise<string> {
  const file = join(folder, "queries.json");
  await writeFile(file, queries.map((one) => JSON.stringify(one)).join("\n"));
  const corpora = ["harbour", "piers"].map((id) => join(folder, `${id}.jsonl`));
  const output = collecting();
  await answers([file, ...corpora.flatMap((path) => ["--corpus", path])], output);
  return output.written();
}

describe("the measuring of answers", () => {
  test("asks the questions of all corpora together", async () => {
    const text = await printed(
      { q: "what did Quill say about harbours", gold: [{ id: "harbour", start: 1, end: 24 }] },
      { q: "Finch on piers", gold: [{ id: "piers", start: 0, end: 1 }] },
      { q: "Finch on boats", gold: [{ id: "piers", start: 1, end: 20 }] },
    );
    expect(text).toBe(
      [
        "success@1   0.333  (1 of 3)",
        "success@5   0.333  (1 of 3)",
        "MRR@10      0.333",
        "answered    0.667  (2 of 3)",
        "precision   0.500  (1 of 2)",
        "",
      ].join("\n"),
    );
  });

  test("counts what is answered though nothing answers it", async () => {
    const text = await printed({ q: "Finch on piers", gold: [] }, { q: "Finch on tea", gold: [] });
    expect(text).toBe("wrongly answered   0.500  (1 of 2)\n");
  });

  test("refuses lines that are no questions", async () => {
    await expect(printed({ q: "Finch" })).rejects.toThrow("queries.json:1");
  });

  test.each([[[]], [["queries.jsonl"]], [["--corpus", "corpus"]]])(
    "takes a file and a corpus, not %j",
    async (args) => {
      await expect(answers(args, collecting())).rejects.toThrow("Name");
    },
  );
});

test("a rank counts by its reciprocal, and only the first for precision", () => {
  expect(answered([1, 2, 0, undefined])).toEqual({
    first: { right: 1, of: 4 },
    firstFive: { right: 2, of: 4 },
    reciprocalRank: 0.375,
    answered: { right: 3, of: 4 },
    precision: { right: 1, of: 3 },
  });
});
