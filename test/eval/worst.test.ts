import { expect, test } from "vitest";

import { type MadeUp, comparedOf } from "./made-up.ts";
import { mistakesText, worst } from "./worst.ts";

const told = { manner: "indirect", words: "The piers are safe", source: "Ida Finch" } as const;
const text = "The piers are safe, Ida Finch said.\nTolls will rise, Otto Brand said.";
const right = comparedOf({ text, annotated: [told], ours: [told] });
const short = comparedOf({ text, annotated: [told], ours: [{ ...told, words: "are safe" }] });
const missing = comparedOf({ text, annotated: [told] });

test("the worst articles are the worst read ones, the worst first", () => {
  expect(worst([right, short, missing], 2)).toEqual([missing, short]);
});

/** The lines of the mistakes, without the article's measures. */
function mistakes(made: MadeUp): readonly string[] {
  const lines = mistakesText(comparedOf(made)).split("\n");
  const first = lines.findIndex((line) => /^(?:MISSED|EXTRA|WRONG)/u.test(line));
  return first < 0 ? [] : lines.slice(first).filter((line) => line !== "");
}

test("an article's mistakes are told in the order of the text", () => {
  const otherSpeaker = { ...told, manner: "mixed", speaker: "Mara Quill" } as const;
  const tolls = { manner: "indirect", words: "Tolls will rise", source: "Otto Brand" } as const;
  const lines = mistakes({ text, annotated: [tolls, told], ours: [otherSpeaker] });
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "WRONG speaker (indirect, not mixed)
      words    The piers are safe
      cue      –
      source   Ida Finch
      speaker  Ida Finch
      but we read
      words    The piers are safe
      cue      –
      source   Ida Finch
      speaker  Mara Quill, by name (1.000)
      in       The piers are safe, Ida Finch said. ⏎ Tolls will rise, Otto Brand said.
    MISSED (indirect)
      words    Tolls will rise
      cue      –
      source   Otto Brand
      speaker  Otto Brand
      in       The piers are safe, Ida Finch said. ⏎ Tolls will rise, Otto Brand said."
  `);
});

test("what is made up is told with what stands around it", () => {
  expect(mistakes({ text, ours: [told] }).join("\n")).toMatchInlineSnapshot(`
    "EXTRA (indirect)
      words    The piers are safe
      cue      –
      source   Ida Finch
      speaker  Ida Finch, by name (1.000)
      in       The piers are safe, Ida Finch said. ⏎ Tolls will rise, Otto Brand said."
  `);
});

test("a statement of ours in a passage that does not count is no mistake", () => {
  expect(mistakes({ text, kind: "ced1k", ours: [told], loose: [text] })).toEqual([]);
});

test("a right reading has no mistakes", () => {
  expect(mistakes({ text, annotated: [told], ours: [told] })).toEqual([]);
});
