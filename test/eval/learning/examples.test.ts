import { expect, test } from "vitest";

import type { Span } from "../../../src/domain/span.ts";
import type { GoldStatement } from "../gold.ts";
import { partsOf } from "../../../src/reading/text/parts.ts";
import type { Example } from "./example.ts";
import { examplesIn } from "./examples.ts";
import { GrowingFeatures } from "./growing.ts";

/** A cue and what it reports, each by words that the text has but once; content in parts where it is interrupted. */
type Told = readonly [cue: string, ...content: string[]];

/** Of each choice one kind of evidence that shows which it is: a side, or a token by its word. */
const SHOWS = { cue: 1, side: 32, start: 68, end: 115, lead: 131 } as const;

function learnedFrom(text: string, told: readonly Told[]): readonly string[] {
  const features = new GrowingFeatures();
  const statements = told.map((one) => statement(text, one));
  return partsOf(text)
    .sentences.flatMap((sentence) => examplesIn(sentence, statements, features))
    .map((example) => shown(example, features));
}

function shown(example: Example, features: GrowingFeatures): string {
  const right = example.kind === "cue" ? example.features : example.choices[example.right];
  const all = Array.from(right ?? [], (number) => features.feature(number));
  const { one } = all.find(({ kind }) => kind === SHOWS[example.kind]) ?? { one: "" };
  return example.kind === "cue" && !example.holds ? `no cue ${one}` : `${example.kind} ${one}`;
}

function statement(text: string, [cue, ...content]: Told): GoldStatement {
  return {
    manner: "indirect",
    cue: [spanOf(text, cue)],
    content: content.map((words) => spanOf(text, words)),
    source: [],
    speaker: undefined,
  };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

test.each<readonly [what: string, text: string, told: readonly Told[], learned: readonly string[]]>(
  [
    [
      "where a clause behind its cue begins and ends",
      "Ida Finch said the boats would sail on Monday.",
      [["said", "the boats would sail"]],
      ["cue say~", "side (behind)", "start the", "end sail"],
    ],
    [
      "where a clause ahead of its cue begins",
      "It was wet and the boats were safe, Ida Finch said.",
      [["said", "the boats were safe"]],
      ["cue say~", "side (ahead)", "lead the"],
    ],
    [
      "that a quotation ahead of its cue is alone, whatever stands behind",
      "“We sail,” Ida Finch said of the boats.",
      [["said", "“We sail,”", "the boats"]],
      ["cue say~", "side (ahead)", "lead “,”"],
    ],
    [
      "both halves of what a cue interrupts",
      "The old quay, Ida Finch said, was safe.",
      [["said", "The old quay", "was safe"]],
      ["cue say~", "side (both)", "start was", "end safe"],
    ],
    ["that a verb nobody annotated is no cue", "Ida Finch said nothing new.", [], ["no cue say~"]],
  ],
)("a sentence teaches %s", (_what, text, told, expected) => {
  expect(learnedFrom(text, told)).toEqual(expected);
});

test("a verb within what was said before is left open", () => {
  expect(
    learnedFrom("Ida Finch spoke. The mayor said it rained.", [
      ["spoke", "The mayor said it rained"],
    ]),
  ).toEqual(["cue spoke~"]);
});
