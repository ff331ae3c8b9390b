import { describe, expect, it } from "vitest";

import { withoutPings } from "../../src/retrieval/without-pings.ts";

/** A question without those who are pinged, where Quill speaks. */
function left(question: string): string {
  return withoutPings(question, (name) => name === "Quill");
}

describe("a question that pings somebody", () => {
  it.each([
    ["@everyone what did Quill say", "what did Quill say"],
    ["<@123456789012345678> Quill on tolls", "Quill on tolls"],
    ["<@!12>, <@&34>: @here Quill", "Quill"],
    ["@ida_finch: tolls", "tolls"],
    ["@everyone", ""],
  ])("as %j is %j without the ping", (question, rest) => {
    expect(left(question).trim()).toBe(rest);
  });

  it.each([
    "@Quill on tolls",
    "what did @everyone say",
    "quill@harbour.example on tolls",
    "<@quill> on tolls",
    "@ tolls",
    "",
  ])("is not %j", (question) => {
    expect(left(question)).toBe(question);
  });

  it("keeps its length", () => {
    expect(left("@here <@12> Quill")).toBe("            Quill");
  });
});
