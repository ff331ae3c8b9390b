import { describe, expect, it } from "vitest";

import { ask } from "../../../commands/ask.ts";
import { commands } from "../../../commands/index.ts";
import { slashCommand } from "../../../src/discord/registration/slash-command.ts";
import type { Loopback } from "../loopback.ts";
import { onDiscord } from "../running.ts";

const GUILD = "700000000000000001";

function written({ requests }: Loopback): readonly string[] {
  return requests.filter(({ method }) => method !== "GET").map(({ path }) => path);
}

describe("registration", () => {
  it("writes the commands where Discord has none", async () => {
    const { discord, run } = await onDiscord();
    await run();
    expect(written(discord)).toEqual(["/applications/600000000000000001/commands"]);
  });

  it("writes nothing where Discord has them already", async () => {
    const { discord, run } = await onDiscord();
    await (await run()).stop();
    await run({ commands: commands.toReversed() });
    expect(written(discord)).toHaveLength(1);
  });

  it("writes them again where one has changed", async () => {
    const { discord, run } = await onDiscord();
    await (await run()).stop();
    const changed = slashCommand((words) => words.ask)
      .setDescription("New")
      .toJSON();
    await run({
      commands: [...commands.filter((each) => each !== ask), { ...ask, data: changed }],
    });
    expect(written(discord)).toHaveLength(2);
  });

  it("writes them again where one has gone", async () => {
    const { discord, run } = await onDiscord();
    await (await run()).stop();
    await run({ commands: commands.slice(1) });
    expect(written(discord)).toHaveLength(2);
  });

  it("keeps to one server where one is set", async () => {
    const { discord, run } = await onDiscord();
    await (await run({ guildId: GUILD })).stop();
    await run({ guildId: GUILD });
    expect(written(discord)).toEqual([`/applications/600000000000000001/guilds/${GUILD}/commands`]);
  });

  it("leaves what is registered everywhere alone where one server is set", async () => {
    const { discord, run } = await onDiscord();
    await (await run()).stop();
    await run({ guildId: GUILD });
    expect(written(discord)).toEqual([
      "/applications/600000000000000001/commands",
      `/applications/600000000000000001/guilds/${GUILD}/commands`,
    ]);
  });

  it("goes on where the bot is not in the host's own server", async () => {
    const { discord, run } = await onDiscord();
    discord.rest.next({ status: 403, body: { message: "Missing Access", code: 50001 } }, /guilds/u);
    const { logs } = await run({ homeGuildId: GUILD });
    await logs(/DISCORD_HOME_GUILD_ID/u);
    expect(written(discord)).toEqual(["/applications/600000000000000001/commands"]);
  });

  it("sends nothing that Discord refuses", async () => {
    const { discord, run } = await onDiscord();
    await run();
    await run({ guildId: GUILD });
    expect(discord.faults).toEqual([]);
  });

  it("fails without stopping the bot, and says what to look at", async () => {
    const { run } = await onDiscord();
    const wrong = { ...ask, data: { ...ask.data, name: "" } };
    const { lines } = await run({ commands: [wrong] });
    expect(lines.filter((line) => line.includes("DISCORD_GUILD_ID"))).toHaveLength(1);
  });
});
