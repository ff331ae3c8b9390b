import { expect, test } from "vitest";

import { hasTurns } from "../../src/import/turns.ts";

const texts: readonly (readonly [claim: string, text: string, isOne: boolean])[] = [
  ["names and questions", "MR. LEE: Yes.\n\nQ. Why?\n\nMR. LEE: Rain.\n", true],
  ["names in capitals", "ANN LEE: Yes.\nBO REED: No.\nANN LEE: Yes!\n", true],
  ["one speaker alone", "ANN LEE: Yes.\n\nANN LEE: No.\n\nANN LEE: Well.\n", false],
  ["a report with a dateline", "HARBOUR CITY: The ferry runs.\n\nIt must.\n\nIt will.\n", false],
  [
    "a report with an interview in it",
    `MR. LEE: Yes.\n\nQ. Why?\n\nMR. LEE: Rain.\n\n${"It rained.\n\n".repeat(20)}`,
    false,
  ],
];

test.each(texts)("%s", (_claim, text, isOne) => {
  expect(hasTurns(text)).toBe(isOne);
});
