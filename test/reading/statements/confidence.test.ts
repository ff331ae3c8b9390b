import { expect, test } from "vitest";

import { confidenceOf, confidenceOfExtent } from "../../../src/reading/statements/confidence.ts";
import type { Pattern } from "../../../src/reading/statements/confidence.ts";

test.each<[surer: Pattern, than: Pattern]>([
  ["surname", "surname-of-several"],
  ["full-name", "pronoun-only-one"],
  ["pronoun-only-one", "pronoun-subject"],
  ["same-quotation", "next-paragraph"],
  ["next-paragraph", "same-paragraph"],
])("“%s” is surer than “%s”", (surer, than) => {
  expect(confidenceOf(surer)).toBeGreaterThan(confidenceOf(than));
});

test("few places are never enough to be certain", () => {
  expect(confidenceOf("signed")).toBeLessThan(0.9);
});

test("what stands by itself is surest of where it begins and ends", () => {
  expect(confidenceOfExtent("whole")).toBeGreaterThan(0.9);
  expect(confidenceOfExtent("divided")).toBeLessThan(confidenceOfExtent("whole"));
  expect(confidenceOfExtent("further")).toBeLessThan(confidenceOfExtent("whole"));
});
