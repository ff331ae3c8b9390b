import { describe, expect, it } from "vitest";

import { does, questionWords } from "../../src/retrieval/question-words.ts";

/** The words of a question that do a thing. */
function doing(what: keyof typeof does, question: string): readonly string[] {
  const words = questionWords(question).filter((word) => does[what](word));
  return words.map(({ text }) => text);
}

describe("the words of a question", () => {
  it.each([
    ["what did Quill say?", "what did Quill say"],
    ["Quill: tolls", "Quill tolls"],
    ["Quill’s view of tolls", "Quill’s view of tolls"],
    ["John J. Reed on tolls", "John J. Reed on tolls"],
    ["U.S. Secretary Reed", "U.S. Secretary Reed"],
    ["the U.S. secretary", "the U.S secretary"],
    ["Jean-Pierre on Article 5", "Jean-Pierre on Article 5"],
    ["  “tolls”  ", "tolls"],
    ["Łęcha Wąsowicz (again)", "Łęcha Wąsowicz again"],
    ["?! …", ""],
    ["", ""],
  ])("%j are %j", (question, found) => {
    const words = questionWords(question).map(({ text }) => text);
    expect(words.join(" ")).toBe(found);
  });

  it("are sixty at most", () => {
    expect(questionWords("tolls ".repeat(100))).toHaveLength(60);
  });

  it("know where they stand in it", () => {
    const question = "What did  Łęcha say?";
    const words = questionWords(question);
    expect(words.map(({ start, end }) => question.slice(start, end))).toEqual(
      words.map(({ text }) => text),
    );
  });
});

describe("a word of a question", () => {
  it.each([
    ["ask", "WHAT did the latest from Quill say", ["WHAT", "did", "the", "latest", "from"]],
    ["askForAll", "has anyone or everybody said it, who?", ["anyone", "everybody", "who"]],
    ["say", "Quill says her views and comments", ["says", "views", "comments"]],
    ["link", "say anything about the tolls", ["say", "anything", "about", "the"]],
    ["leadToTopic", "Quill on tolls, regarding ferries", ["on", "regarding"]],
    ["pointBack", "what did he and she say to Quill", ["he", "she"]],
    ["title", "Mr. Quill, President and prime minister", ["Mr.", "President", "prime", "minister"]],
  ] satisfies [keyof typeof does, string, string[]][])(
    "does %s in %j: %j",
    (what, question, found) => {
      expect(doing(what, question)).toEqual(found);
    },
  );
});
