import { once } from "node:events";

import { AttachmentBuilder, ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { describe, expect, it, onTestFinished } from "vitest";
import { WebSocket } from "ws";

import type { Command } from "../../src/discord/command.ts";
import { notice } from "../../src/discord/message.ts";
import { APPLICATION, slashCommand } from "./interactions.ts";
import { openLoopback } from "./loopback.ts";
import { TOKEN, onDiscord } from "./running.ts";

/** A command that answers later, and then says more. */
const deferring: Command = {
  data: { name: "deferring", description: "Answers later" },
  async execute(call) {
    if (!(call instanceof ChatInputCommandInteraction)) return;
    await call.deferReply();
    await call.editReply({ ...notice("first"), flags: MessageFlags.IsComponentsV2 });
    await call.followUp(notice("second"));
    await call.fetchReply();
  },
};

/** A command that answers with a file. */
const filing: Command = {
  data: { name: "filing", description: "Answers with a file" },
  async execute(call) {
    if (!(call instanceof ChatInputCommandInteraction)) return;
    const words = new AttachmentBuilder(Buffer.from("The harbour stays open"), {
      name: "words.txt",
    });
    await call.reply({ ...notice("words"), files: [words] });
  },
};

describe("the loopback Discord", () => {
  it("takes an answer that comes later, and what follows it", async () => {
    const { discord, run } = await onDiscord();
    const { logs } = await run({ commands: [deferring] });
    discord.send(slashCommand("deferring", {}));
    await logs(/"msg":"answered"/u);
    const calls = discord.requests.slice(-4).map(({ method, path }) => [method, path]);
    expect([calls, discord.faults]).toEqual([
      [
        ["POST", expect.stringMatching(/callback$/u)],
        ["PATCH", expect.stringMatching(/messages\/@original$/u)],
        ["POST", expect.stringMatching(/^\/webhooks\/\d+\/[^/]+$/u)],
        ["GET", expect.stringMatching(/messages\/@original$/u)],
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
