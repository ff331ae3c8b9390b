import { expect, test } from "vitest";

import { partsOf } from "../../../src/reading/text/parts.ts";
import { examplesIn } from "./examples.ts";
import { choicesOf } from "./example.ts";
import { GrowingFeatures } from "./growing.ts";
import { KINDS } from "./kinds.ts";

/** Two reports in each sentence, so that all that can be noted is. */
const text = `The harbour was safe, Ida Finch said on Monday, and she warned that it would rain.
Boats would sail, Ida Finch said, adding that they were old.`;

function statement(cue: string, content: string) {
  const [from, to] = [text.indexOf(cue), text.indexOf(content)];
  return {
    manner: "indirect",
    cue: [{ start: from, end: from + cue.length }],
    content: [{ start: to, end: to + content.length }],
    source: [],
    speaker: undefined,
  } as const;
}

test("every kind of evidence has a name, and every name a kind", () => {
  const features = new GrowingFeatures();
  const statements = [
    statement("said on", "The harbour was safe"),
    statement("warned", "that it would rain"),
    statement("said, adding", "Boats would sail"),
    statement("adding", "that they were old"),
  ];
  const examples = partsOf(text).sentences.flatMap((one) => examplesIn(one, statements, features));
  const noted = examples.flatMap(choicesOf).flatMap((choice) => [...choice]);
  const kinds = new Set(noted.map((number) => features.feature(number).kind));
  expect([...kinds].toSorted((a, b) => a - b)).toEqual([...KINDS.keys()]);
});
