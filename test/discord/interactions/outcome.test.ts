import { describe, expect, it } from "vitest";

import { outcomeOf } from "../../../src/discord/interactions/outcome.ts";
import { sentence } from "../../asking.ts";
import { madeUpEngine } from "../made-up-engine.ts";

describe("the outcome of an answer", () => {
  it.each([
    ["what did Ada Quill say", "found"],
    ["what did Marsh say", "ambiguous"],
    ["what did Zorro say", "unknown-speaker"],
    ["what did Ada Quill say about bread", "silent-on-topic"],
  ])("to “%s” is %s", async (text, outcome) => {
    expect(outcomeOf(await madeUpEngine.answer(sentence(text)))).toBe(outcome);
  });
});
