import { describe, expect, test } from "vitest";

import { bodiesOf, countryOfBody } from "../../../src/reading/speakers/descriptions.ts";
import { sourceIn } from "../../../src/reading/reports/sources.ts";
import { sentencesOf } from "../sentences-of.ts";

/** What the words before "said" are. */
function source(words: string): string {
  const [sentence] = sentencesOf(`${words} said it rained.`);
  const cue = sentence?.tokens.findIndex(({ text }) => text === "said") ?? 0;
  const found = sentence && sourceIn(sentence, { first: 0, last: cue - 1 });
  switch (found?.kind) {
    case "pronoun":
      return `pronoun · ${found.word}`;
    case "name":
      return `name · ${found.name.text}`;
    case "body":
      return `body · ${found.name}`;
    case "title":
      return `title · ${found.text} · ${found.head}`;
    case "unnamed":
      return `unnamed · ${found.text}`;
    case undefined:
      return "cannot speak";
  }
}

describe("a source", () => {
  test.each<[words: string, found: string]>([
    ["He", "pronoun · he"],
    ["They", "pronoun · they"],
    ["Mara Quill", "name · Mara Quill"],
    ["Harbour Minister Mara Quill", "name · Mara Quill"],
    ["The harbour minister Mara Quill", "name · Mara Quill"],
    ["The Kremlin", "body · the Kremlin"],
    ["The Harbour Ministry", "body · the Harbour Ministry"],
    ["Paris", "body · France"],
    ["Denmark", "body · Denmark"],
    ["The United States", "body · United States"],
    ["Reuters", "body · Reuters"],
    ["The Danish government", "body · Danish government"],
    ["The minister", "title · minister · minister"],
    ["The harbour minister", "title · harbour minister · minister"],
    ["Her lawyer", "title · lawyer · lawyer"],
    [
      "The press secretary of the president",
      "title · press secretary of the president · secretary",
    ],
    ["The ministry", "title · ministry · ministry"],
    ["A minister", "unnamed · A minister"],
    ["A senior Danish official", "unnamed · A senior Danish official"],
    ["One diplomat", "unnamed · One diplomat"],
    ["Harbour officials", "unnamed · Harbour officials"],
    ["The officials", "unnamed · The officials"],
    ["A spokesman for the Harbour Ministry", "unnamed · A spokesman for the Harbour Ministry"],
    ["Critics of Mayor Mara Quill", "unnamed · Critics of Mayor Mara Quill"],
    ["A lawyer for Mr Quill", "unnamed · A lawyer for Mr Quill"],
    ["An aide to Senator Mara Quill", "unnamed · An aide to Senator Mara Quill"],
    ["A parody account of Mayor Mara Quill", "unnamed · A parody account of Mayor Mara Quill"],
    ["A spokesman for General Mara Quill", "unnamed · A spokesman for General Mara Quill"],
    ["Allies of former President Mara Quill", "unnamed · Allies of former President Mara Quill"],
    [
      "Supporters of the late president Mara Quill",
      "unnamed · Supporters of the late president Mara Quill",
    ],
    [
      "The widow of opposition leader John Reed",
      "unnamed · The widow of opposition leader John Reed",
    ],
    ["The office of Mayor Mara Quill", "title · office of Mayor Mara Quill · office"],
    ["Mayor Mara Quill of Aldport", "name · Mara Quill"],
    ["Minister of Defence Mara Quill", "name · Mara Quill"],
    ["Danish Secretary of State Mara Quill", "name · Mara Quill"],
    ["The director of the institute Dr. Mara Quill", "name · Mara Quill"],
    ["Chairman of the harbour committee Senator Mara Quill", "name · Mara Quill"],
    ["City of Aldport Mayor Mara Quill", "name · Mara Quill"],
    ["President Mara Quill’s spokesman", "title · President Mara Quill’s spokesman · spokesman"],
    ["The report", "unnamed · The report"],
    ["The rejection of the plan", "unnamed · The rejection of the plan"],
    ["The rain", "unnamed · The rain"],
    ["No minister", "cannot speak"],
    ["Nobody", "cannot speak"],
  ])("%j is %j", (words, found) => {
    expect(source(words)).toBe(found);
  });
});

describe("the bodies that an office speaks for", () => {
  test.each<[description: string, found: readonly string[]]>([
    ["Kremlin spokesman", ["Kremlin"]],
    ["president of Denmark", ["Denmark"]],
    ["Danish Foreign Minister", ["Denmark"]],
    ["senior Danish official", ["Denmark"]],
    ["Harbour Ministry spokeswoman", ["Harbour Ministry"]],
    ["spokesman for the Harbour Ministry", ["Harbour Ministry"]],
    ["Prime Minister", []],
    ["former Danish minister", []],
    ["Danish fisherman", []],
    ["critics of the Danish government", []],
    ["professor of government at Aldport University", []],
    ["member of the Danish government", ["Denmark"]],
    ["His spokesman", []],
  ])("%j are %j", (description, found) => {
    expect(bodiesOf(description)).toEqual(found);
  });
});

describe("the country of a body", () => {
  test.each<[name: string, found: string | undefined]>([
    ["Danish Foreign Ministry", "Denmark"],
    ["Harbour Ministry", undefined],
    ["Danish pastry", undefined],
    ["Danish", undefined],
  ])("%j is %s", (name, found) => {
    expect(countryOfBody(name)).toBe(found);
  });
});
