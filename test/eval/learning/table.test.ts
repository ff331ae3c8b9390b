import { expect, test } from "vitest";

import { Weights } from "../../../src/reading/reports/weighing/weights.ts";
import { dataFile } from "./data-file.ts";
import type { Learned } from "./learned.ts";
import { table } from "./table.ts";

const learned: readonly Learned[] = [
  { kind: 96, one: "(2 verbs)", other: "(leaves 1 quote)", hundredths: -40 },
  { kind: 2, one: "say~", other: "that", hundredths: 81 },
  { kind: 2, one: "say~", other: "nothing", hundredths: -12 },
  { kind: 2, one: "say~", other: "-", hundredths: 20 },
  { kind: 1, one: "say~", other: undefined, hundredths: 30 },
];

test("a table names each kind, and has a line for each first symbol", () => {
  expect(table(learned)).toBe(`1 cue: cue
say~ 30

2 cue: cue, next word
say~ - 20 nothing -12 that 81

96 end: verbs, rest
(2_verbs) (leaves_1_quote) -40
`);
});

test.each(learned)(
  "the weight of $one, $other is read again",
  ({ kind, one, other, hundredths }) => {
    const weights = new Weights(table(learned));
    const numbers = [one, other ?? ""].map((text) => weights.symbols.of(text));
    const sum = weights.sum((note) => note(kind, numbers[0] ?? 0, numbers[1]));
    expect(sum).toBe(hundredths / 100);
  },
);

test.each([
  ["\\", "\\\\"],
  ["`", "\\`"],
  ["${", "\\${"],
  ["$", "$"],
])("%s stands in the data file as %s", (symbol, written) => {
  expect(dataFile(symbol, 1, 1)).toContain(`new Weights(\`\n${written}\`);`);
});

test("a second word that no weight speaks of weighs nothing, whatever a dash weighs", () => {
  const weights = new Weights(table(learned));
  expect(weights.sum((note) => note(2, weights.symbols.of("say~"), 0))).toBe(0);
});
