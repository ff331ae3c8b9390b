import { describe, expect, test } from "vitest";

import { attributed, said } from "../reading-of.ts";

type Row = [text: string, found: readonly string[]];

describe("a sentence of nothing but quoted words", () => {
  test.each<Row>([
    [
      "“We wait,” Mara Quill said. “It is wet.”",
      ["quotation · Mara Quill · We wait, … It is wet."],
    ],
    [
      "“We wait,” Mara Quill said. “It is wet.” “It is cold.”",
      ["quotation · Mara Quill · We wait, … It is wet. … It is cold."],
    ],
    [
      "The port “is closed,” Mara Quill said. “It is wet.”",
      ["paraphrase · Mara Quill · The port “is closed,” … It is wet."],
    ],
    [
      "“We wait,” Mara Quill said. “It is wet,” said John Reed. “It is cold.”",
      ["quotation · Mara Quill · We wait,", "quotation · John Reed · It is wet, … It is cold."],
    ],
    [
      "“Why wait?” Mara Quill asked the captains. “Who is late?”",
      ["quotation · Mara Quill · Why wait? … Who is late?"],
    ],
    [
      "“Why wait?” Mara Quill asked me. “It is wet.”",
      ["quotation · Mara Quill · Why wait? … It is wet."],
    ],
    [
      "“We wait,” Mara Quill said, after Reed told her that it rained. “It is wet.”",
      ["quotation · Mara Quill · We wait, … It is wet.", "paraphrase · Reed · that it rained"],
    ],
    [
      "“We wait,” Mara Quill said. “You have made all the boats late” for the islands.",
      ["quotation · Mara Quill · We wait, … You have made all the boats late"],
    ],
  ])("goes on with the quotation before it: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });

  test.each<Row>([
    [
      "Mara Quill said it rained. “It was cold.”",
      ["paraphrase · Mara Quill · it rained", "quotation · Mara Quill · It was cold."],
    ],
    [
      "Mara Quill said the port “is closed.” “It is wet.”",
      ["paraphrase · Mara Quill · the port “is closed.”", "quotation · Mara Quill · It is wet."],
    ],
  ])("is a statement of its own: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });

  test.each<Row>([
    [
      "“We wait,” Mara Quill said.\n“They will all come to the harbour on Monday.”",
      [
        "quotation · Mara Quill · We wait,",
        "quotation · Mara Quill · They will all come to the harbour on Monday.",
      ],
    ],
    [
      '“We wait,” Mara Quill said.\n"They will all come to the harbour on Monday."',
      [
        "quotation · Mara Quill · We wait,",
        "quotation · Mara Quill · They will all come to the harbour on Monday.",
      ],
    ],
    [
      "Mara Quill said it rained. Adding, “They will all come.”",
      ["paraphrase · Mara Quill · it rained", "quotation · Mara Quill · They will all come."],
    ],
    [
      "Mara Quill said it rained.\n“They will all come to the harbour on Monday.”",
      [
        "paraphrase · Mara Quill · it rained",
        "quotation · Mara Quill · They will all come to the harbour on Monday.",
      ],
    ],
    [
      "“We wait,” Mara Quill said, and left. She did not hurry. “They will all come.”",
      ["quotation · Mara Quill · We wait,", "quotation · Mara Quill · They will all come."],
    ],
    [
      "Anna Holm sees no danger. “They will all come.”",
      ["quotation · Anna Holm · They will all come."],
    ],
  ])(
    "goes on into a paragraph of its own, or with whom the sentence before is about: %j",
    (text, found) => {
      expect(said(text)).toEqual(found);
    },
  );

  test.each<Row>([
    ["“We wait.” — Mara Quill", ["quotation · Mara Quill · We wait."]],
    ["Mara Quill left.\n“We wait.”\n- Quill.", ["quotation · Mara Quill · We wait."]],
    ["“We wait.”\n— Mara Quill, harbour minister", ["quotation · Mara Quill · We wait."]],
    [
      "“We wait.”\n– Minister of Harbours, Mara Quill\n“We hurry.”\n– John Reed",
      ["quotation · Mara Quill · We wait.", "quotation · John Reed · We hurry."],
    ],
    ["“We wait.” — that was all", ["nobody · We wait."]],
  ])("is signed, or is not: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });

  test.each<Row>([
    ["Mara Quill was blunt:\n“We wait.”", ["quotation · Mara Quill · We wait."]],
    [
      "“It rained,” John Reed said.\nMara Quill answered:\n“We wait.”",
      ["quotation · John Reed · It rained,", "quotation · Mara Quill · We wait."],
    ],
    [
      "Mayor Mara Quill left. She added:\n“We wait.\n“We see.”",
      ["quotation · Mara Quill · We wait.", "quotation · Mara Quill · We see."],
    ],
  ])("is announced: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });

  test.each<Row>([
    [
      "Mara Quill said it rained.\n“It was cold.”",
      ["paraphrase · Mara Quill · it rained", "nobody · It was cold."],
    ],
    [
      "“We wait,” Mara Quill said.\n“It is wet.”",
      ["quotation · Mara Quill · We wait,", "nobody · It is wet."],
    ],
    [
      "“We wait,” Mara Quill said. A boat left. “It is wet.”",
      ["quotation · Mara Quill · We wait,", "nobody · It is wet."],
    ],
    [
      "“We wait,” said Mara Quill, and “we hurry,” said John Reed. “It is wet.”",
      [
        "quotation · Mara Quill · We wait,",
        "quotation · John Reed · we hurry,",
        "nobody · It is wet.",
      ],
    ],
    ["Mara Quill left. “It is wet.”", ["nobody · It is wet."]],
    ["“It is wet.”", ["nobody · It is wet."]],
    [
      "“We wait,” Mara Quill said.\n“You have made all the boats late” for the islands.",
      ["quotation · Mara Quill · We wait,", "nobody · You have made all the boats late"],
    ],
    ...[
      "late” (Tom Brand).",
      "late,” from Tom Brand.",
      "late”, via a minister.",
      "late” from a minister.",
    ].map((end): Row => [
      `“We wait,” Mara Quill said. “You have made all the boats ${end}`,
      [
        "quotation · Mara Quill · We wait,",
        expect.stringMatching(/^nobody · You have made all the boats late/u),
      ],
    ]),
    [
      "“We wait,” Mara Quill said. “You have made all the boats late” stands on the wall.",
      ["quotation · Mara Quill · We wait,", "nobody · You have made all the boats late"],
    ],
    [
      "“We wait for the boats?” Mara Quill asked.\n“They will all come to the harbour on Monday.”",
      [
        "quotation · Mara Quill · We wait for the boats?",
        "nobody · They will all come to the harbour on Monday.",
      ],
    ],
    [
      "“We wait,” Mara Quill said.\n“We hurry,” John Reed said.\n“They will all come to the harbour on Monday.”",
      [
        "quotation · Mara Quill · We wait,",
        "quotation · John Reed · We hurry,",
        "nobody · They will all come to the harbour on Monday.",
      ],
    ],
    [
      "On Denmark’s prosperity:\n“They will all come to the harbour on Monday.”",
      ["nobody · They will all come to the harbour on Monday."],
    ],
    ["It was announced:\n“It is wet.”", ["nobody · It is wet."]],
  ])("is nobody’s where it is open who goes on: %j", (text, found) => {
    expect(said(text)).toEqual(found);
  });
});

describe("words that go on", () => {
  test.each<Row>([
    [
      "Mara Quill said it rained. “It was cold.”",
      ["Mara Quill · name · Mara Quill · said · –", "Mara Quill · inherited · Mara Quill · – · –"],
    ],
    ["“We wait,” Mara Quill said. “It is wet.”", ["Mara Quill · name · Mara Quill · said · –"]],
    [
      "“We wait.\n“It is wet,” Mara Quill said.",
      ["Mara Quill · inherited · Mara Quill · – · –", "Mara Quill · name · Mara Quill · said · –"],
    ],
  ])("have their cue from the statement before, or none: %j", (text, found) => {
    expect(attributed(text)).toEqual(found);
  });

  test("let a pronoun mean who goes on", () => {
    const text = "Mara Quill said it rained. “It was cold.” A boat left. “It is late,” she added.";
    expect(said(text).at(-1)).toBe("quotation · Mara Quill · It is late,");
  });
});
