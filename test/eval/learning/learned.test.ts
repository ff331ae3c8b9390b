import { expect, test } from "vitest";

import type { Evidence } from "../../../src/reading/reports/weighing/weights.ts";
import type { Example } from "./example.ts";
import { GrowingFeatures } from "./growing.ts";
import { learned } from "./learned.ts";

const features = new GrowingFeatures();

function evidence(...words: readonly string[]): Evidence {
  return (note) => {
    for (const word of words) note(1, features.symbols.of(word));
  };
}

function cue(holds: boolean, ...words: readonly string[]): Example {
  return { kind: "cue", features: features.of(evidence(...words)), holds };
}

const examples = [
  ...Array.from({ length: 20 }, () => cue(true, "say~", "even")),
  ...Array.from({ length: 20 }, () => cue(false, "sail~", "even")),
  ...Array.from({ length: 3 }, () => cue(true, "mutter~")),
];

test("neither what is too seldom met nor what tells nothing is kept", () => {
  expect(learned(examples, features).map(({ one }) => one)).toEqual(["say~", "sail~"]);
});
