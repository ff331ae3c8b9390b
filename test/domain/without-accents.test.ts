import { describe, expect, it } from "vitest";

import { withoutAccents } from "../../src/domain/without-accents.ts";

describe("taking off accents", () => {
  it.each([
    ["Dubček", "Dubcek"],
    ["Łódź", "Łodz"],
    ["Ｏｓｌｏ", "Oslo"],
    ["Oslo", "Oslo"],
    ["", ""],
    ["a\nb", "a\nb"],
  ])("makes %j %j", (text, bare) => {
    expect(withoutAccents(text)).toBe(bare);
  });
});
