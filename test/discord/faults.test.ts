import { describe, expect, it, onTestFinished, vi } from "vitest";

import { SessionEnded } from "../../src/discord/connection/session-end.ts";
import { slashCommand } from "./interactions.ts";
import { onDiscord } from "./running.ts";

const asked = slashCommand("said", { speaker: "Ada Quill" });

/** A client that identifies twice within five seconds waits; so the clock alone goes on. */
function sixSecondsLater(): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 6000 });
  onTestFinished(() => void vi.useRealTimers());
}

describe("a connection that is cut", () => {
  it("is taken up again, with what was missed", async () => {
    const { discord, run } = await onDiscord();
    await run();
    discord.gateway.cut();
    await discord.interact(asked);
    expect([discord.gateway.identified.length, discord.gateway.resumed()]).toEqual([1, 1]);
  });

  it("brings no interaction that is too old to be answered", async () => {
    const { discord, run } = await onDiscord();
    const { logs } = await run();
    discord.gateway.cut();
    discord.send(asked, 4000);
    await logs(/dropped an interaction/u);
    expect(discord.callbacks()).toEqual([]);
  });

  it("leaves in the log how old an interaction was, and that the clock may be wrong", async () => {
    const { discord, run } = await onDiscord();
    const { lines, logs } = await run();
    discord.send(asked, 4000);
    await logs(/dropped/u);
    expect(JSON.parse(lines.find((line) => line.includes("dropped")) ?? "")).toMatchObject({
      level: "warn",
      milliseconds: expect.closeTo(4000, -3),
      msg: expect.stringContaining("clock"),
    });
  });
});

describe("a session that is invalid", () => {
  it("is begun anew", async () => {
    const { discord, run } = await onDiscord();
    await run();
    sixSecondsLater();
    discord.gateway.invalidate(false);
    await vi.waitFor(() => expect(discord.gateway.identified).toHaveLength(2), 4000);
    expect(await discord.interact(asked)).toMatchObject({ body: { type: 4 } });
  });

  it("is taken up again where it can be", async () => {
    const { discord, run } = await onDiscord();
    await run();
    discord.gateway.invalidate(true);
    await vi.waitFor(() => expect(discord.gateway.resumed()).toBe(1));
    expect(await discord.interact(asked)).toMatchObject({ body: { type: 4 } });
  });

  it("is begun anew where it is gone when the connection is lost", async () => {
    const { discord, run } = await onDiscord();
    await run();
    sixSecondsLater();
    discord.gateway.forget();
    discord.gateway.cut();
    await vi.waitFor(() => expect(discord.gateway.identified).toHaveLength(2), 4000);
    expect(await discord.interact(asked)).toMatchObject({ body: { type: 4 } });
  });
});

describe("a session that is ended for good", () => {
  it("ends the bot", async () => {
    const { discord, run } = await onDiscord();
    const { ended } = await run();
    discord.gateway.end(4012);
    await expect(ended).rejects.toBeInstanceOf(SessionEnded);
  });

  it("says what to do where intents are not allowed", async () => {
    const { discord, run } = await onDiscord();
    const { ended } = await run();
    discord.gateway.end(4014);
    await expect(ended).rejects.toThrow(/4014.*Privileged Gateway Intents/u);
  });

  it("says what to do where intents are not allowed at login", async () => {
    const { discord, start } = await onDiscord();
    discord.gateway.deny(4014);
    await expect(start().ended).rejects.toThrow(/4014.*Privileged Gateway Intents/u);
  });
});

describe("a connection that is back", () => {
  it("is logged where the session goes on", async () => {
    const { discord, run } = await onDiscord();
    const { logs } = await run();
    discord.gateway.cut();
    await expect(logs(/connection resumed/u)).resolves.toBeUndefined();
  });

  it("is logged where another session is begun", async () => {
    const { discord, run } = await onDiscord();
    const { lines } = await run();
    sixSecondsLater();
    discord.gateway.invalidate(false);
    const begun = () => lines.filter((line) => line.includes("session begun"));
    await expect.poll(begun, { timeout: 4000 }).toHaveLength(2);
  });
});
