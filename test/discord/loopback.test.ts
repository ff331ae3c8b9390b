import { once } from "node:events";

import { describe, expect, it, onTestFinished } from "vitest";
import { WebSocket } from "ws";

import type { SlashCommand } from "../../src/discord/interactions/command.ts";
import { notice } from "../../src/discord/messages/message.ts";
import { APPLICATION, slashCommand } from "./interactions.ts";
import { openLoopback } from "./loopback.ts";
import { TOKEN, onDiscord } from "./running.ts";

/** A command that puts another answer in the place of its first. */
const reconsidering: SlashCommand = {
  kind: "slash",
  where: "everywhere",
  data: { name: "reconsidering", description: "Answers twice" },
  async execute(call) {
    await call.reply(notice("first"));
    await call.editReply(notice("second"));
  },
};

/** A command that answers with a file. */
const filing: SlashCommand = {
  kind: "slash",
  where: "everywhere",
  data: { name: "filing", description: "Answers with a file" },
  async execute(call) {
    const attachment = Buffer.from("The harbour stays open");
    await call.reply({ ...notice("words"), files: [{ attachment, name: "words.txt" }] });
  },
};

describe("the loopback Discord", () => {
  it("takes another answer in the place of the first", async () => {
    const { discord, run } = await onDiscord();
    const { logs } = await run({ commands: [reconsidering] });
    discord.send(slashCommand("reconsidering", {}));
    await logs(/"msg":"answered"/u);
    const calls = discord.requests.slice(-2).map(({ method, path }) => [method, path]);
    expect([calls, discord.faults]).toEqual([
      [
        ["POST", expect.stringMatching(/callback$/u)],
        ["PATCH", expect.stringMatching(/messages\/@original$/u)],
      ],
      [],
    ]);
  });

  it("takes files beside an answer", async () => {
    const { discord, run } = await onDiscord();
    await run({ commands: [filing] });
    await discord.interact(slashCommand("filing", {}));
    const [file] = discord.callbacks().flatMap(({ files }) => files);
    expect([file?.name, await file?.text()]).toEqual(["words.txt", "The harbour stays open"]);
  });

  it("does not know the answer to an interaction that it did not send", async () => {
    const { discord } = await onDiscord();
    const address = `${discord.api}/v10/webhooks/${APPLICATION}/nobodys/messages/@original`;
    expect((await fetch(address)).status).toBe(404);
  });

  it("gives back the shard that a session has", async () => {
    const discord = await openLoopback(TOKEN);
    onTestFinished(async () => discord.close());
    const socket = new WebSocket(discord.gateway.url);
    await once(socket, "message");
    socket.send(JSON.stringify({ op: 2, d: { token: TOKEN, intents: 0, shard: [3, 5] } }));
    const [ready] = await once(socket, "message");
    expect(JSON.parse(String(ready))).toMatchObject({ t: "READY", d: { shard: [3, 5] } });
  });
});
