import { describe, expect, it } from "vitest";

import type { SlashCommand } from "../../src/discord/interactions/command.ts";
import { notice } from "../../src/discord/messages/message.ts";
import { slashCommand } from "./interactions.ts";
import type { Fault } from "./rest.ts";
import { onDiscord } from "./running.ts";

const asked = slashCommand("said", { speaker: "Ada Quill" });

const UNKNOWN: Fault = { status: 404, body: { message: "Unknown interaction", code: 10062 } };
const ACKNOWLEDGED: Fault = {
  status: 400,
  body: { message: "Interaction has already been acknowledged.", code: 40060 },
};

function limited(seconds: number): Fault {
  const body = { message: "You are being rate limited.", retry_after: seconds, global: false };
  return { status: 429, headers: { "retry-after": String(seconds) }, body };
}

/** The bot's callbacks and log after an interaction whose answers meet faults one after another. */
async function answered(faults: readonly Fault[], settled: RegExp) {
  const { discord, run } = await onDiscord();
  const { lines, logs, stop } = await run();
  for (const fault of faults) discord.rest.next(fault);
  discord.send(asked);
  await logs(settled);
  await stop();
  const errors = lines.filter((line) => line.includes('"level":"error"'));
  return { callbacks: discord.callbacks().length, errors: errors.length };
}

const ANSWERED = /"msg":"answered"/u;
const FAULT = /"msg":"fault"/u;

describe("an answer to an interaction", () => {
  it.each([500, 502, 503, 504])("counts as taken where Discord replies %d", async (status) => {
    expect(await answered([{ status }], ANSWERED)).toEqual({ callbacks: 1, errors: 0 });
  });

  it("counts as taken where Discord has one already", async () => {
    expect(await answered([ACKNOWLEDGED], ANSWERED)).toEqual({ callbacks: 1, errors: 0 });
  });

  it("is sent once more when the connection is lost", async () => {
    expect(await answered(["reset"], ANSWERED)).toEqual({ callbacks: 2, errors: 0 });
  });

  it("counts as taken where the lost one was", async () => {
    expect(await answered(["reset", ACKNOWLEDGED], ANSWERED)).toEqual({ callbacks: 2, errors: 0 });
  });

  it("is not sent a third time", async () => {
    const { callbacks } = await answered(["reset", "reset", "reset", "reset"], FAULT);
    expect(callbacks).toBe(2);
  });

  it("is logged once it is given up", async () => {
    const { errors } = await answered(["reset", "reset"], FAULT);
    expect(errors).toBeGreaterThan(0);
  });

  it("waits as long as Discord asks for", async () => {
    const started = performance.now();
    await answered([limited(1)], ANSWERED);
    expect(performance.now() - started).toBeGreaterThan(1000);
  });

  it("is sent once more after Discord has asked to wait", async () => {
    expect(await answered([limited(0.3)], ANSWERED)).toEqual({ callbacks: 2, errors: 0 });
  });

  it("does not wait until it is too late", async () => {
    expect(await answered([limited(60), limited(60)], FAULT)).toEqual({ callbacks: 2, errors: 2 });
  });

  it("is logged where the interaction is gone", async () => {
    const { errors } = await answered([UNKNOWN, UNKNOWN], FAULT);
    expect(errors).toBe(2);
  });

  it.each([401, 404])("leaves the bot running where Discord replies %d", async (status) => {
    const { discord, run } = await onDiscord();
    const { logs } = await run();
    discord.rest.next({ status, body: { message: "no", code: 0 } });
    discord.send(asked);
    await logs(FAULT);
    expect(await discord.interact(asked)).toMatchObject({ body: { type: 4 } });
  });
});

/** A command that takes its time. */
const slow: SlashCommand = {
  kind: "slash",
  where: "everywhere",
  data: { name: "slow", description: "Takes its time" },
  async execute(call) {
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await call.reply(notice("done"));
  },
};

describe("an answer that is lost when it is late already", () => {
  it("is not sent once more", async () => {
    const { discord, run } = await onDiscord();
    const { logs, stop } = await run({ commands: [slow] });
    discord.rest.next("reset");
    discord.send(slashCommand("slow", {}), 2000);
    await logs(FAULT);
    await stop();
    const bodies = discord.callbacks().map(({ body }) => JSON.stringify(body).includes("done"));
    expect(bodies).toEqual([true, false]);
  });
});

describe("an answer that hangs", () => {
  it("is given up after two seconds, and logged", async () => {
    const { discord, run } = await onDiscord();
    const { logs } = await run({ patience: 1 });
    discord.rest.next("hang");
    const sent = performance.now();
    discord.send(asked);
    await logs(FAULT);
    expect(performance.now() - sent).toBeLessThan(4500);
  });
});

/** A command that fails after it has replied. */
const late: SlashCommand = {
  kind: "slash",
  where: "everywhere",
  data: { name: "late", description: "Fails late" },
  async execute(call) {
    await call.reply(notice("done"));
    throw new Error("the tide came in");
  },
};

describe("a command that fails after it has replied", () => {
  it("is logged, and tells whoever asked nothing more", async () => {
    const { discord, run } = await onDiscord();
    const { lines, logs } = await run({ commands: [late] });
    discord.send(slashCommand("late", {}));
    await logs(FAULT);
    expect([lines.join().includes("the tide came in"), discord.callbacks().length]).toEqual([
      true,
      1,
    ]);
  });
});
