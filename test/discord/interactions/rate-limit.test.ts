import { describe, expect, it } from "vitest";

import { RateLimit } from "../../../src/discord/interactions/rate-limit.ts";

/** How long a member has to wait at each of these moments, in milliseconds. */
function waits(...moments: readonly number[]): readonly (number | undefined)[] {
  const limit = new RateLimit(10);
  return moments.map((at) => limit.wait("ada", at));
}

const ten = Array.from({ length: 10 }, (_, at) => 100_000 + at);

describe("a rate limit", () => {
  it("lets ten questions through, and tells when the next may come", () => {
    expect(waits(...ten, 110_000).slice(9)).toEqual([undefined, 20_000]);
  });

  it("lets the next through when the first is thirty seconds old", () => {
    expect(waits(...ten, 130_000)[10]).toBeUndefined();
  });

  it("does not count a question that it did not let through", () => {
    const refused = Array.from({ length: 50 }, () => 115_000);
    expect(waits(...ten, ...refused, 130_000).at(-1)).toBeUndefined();
  });

  it("counts each member alone", () => {
    const limit = new RateLimit(10);
    for (const at of ten) limit.wait("ada", at);
    expect([limit.wait("ada", 100_020), limit.wait("bo", 100_020)]).toEqual([29_980, undefined]);
  });
});
