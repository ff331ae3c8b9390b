import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";

const { articles, refused, notes } = await loadCorpus("corpus");

/**
 * Paragraphs in which a quotation mark has no partner. One that opens a quotation and does not close it is paired
 * when the next paragraph opens with a mark again, as a quotation over several paragraphs does.
 */
function unpaired(text: string): readonly string[] {
  const paragraphs = text.split(/\n\s*\n/u);
  return paragraphs.filter((paragraph, at) => {
    const marks = paragraph.match(/["“”]/gu)?.join("") ?? "";
    const left = withoutPairs(marks);
    const goesOn = /^["“]/u.test(paragraphs[at + 1] ?? "");
    return left !== "" && !(goesOn && /^["“]$/u.test(left));
  });
}

/** Marks within marks are paired from the inside: `"“”"`. */
function withoutPairs(marks: string): string {
  const fewer = marks.replaceAll(/""|“”/gu, "");
  return fewer === marks ? marks : withoutPairs(fewer);
}

describe("the sample corpus", () => {
  test("holds at least 30 articles", () => {
    expect(articles.length).toBeGreaterThanOrEqual(30);
  });

  test("has no file that is refused", () => {
    expect(refused).toEqual([]);
  });

  test("tells what no text does of its speakers", () => {
    expect(notes.length).toBeGreaterThan(0);
  });

  test.each(articles)("pairs the quotation marks of $id", ({ text }) => {
    expect(unpaired(text)).toEqual([]);
  });

  test.each(articles)(
    "says of $id when it was published, by whom, and on what it is based",
    (article) => {
      expect(article).toMatchObject({
        publisher: "On the Record sample",
        title: expect.any(String),
        published: expect.any(String),
        basedOn: expect.arrayContaining([expect.objectContaining({ outlet: expect.any(String) })]),
      });
    },
  );
});
