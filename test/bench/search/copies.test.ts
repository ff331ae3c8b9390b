import { describe, expect, test } from "vitest";

import type { Reading } from "../../../src/domain/reading.ts";
import { shownSpans, spansOf } from "../../../src/domain/statement.ts";
import { excerpt } from "../../../src/domain/verbatim.ts";
import { readingOf } from "../../reading/reading-of.ts";
import { corpusTimes } from "./copies.ts";
import { documentsOf } from "./documents.ts";

const HARBOUR = `“The harbour needs a second ferry before winter,” Mara Quill said on Monday.

Otto Brand warned that the ferry would wait for cheaper diesel. “The water is rising,” Brand told reporters.

A senior official said that the harbour would close.`;

const original = readingOf(HARBOUR);
const times = 9;
const copies = corpusTimes([original], times, 1).slice(1);

function outline({ statements }: Reading): readonly unknown[] {
  return statements.map((one) => [one.kind, spansOf(one), shownSpans(one), one.passage]);
}

describe("a corpus of many copies", () => {
  test("begins with the original", () => {
    expect(corpusTimes([original], 1, 1)).toEqual([original]);
  });

  test("is the same for the same seed, and another for another", () => {
    expect(corpusTimes([original], times, 1)).toEqual([original, ...copies]);
    expect(corpusTimes([original], times, 50)).not.toEqual([original, ...copies]);
  });

  test("has an article of its own in each copy", () => {
    expect(new Set(copies.map(({ article }) => article.id)).size).toBe(copies.length);
  });

  test.each(copies)("keeps every statement in its place: $article.id", (copy) => {
    expect(outline(copy)).toEqual(outline(original));
    expect(copy.article.text).toHaveLength(HARBOUR.length);
  });

  test.each(copies)("names each speaker as the text does: $article.id", (copy) => {
    for (const { attribution } of copy.statements) {
      const speaker = copy.speakers.find(({ id }) => id === attribution.speaker);
      const mention = excerpt(copy.article, attribution.mention).toLowerCase();
      expect(speaker?.name.toLowerCase()).toContain(mention);
    }
  });

  test("leaves whole words, of which few are others", () => {
    const before = HARBOUR.match(/\p{L}+/gu) ?? [];
    const swapped = copies.flatMap(({ article }) =>
      (article.text.match(/\p{L}+/gu) ?? []).filter((word, at) => word !== before[at]),
    );
    expect(swapped.length).toBeGreaterThan(0);
    expect(swapped.length).toBeLessThan((before.length * copies.length) / 3);
  });

  test("gives half of the people each other's surnames, throughout", () => {
    const four = `Mara Quill said it rains. Otto Brand said it pours. Ann Reeve said it snows.
Lee Marsh said it hails. Quill waved, Brand sat, Reeve rose, Marsh left.`;
    const [, copied] = corpusTimes([readingOf(four)], 2, 1);
    const names = copied?.speakers.map(({ name }) => name) ?? [];
    const kept = ["Mara Quill", "Otto Brand", "Ann Reeve", "Lee Marsh"].filter((name) =>
      names.includes(name),
    );
    const [quill, brand, reeve, marsh] = names.map((name) => name.split(" ")[1]);
    expect([kept.length, new Set([quill, brand, reeve, marsh]).size]).toEqual([2, 4]);
    expect(copied?.article.text).toContain(
      `${quill} waved, ${brand} sat, ${reeve} rose, ${marsh} left.`,
    );
  });
});

describe("documents", () => {
  test("leave out the name of whoever is unnamed", () => {
    expect(documentsOf([original]).map(({ speaker }) => speaker)).toEqual([
      "Mara Quill",
      "Otto Brand",
      "Otto Brand",
      undefined,
    ]);
  });
});
