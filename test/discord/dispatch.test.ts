import { MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";

import type { SlashCommand } from "../../src/discord/command.ts";
import { notice } from "../../src/discord/message.ts";
import { privateSlashCommand, slashCommand, typing } from "./interactions.ts";
import type { Callback } from "./loopback.ts";
import { brokenEngine } from "./made-up-engine.ts";
import { onDiscord } from "./running.ts";

const asked = { speaker: "Ada Quill", about: "the harbour" };
const nobody = { speaker: "Nobody", about: "the harbour" };

const message = z.object({
  type: z.literal(4),
  data: z.object({ flags: z.number(), components: z.array(z.unknown()) }),
});

const choices = z.object({
  type: z.literal(8),
  data: z.object({ choices: z.array(z.object({ name: z.string(), value: z.string() })) }),
});

function isPrivate({ body }: Callback): boolean {
  return (message.parse(body).data.flags & MessageFlags.Ephemeral) !== 0;
}

function textOf({ body }: Callback): string {
  return JSON.stringify(message.parse(body).data.components);
}

/** A command whose answer Discord refuses. */
const tooLong: SlashCommand = {
  kind: "slash",
  where: "everywhere",
  data: { name: "long", description: "Says too much" },
  execute: async (call) => void (await call.reply(notice("x".repeat(5000)))),
};

/** A command that never answers. */
const slow: SlashCommand = {
  kind: "slash",
  where: "everywhere",
  data: { name: "slow", description: "Takes for ever" },
  execute: async () => new Promise(() => undefined),
};

describe("a slash command", () => {
  it("gets one public answer with the excerpt", async () => {
    const { discord, run } = await onDiscord();
    await run();
    const answer = await discord.interact(slashCommand("said", asked));
    expect([isPrivate(answer), textOf(answer)]).toEqual([
      false,
      expect.stringContaining("“The harbour stays open,”"),
    ]);
  });

  it("gets the same for a question in plain words", async () => {
    const { discord, run } = await onDiscord();
    await run();
    const answer = await discord.interact(
      slashCommand("ask", { question: "what did Ada Quill say about the harbour" }),
    );
    expect(textOf(answer)).toContain("“The harbour stays open,”");
  });

  it("gets the same in a direct message", async () => {
    const { discord, run } = await onDiscord();
    await run();
    const answer = await discord.interact(privateSlashCommand("said", asked));
    expect(textOf(answer)).toContain("“The harbour stays open,”");
  });

  it("gets a private answer where nothing is found", async () => {
    const { discord, run } = await onDiscord();
    await run();
    expect(isPrivate(await discord.interact(slashCommand("said", nobody)))).toBe(true);
  });

  it("gets a private answer where the bot does not know it", async () => {
    const { discord, run } = await onDiscord();
    await run();
    const answer = await discord.interact(slashCommand("gone", {}));
    expect([isPrivate(answer), textOf(answer)]).toEqual([
      true,
      expect.stringContaining("no such command"),
    ]);
  });

  it("gets nothing that Discord refuses", async () => {
    const { discord, run } = await onDiscord();
    await run();
    await discord.interact(slashCommand("said", asked));
    await discord.interact(slashCommand("said", nobody));
    await discord.interact(slashCommand("gone", {}));
    await discord.interact(typing("said", "speaker", "Qu"));
    expect(discord.faults).toEqual([]);
  });

  it("gets one answer, and leaves no fault in the log", async () => {
    const { discord, run } = await onDiscord();
    const { lines, stop } = await run();
    await discord.interact(slashCommand("said", asked));
    await stop();
    const callbacks = discord.requests.filter(({ path }) => path.endsWith("/callback"));
    expect([callbacks.length, lines.filter((line) => line.includes('"error"'))]).toEqual([1, []]);
  });

  it("is not waited for: one that takes long holds up no other", async () => {
    const { discord, run } = await onDiscord();
    await run({ commands: [slow], patience: 1 });
    void discord.interact(slashCommand("slow", {}));
    expect(isPrivate(await discord.interact(slashCommand("gone", {})))).toBe(true);
  });
});

describe("a command that fails", () => {
  it("gets a private answer with a reference to the log, where the cause is", async () => {
    const { discord, run } = await onDiscord();
    const { lines } = await run({ engine: brokenEngine });
    const answer = await discord.interact(slashCommand("said", asked));
    const [, reference = "none"] = /\*\*([0-9a-f]{8})\*\*/u.exec(textOf(answer)) ?? [];
    const line = lines.find((each) => each.includes(reference)) ?? "{}";
    expect([isPrivate(answer), JSON.parse(line)]).toMatchObject([
      true,
      { level: "error", command: "said", err: { cause: { message: "the tide came in" } } },
    ]);
  });

  it("tells whoever asked nothing else of the cause", async () => {
    const { discord, run } = await onDiscord();
    await run({ engine: brokenEngine });
    const answer = textOf(await discord.interact(slashCommand("said", asked)));
    expect(answer).not.toMatch(/tide|Error|at .*\.ts/u);
  });

  it("gets a private answer where Discord refuses the public one", async () => {
    const { discord, run } = await onDiscord();
    const { stop } = await run({ commands: [tooLong] });
    await discord.interact(slashCommand("long", {}));
    await stop();
    expect(JSON.stringify(discord.requests.at(-1)?.body)).toContain("Something went wrong");
  });

  it("keeps the secret address of an interaction out of the log", async () => {
    const { discord, run } = await onDiscord();
    const { lines, stop } = await run({ commands: [tooLong] });
    await discord.interact(slashCommand("long", {}));
    await stop();
    expect(lines.join("\n")).not.toContain("interaction-token");
  });
});

describe("an autocomplete", () => {
  it("gets 25 choices that keep to Discord's lengths", async () => {
    const { discord, run } = await onDiscord();
    await run();
    const { body } = await discord.interact(typing("said", "speaker", ""));
    const offered = choices.parse(body).data.choices;
    expect([offered.length, offered.every(({ name }) => name.length <= 100)]).toEqual([25, true]);
  });

  it("gets no choices where the command fails", async () => {
    const { discord, run } = await onDiscord();
    await run({ engine: brokenEngine });
    const { body } = await discord.interact(typing("said", "speaker", ""));
    expect(choices.parse(body).data.choices).toEqual([]);
  });

  it("gets no choices where the bot does not know the command", async () => {
    const { discord, run } = await onDiscord();
    await run();
    const { body } = await discord.interact(typing("gone", "speaker", ""));
    expect(choices.parse(body).data.choices).toEqual([]);
  });
});
