import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { Line } from "../../../src/discord/connection/line.ts";

/** Work that notes its name when it is begun, and ends when it is told to. */
function works(names: readonly string[]) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const line = new Line(2);
  const done = names.map(async (name) =>
    line.inTurn(async () => {
      begun.push(name);
      await new Promise<void>((end) => ends.set(name, end));
    }),
  );
  return { begun, done, end: (name: string) => ends.get(name)?.() };
}

describe("a line", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("lets only so many have their turn at a time, whoever came first first", async () => {
    const { begun, end } = works(["a", "b", "c", "d"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(begun).toEqual(["a", "b"]);
    end("b");
    await vi.advanceTimersByTimeAsync(1);
    expect(begun).toEqual(["a", "b", "c"]);
  });

  it("lets nobody wait for longer than a second, however long the others take", async () => {
    const { begun, done, end } = works(["a", "b", "c"]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toEqual(["a", "b", "c"]);
    end("c");
    await expect(done[2]).resolves.toBeUndefined();
  });

  it("does nothing twice", async () => {
    const { begun, end } = works(["a", "b", "c"]);
    await vi.advanceTimersByTimeAsync(1000);
    end("a");
    end("b");
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toEqual(["a", "b", "c"]);
  });

  it("passes on what goes wrong, and goes on", async () => {
    const line = new Line(1);
    const wrong = line.inTurn(async () => Promise.reject(new Error("wrong")));
    await expect(wrong).rejects.toThrow("wrong");
    await expect(line.inTurn(async () => Promise.resolve())).resolves.toBeUndefined();
  });
});
