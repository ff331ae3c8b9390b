import { MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";

import type { SlashCommand } from "../../../src/discord/interactions/command.ts";
import { createEngine } from "../../../src/engine.ts";
import { Unavailable } from "../../../src/domain/unavailable.ts";
import { read } from "../../../src/reading/read.ts";
import { notice } from "../../../src/discord/messages/message.ts";
import {
  managing,
  messageMenu,
  other,
  press,
  privateSlashCommand,
  slashCommand,
  typing,
} from "../interactions.ts";
import type { Callback } from "../loopback.ts";
import { brokenEngine, failingEngine, madeUpArticles, madeUpEngine } from "../made-up-engine.ts";
import { onDiscord } from "../running.ts";

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

  it("is told privately where the articles cannot be had, which is no fault of the bot", async () => {
    const { discord, run } = await onDiscord();
    const engine = failingEngine(() => {
      throw new Unavailable("the quay is under water");
    });
    const { lines } = await run({ engine });
    const answer = await discord.interact(slashCommand("said", asked));
    const levels = lines.map((line) => [JSON.parse(line).level, line.includes("under water")]);
    expect([isPrivate(answer), textOf(answer), levels.filter(([, isOfIt]) => isOfIt)]).toEqual([
      true,
      expect.stringContaining("The articles cannot be reached at the moment"),
      [["warn", true]],
    ]);
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

describe("a button", () => {
  const pier = slashCommand("said", { speaker: "Cora Pier" });

  it("shows another page in the place of the first", async () => {
    const { discord, run } = await onDiscord();
    await run();
    const first = messageIn(await discord.interact(pier));
    const { body } = await discord.interact(press(first, "Next"));
    expect([body, JSON.stringify(body)]).toMatchObject([
      { type: 7 },
      expect.stringContaining("4–5 of 5"),
    ]);
  });

  it("shows it to somebody else alone", async () => {
    const { discord, run } = await onDiscord();
    await run();
    const first = messageIn(await discord.interact(pier));
    expect(isPrivate(await discord.interact(press(first, "Next", other)))).toBe(true);
  });

  it("works after a restart", async () => {
    const { discord, run } = await onDiscord();
    const bot = await run();
    const first = messageIn(await discord.interact(pier));
    await bot.stop();
    await run();
    const { body } = await discord.interact(press(first, "Next"));
    expect(JSON.stringify(body)).toContain("4–5 of 5");
  });

  it("shares a private answer with all", async () => {
    const { discord, run } = await onDiscord();
    await run();
    const first = messageIn(
      await discord.interact(slashCommand("said", { ...asked, private: true })),
    );
    const shared = await discord.interact(press(first, "Share"));
    expect([isPrivate(shared), textOf(shared)]).toEqual([
      false,
      expect.stringContaining("shared by <@500000000000000001>"),
    ]);
  });

  it("shows the context, and gives the citation in every format", async () => {
    const { discord, run } = await onDiscord();
    await run();
    const first = messageIn(await discord.interact(slashCommand("said", asked)));
    const context = await discord.interact(press(first, "Context"));
    const copied = messageIn(await discord.interact(press(first, "Copy citation")));
    const formats = ["plain", "markdown", "wiki", "bibtex", "csl"];
    for (const format of formats) {
      await discord.interact(press(copied, "Choose a format", undefined, format));
    }
    const [file] = discord.callbacks().flatMap(({ files }) => files);
    expect([isPrivate(context), file?.name, discord.faults]).toEqual([true, "citation.json", []]);
  });

  it("of an older version gets a private answer", async () => {
    const { discord, run } = await onDiscord();
    await run();
    const first = messageIn(await discord.interact(pier));
    const old = JSON.parse(JSON.stringify(first).replaceAll('"1.', '"0.'));
    const answer = await discord.interact(press(old, "Next"));
    expect([isPrivate(answer), textOf(answer)]).toEqual([
      true,
      expect.stringContaining("another version"),
    ]);
  });
});

describe("a menu", () => {
  it("of speakers answers with the one who is chosen", async () => {
    const { discord, run } = await onDiscord();
    await run();
    const which = messageIn(await discord.interact(slashCommand("said", { speaker: "Marsh" })));
    const answer = await discord.interact(
      press(which, "Choose a speaker", undefined, "Doris Marsh"),
    );
    expect([isPrivate(answer), textOf(answer)]).toEqual([
      false,
      expect.stringContaining("### Doris Marsh"),
    ]);
  });

  it("of a message checks its quotations", async () => {
    const { discord, run } = await onDiscord();
    await run();
    const content = "I heard that “the harbour stays open” and “the harbour closes for ever”!";
    const answer = await discord.interact(messageMenu("Check this quote", content));
    expect([isPrivate(answer), textOf(answer), discord.faults]).toEqual([
      true,
      expect.stringMatching(/Word for word.*(?:Not word for word|Not found)/su),
      [],
    ]);
  });

  it("of a message without words says so", async () => {
    const { discord, run } = await onDiscord();
    await run();
    const answer = await discord.interact(messageMenu("Check this quote", "🙂"));
    expect(textOf(answer)).toContain("no words in this message");
  });
});

describe("/reload", () => {
  const home = "700000000000000001";
  const atHome = new RegExp(`"guildId":"${home}"`, "u");

  it("is registered in the host's own server alone, for nobody but who manages it", async () => {
    const { discord, run } = await onDiscord();
    const { logs } = await run({ homeGuildId: home });
    await logs(atHome);
    const [at] = discord.requests.filter(
      ({ method, body }) => method === "PUT" && JSON.stringify(body).includes('"reload"'),
    );
    expect(at).toMatchObject({
      path: `/applications/600000000000000001/guilds/${home}/commands`,
      body: [{ name: "reload", default_member_permissions: "0" }],
    });
  });

  it("takes the articles in again", async () => {
    const { discord, run } = await onDiscord();
    const { logs } = await run({ homeGuildId: home });
    await logs(atHome);
    discord.send(slashCommand("reload", {}));
    await logs(/"msg":"answered"/u);
    expect(JSON.stringify(discord.requests.at(-1)?.body)).toContain("were read again");
  });

  it("says why where they cannot be taken in", async () => {
    const { discord, run } = await onDiscord();
    const library = { current: () => madeUpEngine, reload: async () => fail() };
    const { logs } = await run({ homeGuildId: home, library });
    await logs(atHome);
    discord.send(slashCommand("reload", {}));
    await logs(/"msg":"answered"/u);
    expect(JSON.stringify(discord.requests.at(-1)?.body)).toContain("the tide came in");
  });
});

describe("/corpus", () => {
  const home = "700000000000000001";
  const refused = { file: "corpus/wrong.md", line: 3, reason: "no day", remedy: "write one" };
  const engine = createEngine(
    madeUpArticles.map((article) => read(article, [])),
    [],
    { at: "2031-05-01T10:00:00Z", refused: [refused], asBefore: [] },
  );

  it("shows the files that were refused to who manages the host's own server, there", async () => {
    const { discord, run } = await onDiscord();
    await run({ engine, homeGuildId: home });
    const answer = await discord.interact(managing(slashCommand("corpus", {})));
    expect([isPrivate(answer), textOf(answer)]).toEqual([
      true,
      expect.stringContaining("corpus/wrong.md"),
    ]);
  });

  it("shows them to nobody else", async () => {
    const { discord, run } = await onDiscord();
    await run({ engine, homeGuildId: home });
    expect(textOf(await discord.interact(slashCommand("corpus", {})))).not.toContain("wrong.md");
  });

  it("shows them not where it is shared", async () => {
    const { discord, run } = await onDiscord();
    await run({ engine, homeGuildId: home });
    const first = messageIn(await discord.interact(managing(slashCommand("corpus", {}))));
    const shared = await discord.interact(managing(press(first, "Share")));
    expect([isPrivate(shared), textOf(shared)]).toEqual([
      false,
      expect.not.stringContaining("wrong.md"),
    ]);
  });
});

describe("every command", () => {
  it.each([
    ["compare", { first: "Ada Quill", second: "Cora Pier", about: "tolls" }, false],
    ["compare", { first: "Ada Quill", second: "Zorro", about: "whales" }, true],
    ["timeline", { speaker: "Cora Pier" }, false],
    ["timeline", { speaker: "Cora Pier", about: "tolls", private: true }, true],
    ["speakers", {}, true],
    ["speakers", { search: "zzz" }, true],
    ["corpus", {}, true],
    ["said", { speaker: "Cora Pier", since: "soon" }, true],
    ["said", { speaker: "Cora Pier", kind: "refusal", sort: "newest", until: "2031-05-01" }, true],
  ] as const)("gets an answer that Discord takes: /%s %j", async (name, options, isForOne) => {
    const { discord, run } = await onDiscord();
    await run();
    const answer = await discord.interact(slashCommand(name, options));
    expect([isPrivate(answer), discord.faults]).toEqual([isForOne, []]);
  });
});

describe("a member who asks too often", () => {
  it("gets a private, polite refusal, and others are still answered", async () => {
    const { discord, run } = await onDiscord();
    await run();
    const answers: Callback[] = [];
    for (let asking = 0; asking < 11; asking += 1)
      answers.push(await discord.interact(slashCommand("said", asked)));
    const theirs = await discord.interact(slashCommand("said", asked, other));
    expect([...answers, theirs].map(isPrivate)).toEqual([
      ...Array.from({ length: 10 }, () => false),
      true,
      false,
    ]);
  });
});

function fail(): never {
  throw new Error("the tide came in");
}

function messageIn({ body }: Callback): unknown {
  return z.object({ data: z.unknown() }).parse(body).data;
}

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
