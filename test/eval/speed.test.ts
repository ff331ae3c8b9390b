import { expect, test } from "vitest";

import { articleOf } from "../reading/reading-of.ts";
import { median } from "./median.ts";
import { memoryFor } from "./memory.ts";
import { peakIn } from "./peak-in.ts";
import { textTokens } from "./text-tokens.ts";

test.each([
  ["a word and its mark", "Ships sail.", 3],
  ["a shortened ending", "Quill’s plan", 3],
  ["a number, whole", "1,200.5 tons", 2],
  ["an abbreviation, whole", "the U.S. coast", 3],
  ["each half of a hyphenated word, and the hyphen", "semi-dry", 3],
  ["no space", " \n ", 0],
])("tokens are %s", (_which, text, expected) => {
  expect(textTokens(text)).toBe(expected);
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2],
  [[], 0],
])("the middle of %j is %d", (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});

test("a status tells the peak in kibibytes", () => {
  expect(peakIn("VmPeak:\t  900 kB\nVmHWM:\t   42 kB\nVmRSS:\t   41 kB\n")).toBe(42 * 1024);
});

/** Made by the build that comes before the tests. */
const peakProgram = "dist/test/eval/peak.js";

test("reading takes memory above Node's own", { timeout: 30_000 }, () => {
  const { reading, node } = memoryFor(articleOf("“We sail,” Ida Finch said."), peakProgram);
  expect(reading).toBeGreaterThan(node);
});

test("memory that cannot be measured is a fault", () => {
  expect(() => memoryFor(articleOf("We sail."), "no/such/program.js")).toThrow(
    "cannot be measured",
  );
});
