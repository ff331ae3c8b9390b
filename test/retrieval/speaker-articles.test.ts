import { expect, test } from "vitest";

import { speakersIn } from "../../src/engine.ts";
import { type Written, readings } from "./made-up.ts";

/** "Mara Quill: a1 a2" for everybody who speaks. */
const spoken = (...written: readonly Written[]) =>
  speakersIn(readings(written), []).map(
    ({ speaker, articles }) => `${speaker.name}: ${articles.map(({ id }) => id).join(" ")}`,
  );

test("gives each speaker with the articles that have statements of theirs, each once", () => {
  const twice = "The ferry runs, Mara Quill said. It will run in winter, Quill added.";
  expect(spoken(twice, "It rains, Ann Lee said.", twice)).toEqual([
    "Mara Quill: a1 a3",
    "Ann Lee: a2",
  ]);
});

test("takes the spellings of a name for one speaker", () => {
  expect(spoken("It rains, Anna Zelinsky said.", "It rains, Anna Zelinskyy said.")).toHaveLength(1);
});

test("leaves withdrawn articles out", () => {
  expect(spoken({ text: "It rains, Ann Lee said.", status: "withdrawn" })).toEqual([]);
});
