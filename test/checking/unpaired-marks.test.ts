import { describe, expect, test } from "vitest";

import { unpairedMarks } from "../../src/checking/unpaired-marks.ts";
import { checked } from "./checked.ts";

const found = (text: string) =>
  unpairedMarks(checked([{ text }])).map(({ line, what }) => `${String(line)}: ${what}`);

describe("leaves alone", () => {
  test.each([
    ["a pair", "“We wait,” she said.\n"],
    ["a straight pair", '"We wait," she said. "And we see."\n'],
    ["a pair within a pair", "“He said “no” twice,” she said.\n"],
    ["a straight pair within another", '"He said "no" twice," she said.\n'],
    ["apostrophes and feet", "The boats’ crew won’t build a 6'2\" wall of the '90s.\n"],
    ["inches", 'The board is 12" wide and 6" thick.\n'],
    ["German marks", "„Wir warten“, sagte sie. »Wir warten«, sagte er.\n"],
    ["French marks", "« Nous attendons », dit-elle.\n"],
    ["Swedish marks", "”Vi väntar”, sade hon.\n"],
    ["a quotation over paragraphs", "“We wait.\n\n“And we see,” she said.\n"],
    ["a straight one over paragraphs", '"We wait.\n\n"And we see," she said.\n'],
    ["a quotation beside brackets and dashes", '("We wait") – "so" – "or so"—"no" she said.\n'],
    [
      "a line break within one paragraph of several",
      "She went on.\n\n“The ferry runs in winter.\nAnn Lee, mayor.”\n\nIt rained.\n",
    ],
  ])("%s", (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("finds", () => {
  test.each([
    [
      "one that is not closed",
      "It rained.\n\n“We wait, she said.\n",
      "3: a quotation is never closed (“We wait, she said.)",
    ],
    [
      "a straight one",
      'She said: "We wait.\n\nIt rained.\n',
      '1: a quotation is never closed ("We wait.)',
    ],
    [
      "one that is closed and was not opened",
      "It rained.\n\nWe wait,” she said.\n",
      "3: a quotation is closed that was never opened (…We wait,” she said.…)",
    ],
    [
      "one that is turned",
      "“We wait,“ she said. “And see.”\n",
      "1: a quotation is closed with the mark that opens one (…“We wait,“ she said. “And see…)",
    ],
    [
      "one that is turned where it opens",
      "It rained.\n\n”Yes,” said Ed Poe.\n",
      "3: a quotation is opened with the mark that closes one (…”Yes,” said Ed Poe.…)",
    ],
    [
      "one that is turned where it opens, beside others that are not",
      "“We wait.” ”Yes”, said Ed Poe.\n",
      "1: a quotation is opened with the mark that closes one (…“We wait.” ”Yes”, said Ed Poe.…)",
    ],
    [
      "one that goes on without marks",
      "“The ferry runs.\n\nIt runs in winter.\n\nIt must,” she said.\n",
      "1: a quotation goes on to line 5 without a mark at the begin of each paragraph (“The ferry runs.)",
    ],
    [
      "one that is not closed before another",
      "“We wait, she said. “And we see.”\n",
      "1: a quotation is never closed (“We wait, she said. “And we see.”)",
    ],
  ])("%s", (_what, text, finding) => {
    expect(found(text)).toEqual([finding]);
  });
});

test("says how to mend each", () => {
  const [finding] = unpairedMarks(checked([{ text: "“We wait, she said.\n" }]));
  expect(finding).toMatchObject({
    kind: "unpaired-mark",
    file: "1.md",
    remedy: "compare it with the source, and put the mark where the quoted words end",
  });
});

test("tells of the first twenty in an article, and how many more there are", () => {
  const all = found("It rained,” she said.\n\n".repeat(1000));
  expect([all.length, all.at(-1)]).toEqual([21, "41: there are 980 more such from here on"]);
});

test.each(["“a\n\nb”\n\n", "“a\nb”\n", "”\n", "“\n", '"\n'])(
  "takes no long time for %j again and again",
  (piece) => {
    expect(found(piece.repeat(4000)).length).toBeLessThan(30);
  },
);
