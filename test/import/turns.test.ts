import { expect, test } from "vitest";

import { hasTurns } from "../../src/import/turns.ts";

const texts: readonly (readonly [claim: string, text: string, isOne: boolean])[] = [
  ["names and questions", "MR. LEE: Yes.\n\nQ. Why?\n\nMR. LEE: Rain.\n", true],
  ["names in capitals", "ANN LEE: Yes.\nBO REED: No.\nANN LEE: Yes!\n", true],
  ["one speaker alone", "ANN LEE: Yes.\n\nANN LEE: No.\n\nANN LEE: Well.\n", false],
  ["a report with a dateline", "HARBOUR CITY: The ferry runs.\n\nIt must.\n\nIt will.\n", false],
  [
    "names as they are written",
    "Press conference\n\nAnn Lee: Yes.\n\nReporter: At night?\n\nAnn Lee: No.\n",
    true,
  ],
  [
    "wrapped lines below a name",
    "Ann Lee: Yes,\nit\nruns.\n\nBo de Reed: At\nnight?\n\nAnn Lee: No,\nnot\nyet.\n",
    true,
  ],
  ["a list of things", "Ferry: 3 pounds\nBus: 2 pounds\nTram: 1 pound\n", false],
  [
    "a report with names in it",
    `Ann Lee: Yes.\n\nBo Reed: No.\n\nAnn Lee: Yes!\n\n${"It rained.\n\n".repeat(5)}`,
    false,
  ],
  [
    "an article of a database",
    "HEADLINE: Ferry\nDATELINE: PORT ELLEN\nBYLINE: Bo Ray\nBODY: It runs.\nHEADLINE: Two\n",
    false,
  ],
  ["its fields in small letters", "Title: A\nDate: B\nTitle: C\nSection: D\n", false],
  [
    "a report with an interview in it",
    `MR. LEE: Yes.\n\nQ. Why?\n\nMR. LEE: Rain.\n\n${"It rained.\n\n".repeat(20)}`,
    false,
  ],
];

test.each(texts)("%s", (_claim, text, isOne) => {
  expect(hasTurns(text)).toBe(isOne);
});
