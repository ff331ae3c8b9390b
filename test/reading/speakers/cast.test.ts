import { describe, expect, test } from "vitest";

import type { Speaker, SpeakerNote } from "../../../src/domain/speaker.ts";
import { readingOf, said } from "../reading-of.ts";

/** Whose the last words of a text are. */
function last(text: string, notes: readonly SpeakerNote[] = []): string {
  const [kind = "", speaker = ""] = said(text, notes).at(-1)?.split(" · ") ?? [];
  return kind === "nobody" || speaker === "" ? "not read" : speaker;
}

/** The speakers with a statement; not the bodies for which they only speak. */
function speaking(text: string, notes: readonly SpeakerNote[] = []): readonly Speaker[] {
  const { speakers, statements } = readingOf(text, notes);
  return speakers.filter(({ id }) =>
    statements.some(({ attribution }) => attribution.speaker === id),
  );
}

describe("a pronoun", () => {
  test.each<[text: string, speaker: string]>([
    ["Harbour Minister Mara Quill left. “It is safe,” she said.", "Mara Quill"],
    ["Mayor John Reed left. “It is safe,” he said.", "John Reed"],
    ["John Reed left. He said it was safe.", "John Reed"],
    ["John Reed met Anna Holm. “It is safe,” she said.", "Anna Holm"],
    ["John Reed met Anna Holm. “It is safe,” he said.", "John Reed"],
    ["John Reed met Peter Holm. “It is safe,” he said.", "John Reed"],
    ["After Peter Holm left, John Reed came. “It is safe,” he said.", "John Reed"],
    ["John Reed, head of the port, a ship’s son, met Peter Holm. “Safe,” he said.", "John Reed"],
    ["John Reed left. He met Peter Holm’s son. “It is safe,” he said.", "John Reed"],
    [
      "Anna Holm “should wait,” Beth Lund, leader of the port said. “Safe,” she added.",
      "Beth Lund",
    ],
    ["“It is wet,” John Reed said. It rained. “It is safe,” he added.", "John Reed"],
    ["“It is wet,” John Reed said. Peter Holm left. “It is safe,” he said.", "Peter Holm"],
    ["John Reed spoke.\n“It is safe,” he said.", "John Reed"],
    [
      "“It is wet,” Peter Holm said.\nRep. John Reed (R-Ohio), chairman of the board, did not wait for Holm. “It is safe,” he said.",
      "John Reed",
    ],
    [
      "“It is wet,” Peter Holm said.\nGov. John Reed – a sailor – met Holm. “It is safe,” he said.",
      "John Reed",
    ],
    [
      "“It is wet,” Mara Quill said.\nQuill’s plan was backed by Anna Holm of Aldport, the miller, who said it was old.\n“It is safe,” she said.",
      "Anna Holm",
    ],
    [
      "John Reed, the miller, was asked by a captain why it was late. “It is safe,” he said.",
      "John Reed",
    ],
    [
      "Still, the Harbour Council of Aldport opposed it. “Keep it,” it said.",
      "the Harbour Council of Aldport",
    ],
    ["John Reed spoke.\nIt rained.\n“It is safe,” he said.", "John Reed"],
    ["Danish officials said it was wet. They said it was safe.", "Danish officials"],
    ["The Harbour Ministry said it was wet. It said it was safe.", "the Harbour Ministry"],
    ["Mara Quill said it was wet. In her words, “it is safe.”", "Mara Quill"],
    [
      "Mayor Mara Quill left. “It is wet,” said John Reed, and “it is safe,” she said.",
      "Mara Quill",
    ],
    ["Mayor Mara Quill left.\nIt was settled, she said, but John Reed was not.", "Mara Quill"],
    ["Reuters quoted Mara Quill as saying it was wet. She added: “It is safe.”", "Mara Quill"],
  ])("means whom the text has named: %j", (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });

  test.each<[what: string, text: string]>([
    ["nobody is named", "It rained for hours. “It is safe,” he said."],
    ["somebody is named only later", "“It is safe,” he said. John Reed left."],
    ["two fit alike", "On the quay stood John Reed and Peter Holm. “It is safe,” he said."],
    ["somebody is only described", "The minister met John Reed. “It is safe,” he said."],
    [
      "an unnamed one spoke of him",
      "John Reed left. Of Reed a miller said it was wet. “It is safe,” he said.",
    ],
    ["nobody of that gender is named", "John Reed left. “It is safe,” she said."],
    [
      "nothing but the headline names somebody",
      "Mara Quill Says Harbour Quay Will Close\n“It is safe,” she said.",
    ],
    ["a person is no group", "John Reed said it was wet. They said: “It is safe.”"],
    ["a person is no body", "John Reed said it was wet. It said: “It is safe.”"],
  ])("leaves the words nobody’s where %s", (_what, text) => {
    expect(said(text).at(-1)).toMatch(/^nobody · It is safe/u);
  });
});

describe("a title", () => {
  test.each<[text: string, speaker: string]>([
    ["Harbour Minister Mara Quill left. “It is safe,” the minister said.", "Mara Quill"],
    ["Mara Quill, the harbour minister, left. “It is safe,” the minister said.", "Mara Quill"],
    ["Harbour Minister Mara Quill met Mayor John Reed. “Safe,” the mayor said.", "John Reed"],
    [
      "Harbour Minister Mara Quill met Finance Minister John Reed. “Safe,” the harbour minister said.",
      "Mara Quill",
    ],
    ["Port spokesman John Reed left. “It is safe,” the spokesperson said.", "John Reed"],
    [
      "President Anna Holm came. John Reed, press secretary of the president, left. “Safe,” the president said.",
      "Anna Holm",
    ],
    [
      "John Reed, press secretary of the president, left. “Safe,” the president said.",
      "the president",
    ],
    [
      "John Reed, press secretary of the president, left. “Safe,” the press secretary said.",
      "John Reed",
    ],
    [
      "The Harbour Ministry said it was wet. “It is safe,” the ministry said.",
      "the Harbour Ministry",
    ],
  ])("means the one who holds it: %j", (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });

  test("leaves the words nobody’s where two hold it", () => {
    const text =
      "Harbour Minister Mara Quill met Finance Minister John Reed. “Safe,” the minister said.";
    expect(said(text)).toEqual(["nobody · Safe,"]);
  });

  test.each<[text: string]>([
    ["Mara Quill, the harbour minister, said it was safe."],
    ["The harbour minister, Mara Quill, said it was safe."],
    ["The harbour minister Mara Quill said it was safe."],
    ["Harbour Minister Mara Quill said it was safe."],
    ["Mara Quill (the harbour minister) said it was safe."],
    ["“It is safe,” said Mara Quill, the harbour minister."],
    ["“It is safe,” said the harbour minister, Mara Quill."],
    ["“It is safe,” the harbour minister, Mara Quill, said."],
    ["“It is safe,” the Danish envoy to Norway, Mara Quill, said."],
    ["Mara Quill, 29, of Harbourville, Ohio, said it was safe."],
    ["Mara Quill, a miller from Harbourville, Ohio, said it was safe."],
    ["Another captain, Mara Quill of Harbourville, Ohio, said it was safe."],
    ["Mara Quill, head of Ofsea, which regulates Denmark’s port sector said: “It is safe.”"],
  ])("beside a name stands for its bearer: %j", (text) => {
    expect(speaking(text).map(({ id }) => id)).toEqual(["mara-quill"]);
  });

  test.each<[text: string]>([
    ["Mara Quill, the harbour minister, said it was safe."],
    ["The harbour minister Mara Quill said it was safe."],
    ["Harbour Minister Mara Quill said it was safe."],
    ["“It is safe,” said Mara Quill, the harbour minister."],
  ])("beside a name is a role of its bearer: %j", (text) => {
    const roles = speaking(text).flatMap((speaker) => speaker.roles);
    expect(roles.map((role) => role.toLowerCase())).toEqual(["harbour minister"]);
  });
});

describe("an institution", () => {
  test.each<[text: string, speaker: string]>([
    ["The Kremlin said it was safe.", "kremlin"],
    ["The Harbour Ministry said it was safe.", "harbour-ministry"],
    ["The Danish Harbour Ministry said it was safe.", "danish-harbour-ministry"],
    ["“It is safe,” the Harbour Ministry said.", "harbour-ministry"],
    ["The UN said it was safe.", "un"],
    ["Reuters reported that it was safe.", "reuters"],
    ["Paris said it was safe.", "france"],
    ["France said it was safe.", "france"],
    ["London warned that it was old.", "britain"],
    ["Oslo said it was safe.", "norway"],
    ["The Ministry of Defence said it was safe.", "ministry-of-defence"],
    ["“It is safe,” the Norwegian Ministry of Harbours said.", "norwegian-ministry-of-harbours"],
    ["The Bank of Norway said it was safe.", "bank-of-norway"],
    ["The United States said it was safe.", "united-states"],
  ])("speaks as one: %j by %s", (text, id) => {
    expect(speaking(text).map((speaker) => [speaker.id, speaker.kind])).toEqual([
      [id, "institution"],
    ]);
  });

  test.each<[text: string, bodies: readonly string[]]>([
    ["Harbour Ministry spokesman John Reed said it was safe.", ["harbour-ministry"]],
    ["Danish Foreign Minister Mara Quill said it was safe.", ["denmark"]],
    ["A senior Danish official said it was safe.", ["denmark"]],
    ["Former Danish minister Mara Quill said it was safe.", []],
    ["Mara Quill, the Danish ambassador to Norway, said it was safe.", ["denmark"]],
    ["The NATO ambassador to Norway said it was safe.", ["nato"]],
  ])("is spoken for by its officials: %j", (text, bodies) => {
    expect(speaking(text).flatMap(({ speaksFor }) => speaksFor)).toEqual(bodies);
  });
});

describe("an unnamed speaker", () => {
  test.each<[text: string, id: string]>([
    ["A senior official said it was safe.", "senior-official@harbour"],
    ["“It is safe,” said a senior Danish official.", "senior-danish-official@harbour"],
    ["One diplomat said it was safe.", "diplomat@harbour"],
    ["On Monday analysts said it was old.", "analysts@harbour"],
    ["The captain said it was old.", "captain@harbour"],
    ["Residents said it was old.", "residents@harbour"],
    ["Mara Quill and John Reed said it was old.", "mara-quill-and-john-reed@harbour"],
    ["“It is old,” Mara Quill and John Reed said.", "mara-quill-and-john-reed@harbour"],
    ["The American secretary of state said it was old.", "american-secretary-of-state@harbour"],
    ["The report said it was old.", "report@harbour"],
    [
      "A spokesman for the Harbour Ministry said it was safe.",
      "spokesman-for-the-harbour-ministry@harbour",
    ],
  ])("stays unnamed, and this article’s alone: %j", (text, id) => {
    expect(speaking(text).map((speaker) => [speaker.id, speaker.kind])).toEqual([[id, "unnamed"]]);
  });

  test("is not the named holder of another office", () => {
    const text = "Harbour Minister Mara Quill left. A senior official said it was safe.";
    expect(last(text)).toBe("a senior official");
  });
});

describe("two of one surname", () => {
  test.each<[text: string, speaker: string]>([
    ["Anna Holm and Peter Holm met. Ms Holm said it was safe.", "Anna Holm"],
    ["Anna Holm and Peter Holm met. Mr Holm said it was safe.", "Peter Holm"],
    ["Anna Holm and Peter Holm met. Holm said it was safe.", "not read"],
    ["Anna Holm left. Holm said it was safe.", "Anna Holm"],
    ["Sergei Lundsky left. Sergey Lundskiy said it was safe.", "Sergei Lundsky"],
    ["“It is wet,” Anna Holm said. “It is safe,” Peter Holm said.", "Peter Holm"],
  ])("are kept apart: %j is said by %s", (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});

describe("the host’s notes", () => {
  const notes: readonly SpeakerNote[] = [
    {
      name: "Mara Quill",
      kind: "person",
      aliases: ["Marah Quill"],
      roles: ["port director"],
      speaksFor: ["the Harbour Ministry"],
    },
    {
      name: "the Harbour Ministry",
      kind: "institution",
      aliases: ["the Port Authority"],
      roles: [],
      speaksFor: [],
    },
  ];

  test.each<[text: string, name: string]>([
    ["Marah Quill said it was safe.", "Mara Quill"],
    ["The Port Authority said it was safe.", "the Harbour Ministry"],
  ])("tell another spelling: %j", (text, name) => {
    expect(last(text, notes)).toBe(name);
  });

  test("tell an office that the article does not", () => {
    const text = "Mara Quill left. “It is safe,” the port director said.";
    expect(last(text, notes)).toBe("Mara Quill");
  });

  test("tell whom a person speaks for", () => {
    const [speaker] = speaking("Mara Quill said it was safe.", notes);
    expect(speaker?.speaksFor).toEqual(["harbour-ministry"]);
  });
});
