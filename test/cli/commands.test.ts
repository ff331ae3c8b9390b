import { describe, expect, it, onTestFinished, vi } from "vitest";

import { commands } from "../../src/cli/commands.ts";
import { ConfigError } from "../../src/config.ts";
import { openLoopback } from "../discord/loopback.ts";
import { TOKEN } from "../discord/running.ts";
import { collecting } from "./collecting.ts";

/** A Discord, and `record commands` on it. */
async function onDiscord(token: string | undefined = TOKEN) {
  const discord = await openLoopback(TOKEN);
  onTestFinished(async () => discord.close());
  vi.stubEnv("DISCORD_TOKEN", token);
  vi.stubEnv("DISCORD_API", discord.api);
  vi.stubEnv("DISCORD_GUILD_ID", "");
  vi.stubEnv("DISCORD_HOME_GUILD_ID", "700000000000000001");
  onTestFinished(() => void vi.unstubAllEnvs());
  const written = () => discord.requests.filter(({ method }) => method !== "GET").length;
  return { discord, written };
}

async function record(...args: readonly string[]) {
  const output = collecting();
  const code = await commands(args, output);
  return { code, out: output.written(), err: output.noted() };
}

describe("record commands", () => {
  it("shows what would change, and changes nothing", async () => {
    const { written } = await onDiscord();
    const { code, out } = await record();
    expect([code, written(), out]).toMatchInlineSnapshot(`
      [
        0,
        0,
        "Everywhere: ask, Check this quote, compare, corpus, said, speakers, timeline
        + /ask
        + Check this quote
        + /compare
        + /corpus
        + /said
        + /speakers
        + /timeline
        nothing is changed yet: record commands --apply
      In the server 700000000000000001: reload
        + /reload
        nothing is changed yet: record commands --apply
      ",
      ]
    `);
  });

  it("changes it where that is wanted", async () => {
    const { written, discord } = await onDiscord();
    await record("--apply");
    expect([written(), discord.faults]).toEqual([2, []]);
  });

  it("writes nothing where nothing differs", async () => {
    const { written } = await onDiscord();
    await record("--apply");
    const { out } = await record("--apply");
    expect([written(), out.match(/nothing to change/gu)]).toEqual([
      2,
      ["nothing to change", "nothing to change"],
    ]);
  });

  it("tells what to do where there is no token", async () => {
    await onDiscord("");
    expect(await record()).toMatchObject({
      code: 2,
      err: expect.stringContaining("DISCORD_TOKEN"),
    });
  });

  it("tells what to do where the token is refused", async () => {
    await onDiscord("another");
    await expect(record()).rejects.toBeInstanceOf(ConfigError);
  });

  it("tells what to do where Discord cannot be reached", async () => {
    const { discord } = await onDiscord();
    discord.rest.next({ status: 500 }, /@me$/u);
    discord.rest.next({ status: 500 }, /@me$/u);
    expect(await record()).toMatchObject({ code: 1, err: expect.stringContaining("DISCORD_API") });
  });
});
