import { describe, expect, test } from "vitest";

import type { Document } from "./documents.ts";
import { ofEverybody, questionsOn } from "./questions.ts";

function document(id: number, speaker: string | undefined, words: string): Document {
  return { id, speaker, words, passage: words };
}

const documents = [
  document(0, "Mara Quill", "The harbour needs a second ferry before winter"),
  document(1, "Otto Brand", "Cheaper diesel would help every ferry in the harbour"),
  document(2, undefined, "The harbour will close before the winter storms"),
  document(3, "Otto Brand", "No"),
];

describe("questions", () => {
  test("are the same for the same seed", () => {
    expect(questionsOn(documents, 2, 5)).toEqual(questionsOn(documents, 2, 5));
  });

  test("are about named speakers, and statements of some words", () => {
    const speakers = questionsOn(documents, 9, 1).map(({ speaker }) => speaker);
    expect([speakers.length, new Set(speakers)]).toEqual([
      2,
      new Set(["Mara Quill", "Otto Brand"]),
    ]);
  });

  test("have two or three words of the statement, in its order", () => {
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    const topics = seeds.flatMap((seed) => questionsOn(documents.slice(0, 1), 1, seed));
    const content = ["harbour", "needs", "second", "ferry", "winter"];
    expect(new Set(topics.map(({ topic }) => topic.length))).toEqual(new Set([2, 3]));
    for (const { topic } of topics)
      expect(content.filter((word) => topic.includes(word))).toEqual(topic);
  });

  test("ask a speaker, or everybody", () => {
    const questions = questionsOn(documents.slice(0, 1), 1, 1);
    const [asked] = questions;
    const topic = asked?.topic.join(" ") ?? "";
    const everybody = ofEverybody(questions, "who said");
    expect(asked?.text).toBe(`what did Mara Quill say about ${topic}`);
    expect(everybody).toEqual([{ ...asked, text: `who said ${topic}`, speaker: undefined }]);
  });
});
