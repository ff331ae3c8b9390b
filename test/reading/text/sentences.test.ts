import { describe, expect, test } from "vitest";

import { isHeadline } from "../../../src/reading/text/sentences.ts";
import { sentencesOf } from "../sentences-of.ts";

function sentences(text: string): readonly string[] {
  return sentencesOf(text).map(({ span }) => text.slice(span.start, span.end));
}

describe("sentences", () => {
  test.each<[what: string, text: string, found: readonly string[]]>([
    ["full stops", "It rained. It stopped.", ["It rained.", "It stopped."]],
    ["question and exclamation marks", "Why? Go! It rained.", ["Why?", "Go!", "It rained."]],
    ["titles", "Mr. Reed met Dr. Holm. They left.", ["Mr. Reed met Dr. Holm.", "They left."]],
    ["initials", "John J. Reed left. It rained.", ["John J. Reed left.", "It rained."]],
    ["numbers", "It cost 3.5 million. It rained.", ["It cost 3.5 million.", "It rained."]],
    ["paragraphs", "It rained\nIt stopped", ["It rained", "It stopped"]],
    ["a quotation that ends", "“We wait.” The boats left.", ["“We wait.”", "The boats left."]],
    [
      "one that ends in another",
      "\"They say 'no.'\" The boats left.",
      [`"They say 'no.'"`, "The boats left."],
    ],
    ["sentences within marks", "“A. B,” he said. “C.”", ["“A. B,” he said.", "“C.”"]],
    ["a question within marks", "“Why?” he asked. It rained.", ["“Why?” he asked.", "It rained."]],
    ["a question, then a name", "“Why?” Mara Quill asked.", ["“Why?” Mara Quill asked."]],
    ["a shout, then a name", "“Go!” Ms Quill told them.", ["“Go!” Ms Quill told them."]],
    [
      "a shout, then a name with what is told of it",
      "“Go!” Ms Quill (Norland), the minister, told them. They left.",
      ["“Go!” Ms Quill (Norland), the minister, told them.", "They left."],
    ],
    [
      "a full stop, then no more than who said it",
      "It was cold. “We wait.” Quill said. They left.",
      ["It was cold.", "“We wait.” Quill said.", "They left."],
    ],
    [
      "a full stop, then who said what follows",
      "“We wait.” Quill said that it rained.",
      ["“We wait.”", "Quill said that it rained."],
    ],
    [
      "a question that has its own cue, then another’s",
      "Reed was asked, “Why?” He answered, “No.”",
      ["Reed was asked, “Why?”", "He answered, “No.”"],
    ],
    ["a question, then a verb of the voice", "“Why?” Quill demanded.", ["“Why?” Quill demanded."]],
    [
      "a question, then a verb with its particle",
      "“Why?” Quill went on, at last.",
      ["“Why?” Quill went on, at last."],
    ],
    ["a question, then who leaves", "“Why?” Quill went home.", ["“Why?”", "Quill went home."]],
    ["a question, then another matter", "“Why?” The boats left.", ["“Why?”", "The boats left."]],
    ["nothing", "", []],
  ])("ends them at %s", (_what, text, found) => {
    expect(sentences(text)).toEqual(found);
  });

  test("takes a quoted stretch for one token", () => {
    const [sentence] = sentencesOf("“It rained. He said so,” Mara Quill said.");
    expect(sentence?.tokens.map(({ tag, text }) => (tag === "QUOTE" ? tag : text))).toEqual([
      "QUOTE",
      "Mara",
      "Quill",
      "said",
      ".",
    ]);
  });

  test("counts the paragraphs", () => {
    const found = sentencesOf("One. Two.\nThree.");
    expect(found.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });
});

describe("a headline", () => {
  test.each<[text: string, is: boolean]>([
    ["Harbour Minister Says Quay Will Close", true],
    ["Mara Quill Says Harbour Quay to Close in May", true],
    ["HARBOUR MINISTER SAYS QUAY WILL CLOSE", true],
    ["Harbour Minister Mara Quill said Tuesday", false],
    ["Harbour Minister Mara Quill Attacks Peter Holm’s ‘Broken’ Plan", true],
    ["Minister Mara Quill Hammers Harbour Master: ‘You Should Be Investigated.’", true],
    ["Minister Mara Quill: ‘You Should Be Investigated.’", false],
    ["“You should be investigated,” Harbour Minister Mara Quill", false],
    ["Mara Quill Left", true],
    ["Quill Left", false],
    ["The boats lay in the harbour", false],
    ["", false],
  ])("is %j: %s", (text, is) => {
    const [sentence] = sentencesOf(text);
    expect(sentence !== undefined && isHeadline(sentence)).toBe(is);
  });
});
