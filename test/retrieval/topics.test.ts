import { describe, expect, it } from "vitest";

import { topicsOf } from "../../src/retrieval/topics.ts";
import { indexed } from "./indexed.ts";

/** What Mara Quill speaks of who says each of these, with the number of statements: "harbour tolls 2". */
function topics(...said: readonly string[]): readonly string[] {
  const texts = said.map((words) => `“${words},” Governor Mara Quill said.`);
  const { index, said: statements } = indexed(texts, "mara-quill");
  return topicsOf(statements, index, 6).map(
    ({ words, statements: all }) => `${words} ${String(all)}`,
  );
}

describe("the topics of statements", () => {
  it("are words of more than one of them, most often first", () => {
    const said = [
      "Ferries are late",
      "Some ferries sank",
      "No ferries sail",
      "Tolls rose",
      "Tolls fell",
    ];
    expect(topics(...said)).toEqual(["ferries 3", "Tolls 2"]);
  });

  it("are two words where they stand side by side in most of them", () => {
    const said = ["The harbour tolls rose", "Our harbour tolls fell", "Those harbour tolls stay"];
    expect(topics(...said)).toEqual(["harbour tolls 3"]);
  });

  it("are single words where they stand side by side only once", () => {
    const said = ["The harbour tolls rose", "Our harbour froze", "The tolls fell"];
    expect(topics(...said).toSorted()).toEqual(["harbour 2", "tolls 2"]);
  });

  it("are counted once a statement", () => {
    expect(topics("Ferries, ferries, ferries", "We like ferries")).toEqual(["ferries 2"]);
  });

  it("are written as they are most often", () => {
    expect(topics("Ferries sank", "We sold ferries", "Who buys ferries")).toEqual(["ferries 3"]);
  });

  it("have all forms of a word as one", () => {
    expect(topics("A ferry sank", "One ferry burnt", "Many ferries sail")).toEqual(["ferry 3"]);
  });

  it("have no numbers and no small words", () => {
    expect(topics("We had 200 of them", "They had 200 of us")).toEqual([]);
  });

  it("are in one order, whoever speaks first", () => {
    const said = ["Ferries sank", "No ferries sail", "Tolls rose", "Tolls fell"];
    expect(topics(...said)).toEqual(topics(...said.toReversed()));
  });

  it("have none where everything is said once", () => {
    expect(topics("Ferries are late", "Tolls are due")).toEqual([]);
  });

  it("have none of no statements", () => {
    expect(topicsOf([], indexed([]).index, 6)).toEqual([]);
  });

  it("are six at most", () => {
    const words = ["Alders", "Birches", "Cedars", "Elms", "Firs", "Larches", "Oaks", "Pines"];
    expect(topics(...words.flatMap((word) => [`${word} grow`, `${word} fall`]))).toHaveLength(6);
  });
});
