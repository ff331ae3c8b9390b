import { describe, expect, it } from "vitest";

import { slashCommand } from "../interactions.ts";
import { onDiscord } from "../running.ts";

/** The shard of a server is told by its id. */
const ofShard = (shard: number, count: number): string =>
  String((BigInt(count) * 1000n + BigInt(shard)) << 22n);

describe("machines that run the shards of one bot between them", () => {
  it("answer each what is asked in servers of their own", async () => {
    const { discord, run, start } = await onDiscord();
    const [one, two] = [
      await run({ shardsHere: { list: [0], count: 2 } }),
      start({ shardsHere: { list: [1], count: 2 } }),
    ];
    await two.logs(/"logged in to Discord"/u);
    const asked = slashCommand("said", { speaker: "Ada Quill" });
    for (const shard of [0, 1, 1])
      await discord.interact({ ...asked, guild_id: ofShard(shard, 2) });
    const answered = () =>
      [one, two].map(
        ({ lines }) => lines.filter((line) => line.includes('"msg":"answered"')).length,
      );
    await expect.poll(answered).toEqual([1, 2]);
    expect(discord.faults).toEqual([]);
  });

  it("register the commands where the first shard is, and nowhere else", async () => {
    const { discord, start } = await onDiscord();
    const other = start({ shardsHere: { list: [1], count: 2 } });
    await other.logs(/"logged in to Discord"/u);
    const registered = () => discord.requests.filter(({ path }) => path.includes("/commands"));
    const before = registered().length;
    const first = start({ shardsHere: { list: [0], count: 2 } });
    await first.logs(/"msg":"commands /iu);
    expect([before, registered().length > 0]).toEqual([0, true]);
  });
});
