import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { collecting } from "../cli/collecting.ts";
import { reading } from "./reading.ts";

const text = "Mayor Ida Finch spoke. “The piers are safe,” Ida Finch said.";
const attribution = { kind: "direct", source: [], cue: [], content: [[24, 43]] };

let folder = "";
let file = "";
let worst = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "eval-"));
  [file, worst] = [join(folder, "piers.jsonl"), join(folder, "worst.txt")];
  await writeFile(file, JSON.stringify({ id: "piers", text, attributions: [attribution] }));
});

afterAll(() => rm(folder, { recursive: true }));

async function measured(...args: readonly string[]): Promise<string> {
  const output = collecting();
  await reading([file, "--worst", worst, ...args], output);
  return output.written();
}

describe("the measuring of readings", () => {
  test("prints a line for each measure", async () => {
    expect(await measured()).toContain("direct alone, J >= 0.8    P 1.000  R 1.000  F1 1.000");
  });

  test("prints each manner where it is asked for", async () => {
    expect(await measured("--by", "kind")).toContain("mixed exact ");
  });

  test("prints JSON for programs", async () => {
    expect(JSON.parse(await measured("--json"))).toMatchObject({ file, articles: 1 });
  });

  test("writes the worst articles for reading", async () => {
    await measured();
    expect(await readFile(worst, "utf8")).toMatch(/^## piers\n/u);
  });

  test.each([
    ["no file", [], "Name one file"],
    ["two files", ["a", "b"], "Name one file"],
    ["parts by something else", ["a", "--by", "cue"], "--by is of kind"],
  ])("refuses %s", async (_what, args, message) => {
    await expect(reading(args, collecting())).rejects.toThrow(message);
  });

  test("names the line that holds no annotations", async () => {
    const bare = join(folder, "bare.jsonl");
    await writeFile(bare, JSON.stringify({ id: "bare", text }));
    await expect(reading([bare], collecting())).rejects.toThrow("bare.jsonl:1: neither");
  });
});
