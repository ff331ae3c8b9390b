import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { collecting } from "../cli/collecting.ts";
import { learn } from "./learn.ts";

let folder = "";
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "learn-"))));
afterAll(() => rm(folder, { recursive: true }));

/** Eight articles: as few as a word must be met in. */
const text = "Ida Finch said the boats were safe.";
const attribution = {
  kind: "indirect",
  source: [[0, 9]],
  cue: [[10, 14]],
  content: [[15, 34]],
};
const lines = Array.from({ length: 8 }, (_, at) =>
  JSON.stringify({ id: `boats-${String(at)}`, text, attributions: [attribution] }),
);

test("learning writes a data file of weights", async () => {
  const [from, to] = [join(folder, "boats.jsonl"), join(folder, "learned.ts")];
  await writeFile(from, lines.join("\n"));
  await learn([from, "--to", to], collecting());
  expect(await readFile(to, "utf8")).toMatch(/^1 cue: cue\nsay~ \d+$/mu);
});

test("learning wants one file", async () => {
  await expect(learn([], collecting())).rejects.toThrow("Name one file");
});
