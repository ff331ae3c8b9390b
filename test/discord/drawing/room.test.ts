import { describe, expect, it } from "vitest";

import { keptLength, roomOf } from "../../../src/discord/drawing/room.ts";

function kept(text: string, room: number): string {
  return text.slice(
    0,
    keptLength(text, room, (end) => text.slice(0, end)),
  );
}

describe("roomOf", () => {
  it("counts characters where they are of few bytes", () => {
    expect(roomOf("harbour")).toBe(7);
  });

  it("counts bytes, two and a half to a unit, where they are of many", () => {
    expect(roomOf("港港港港港")).toBe(6);
  });
});

describe("keptLength", () => {
  it.each([
    ["all of a text that fits", "The tide. It rises.", 19, "The tide. It rises."],
    ["whole sentences", "The tide rises. It falls.", 24, "The tide rises."],
    [
      "whole words where a sentence would be less than half",
      "No. The tide rises.",
      17,
      "No. The tide",
    ],
    ["what fits of a word that is longer than the room", "harbourmaster", 7, "harbour"],
    ["no half of a character", "🚀🚀", 3, "🚀"],
  ])("keeps %s", (_, text, room, expected) => {
    expect(kept(text, room)).toBe(expected);
  });

  it("keeps no half of a character where less is drawn than there is", () => {
    const text = "\u200b🚀".repeat(9);
    const length = keptLength(text, 10, (end) => text.slice(0, end).replaceAll("\u200b", ""));
    expect(text.slice(0, length)).not.toMatch(/\p{Cs}/u);
  });
});
