import { describe, expect, it } from "vitest";

import type { SlashCommand } from "../../../src/discord/interactions/command.ts";
import { notice } from "../../../src/discord/messages/message.ts";
import { TokenRefused } from "../../../src/discord/connection/token-refused.ts";
import { slashCommand } from "../interactions.ts";
import { TOKEN, onDiscord } from "../running.ts";

describe("runBot", () => {
  it("logs in without intents", async () => {
    const { discord, run } = await onDiscord();
    await run();
    expect(discord.gateway.identified).toMatchObject([{ token: TOKEN, intents: 0 }]);
  });

  it("does not name the token that Discord refuses", async () => {
    const { run } = await onDiscord();
    const wrong = TOKEN.toUpperCase();
    await expect(run({ token: wrong })).rejects.toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(wrong) }),
    );
  });

  it("ends when Discord refuses the token", async () => {
    const { run } = await onDiscord();
    await expect(run({ token: "another" })).rejects.toBeInstanceOf(TokenRefused);
  });

  it("ends when Discord refuses the token later on", async () => {
    const { discord, run } = await onDiscord();
    const { ended } = await run();
    discord.gateway.end(4004);
    await expect(ended).rejects.toBeInstanceOf(TokenRefused);
  });

  it("ends when Discord ends the session for good", async () => {
    const { discord, run } = await onDiscord();
    const { ended } = await run();
    discord.gateway.end(4013);
    await expect(ended).rejects.toThrow("4013");
  });

  it("takes the session up again when the connection is lost", async () => {
    const { discord, run } = await onDiscord();
    await run();
    discord.gateway.end(4000);
    const answer = await discord.interact(slashCommand("said", { speaker: "Ada Quill" }));
    expect(answer.body).toMatchObject({ type: 4 });
  });

  it("finishes what is under way when it is told to stop", async () => {
    const { discord, run } = await onDiscord();
    const slow: SlashCommand = {
      kind: "slash",
      where: "everywhere",
      data: { name: "slow", description: "Takes its time" },
      async execute(call) {
        void stop();
        await new Promise((resolve) => setTimeout(resolve, 50));
        await call.reply(notice("done"));
      },
    };
    const { stop } = await run({ commands: [slow] });
    const answer = await discord.interact(slashCommand("slow", {}));
    expect(JSON.stringify(answer.body)).toContain("done");
  });

  it("does not wait for a connection that hangs", async () => {
    const { discord, run } = await onDiscord();
    const { stop } = await run({ patience: 50 });
    discord.gateway.stall();
    const started = performance.now();
    await stop();
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
