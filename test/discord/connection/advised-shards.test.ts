import { describe, expect, it, onTestFinished } from "vitest";

import { advisedShards } from "../../../src/discord/connection/advised-shards.ts";
import { TokenRefused } from "../../../src/discord/connection/token-refused.ts";
import { openLoopback } from "../loopback.ts";
import { TOKEN } from "../running.ts";

describe("the number of shards", () => {
  it("is what Discord advises", async () => {
    const discord = await openLoopback(TOKEN);
    onTestFinished(async () => discord.close());
    await expect(advisedShards(discord.api, TOKEN)).resolves.toBe(1);
  });

  it("is nothing that Discord tells whose token it refuses", async () => {
    const discord = await openLoopback(TOKEN);
    onTestFinished(async () => discord.close());
    await expect(advisedShards(discord.api, "another")).rejects.toBeInstanceOf(TokenRefused);
  });
});
