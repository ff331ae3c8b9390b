import { describe, expect, it } from "vitest";

import { wait } from "../../../src/discord/connection/back-off.ts";
import { TokenRefused } from "../../../src/discord/connection/token-refused.ts";
import { slashCommand } from "../interactions.ts";
import { onDiscord } from "../running.ts";

const GATEWAY = /^\/gateway\/bot$/u;
const COMMANDS = /\/commands$/u;
const asked = slashCommand("said", { speaker: "Ada Quill" });

/** Keeps how long was waited, and does not wait. */
function waiting() {
  const waits: number[] = [];
  return { waits, wait: async (milliseconds: number) => void waits.push(milliseconds) };
}

/** A client that has not noticed its end connects again after half a second. */
async function afterReconnecting(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 800));
}

describe("a login", () => {
  it("is tried again, later each time, where Discord has a fault", async () => {
    const { discord, run } = await onDiscord();
    const { waits, ...rest } = waiting();
    for (let time = 0; time < 6; time += 1) discord.rest.next({ status: 503 }, GATEWAY);
    await run(rest);
    expect(waits.map((milliseconds) => Math.ceil(milliseconds / 1000))).toEqual([1, 2, 4]);
  });

  it("is logged each time that it fails", async () => {
    const { discord, run } = await onDiscord();
    for (let time = 0; time < 4; time += 1) discord.rest.next("reset", GATEWAY);
    const { lines } = await run(waiting());
    expect(lines.filter((line) => line.includes("cannot be reached"))).toHaveLength(4);
  });

  it("is tried again where the gateway does not open", async () => {
    const { discord, run } = await onDiscord();
    discord.gateway.refuse(2, 503);
    await run(waiting());
    await discord.interact(asked);
    expect(discord.callbacks()).toHaveLength(1);
  });

  it("leaves no connection behind where it has failed", async () => {
    const { discord, run } = await onDiscord();
    discord.gateway.refuse(2, 503);
    await run(waiting());
    await afterReconnecting();
    expect(discord.gateway.identified).toHaveLength(1);
  });

  it("is given up at once when the bot is told to stop", async () => {
    const { discord, start } = await onDiscord();
    for (let time = 0; time < 9; time += 1) discord.rest.next({ status: 503 }, GATEWAY);
    const { ended, logs, stop } = start({ wait: async (_, stopped) => wait(60_000, stopped) });
    await logs(/cannot be reached/u);
    await stop();
    await expect(ended).resolves.toBeUndefined();
  });

  it("is given up at once when Discord refuses the token", async () => {
    const { start } = await onDiscord();
    const { waits, ...rest } = waiting();
    await start({ token: "another", ...rest }).ended.catch(() => undefined);
    expect(waits).toEqual([]);
  });
});

describe("a connection that is lost when the bot is told to stop", () => {
  it("is not opened again", async () => {
    const { discord, run } = await onDiscord();
    const { logs, stop } = await run();
    discord.gateway.cut();
    await logs(/connecting again/u);
    await stop();
    await afterReconnecting();
    expect(discord.gateway.resumed()).toBe(0);
  });
});

describe("a token that is reset while the bot runs", () => {
  it("ends the bot at the first request that carries it", async () => {
    const { discord, start } = await onDiscord();
    discord.rest.next({ status: 401, body: { message: "401: Unauthorized", code: 0 } }, COMMANDS);
    await expect(start().ended).rejects.toBeInstanceOf(TokenRefused);
  });
});

describe("the registration of commands", () => {
  it("waits as long as Discord asks for", async () => {
    const { discord, run } = await onDiscord();
    discord.rest.next({ status: 429, headers: { "retry-after": "0.2" }, body: {} }, COMMANDS);
    const { lines } = await run();
    expect(lines.join()).toContain("commands registered");
  });

  it("is tried again where Discord has a fault", async () => {
    const { discord, run } = await onDiscord();
    discord.rest.next({ status: 503 }, COMMANDS);
    const { lines } = await run();
    expect(lines.join()).toContain("commands registered");
  });
});
