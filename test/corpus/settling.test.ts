import { setTimeout as sleep } from "node:timers/promises";

import { describe, expect, it, onTestFinished } from "vitest";

import { settling } from "../../src/corpus/settling.ts";

/** Counts how often things have settled. */
function counting(quiet: number, longest: number) {
  let settled = 0;
  const { happened, close } = settling(() => (settled += 1), quiet, longest);
  onTestFinished(close);
  return { happened, close, settled: () => settled };
}

describe("settling", () => {
  it("comes once after many things", async () => {
    const { happened, settled } = counting(50, 60_000);
    for (let time = 0; time < 100; time += 1) happened();
    await expect.poll(settled).toBe(1);
    expect(await sleep(150, settled())).toBe(1);
  });

  it("comes although things go on happening", async () => {
    const { happened, settled } = counting(60_000, 50);
    const going = setInterval(happened, 5);
    await expect.poll(settled).toBeGreaterThan(1);
    clearInterval(going);
  });

  it("does not come any more once it is closed", async () => {
    const { happened, close, settled } = counting(20, 20);
    happened();
    close();
    expect(await sleep(100, settled())).toBe(0);
  });
});
