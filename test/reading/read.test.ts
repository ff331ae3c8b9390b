import { describe, expect, test } from "vitest";

import { read } from "../../src/reading/read.ts";
import { articleOf, readingOf, said } from "./reading-of.ts";

const text = `Harbour Minister Says Quay Will Close

“We wait,” Mara Quill said. The boats lay there. “It is late.”

John Reed, the mayor, declined to comment.`;

const reading = readingOf(text);
const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

describe("a reading", () => {
  test("gives a passage for each paragraph, with its sentences", () => {
    expect(reading.passages.map(({ span, sentences }) => [slice(span), sentences.length])).toEqual([
      ["Harbour Minister Says Quay Will Close", 1],
      ["“We wait,” Mara Quill said. The boats lay there. “It is late.”", 3],
      ["John Reed, the mayor, declined to comment.", 1],
    ]);
  });

  test("gives the statements in the order of the text, then what is nobody’s", () => {
    expect(said(text)).toEqual([
      "quotation · Mara Quill · We wait,",
      "refusal · John Reed · to comment",
      "nobody · It is late.",
    ]);
  });

  test("gives each speaker once", () => {
    const twice = readingOf("Mara Quill said it rained. Quill said it was cold.");
    expect(twice.speakers.map(({ name }) => name)).toEqual(["Mara Quill"]);
  });

  test("names the passage that each statement stands in", () => {
    expect(reading.statements.map(({ passage }) => slice(passage))).toEqual([
      "“We wait,” Mara Quill said. The boats lay there. “It is late.”",
      "John Reed, the mayor, declined to comment.",
    ]);
  });

  test.each<[headline: string]>([
    ["Harbour Minister Says Quay Will Close"],
    ["Mara Quill Says Harbour Quay Will Close"],
    ["Harbour Quay to Close, Minister Says"],
    ["HARBOUR MINISTER SAYS QUAY WILL CLOSE"],
  ])("does not read the headline %j", (headline) => {
    expect(said(`${headline}\nThe boats left.`)).toEqual([]);
  });

  test("is of the article as it was given", () => {
    expect(reading.article.text).toBe(text);
  });

  test("of an empty article is empty", () => {
    const { passages, speakers, statements, unattributed } = readingOf("");
    expect([passages, speakers, statements, unattributed]).toEqual([[], [], [], []]);
  });

  describe("of an article in another language", () => {
    const french = "« Il le faut », a dit la maire Ann Lee. Le ferry circulera.";
    const { passages, statements, unattributed } = read(
      { ...articleOf(french), language: "fr" },
      [],
    );

    test("credits nobody", () => {
      expect(statements).toEqual([]);
    });

    test("has its paragraphs", () => {
      expect(passages.map(({ span }) => span)).toEqual([{ start: 0, end: french.length }]);
    });

    test("leaves what is quoted open", () => {
      expect(unattributed.map(({ start, end }) => french.slice(start, end).trim())).toEqual([
        "Il le faut",
      ]);
    });
  });
});
