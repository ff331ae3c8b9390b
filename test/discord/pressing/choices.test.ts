import { describe, expect, it } from "vitest";

import { choicesOf } from "../../../src/discord/pressing/choices.ts";
import { english } from "../../../src/discord/words/english.ts";
import { speakerOf } from "../made-up.ts";

describe("choicesOf", () => {
  it("names the speaker, the role and how much there is", () => {
    const ada = {
      speaker: speakerOf("Ada Quill", "harbour master"),
      statements: 12,
      days: undefined,
    };
    const bo = { speaker: speakerOf("Bo Quill"), statements: 1, days: undefined };
    expect(choicesOf([ada, bo], english)).toEqual([
      { name: "Ada Quill — harbour master (12 statements)", value: "Ada Quill" },
      { name: "Bo Quill (1 statement)", value: "Bo Quill" },
    ]);
  });

  it("shortens the role, never the count", () => {
    const speaker = speakerOf("Ada Quill", "master of the harbour and ".repeat(9));
    const [choice] = choicesOf([{ speaker, statements: 12, days: undefined }], english);
    expect(choice?.name).toMatch(/^.{83}… \(12 statements\)$/u);
  });

  it("leaves out a name that would not come back whole", () => {
    expect(
      choicesOf([{ speaker: speakerOf("x".repeat(101)), statements: 1, days: undefined }], english),
    ).toEqual([]);
  });
});
