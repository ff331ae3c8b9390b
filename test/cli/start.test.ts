import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it, onTestFinished, vi } from "vitest";

import { discordFront } from "../../src/cli/discord-front.ts";
import type { Editions, Told } from "../../src/cli/editions.ts";
import type { Address } from "../../src/cli/health-server.ts";
import { serve } from "../../src/cli/serve.ts";
import { start } from "../../src/cli/start.ts";
import { createLog } from "../../src/discord/connection/log.ts";
import { slashCommand } from "../discord/interactions.ts";
import { type Loopback, openLoopback } from "../discord/loopback.ts";
import { TOKEN } from "../discord/running.ts";
import { collecting } from "./collecting.ts";
import { editionsHere } from "./editions-here.ts";
import { freeAddress } from "./free-address.ts";

const ARTICLE = `---
title: Harbour plans
publisher: The Made-up Mail
published: 2031-04-05
---
“The harbour stays open,” Ada Quill said on Monday.
`;

/** A folder with one article that can be served and one that cannot. */
function madeUpCorpus(): string {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "harbour.md"), ARTICLE);
  writeFileSync(join(folder, "wrong.md"), ARTICLE.replace("title:", "titel:"));
  return folder;
}

async function opened(): Promise<Loopback> {
  const discord = await openLoopback(TOKEN);
  onTestFinished(async () => discord.close());
  return discord;
}

/** One process, of which nobody wants to know how it does. */
const alone = {
  cache: undefined,
  shard: undefined,
  health: undefined,
  version: "1.2.3",
  corpusWatch: undefined,
  cluster: undefined,
};

/** No server that commands are registered in alone. */
const nowhere = { guildId: undefined, homeGuildId: undefined };

/** An engine that is not made before the test is over. */
const never: Editions = {
  next: async () => new Promise<never>(() => undefined),
  watch: undefined,
  close: async () => undefined,
};

/** Serves until the commands are registered, or it has failed. */
async function served(
  api: string,
  corpus: string,
  token: string = TOKEN,
  health?: Address,
  editions: Editions = editionsHere,
) {
  const stop = new AbortController();
  const registered = new AbortController();
  const entries: { readonly msg: string }[] = [];
  const write = (line: string) => {
    entries.push(JSON.parse(line));
    if (line.includes("commands registered")) registered.abort();
  };
  const log = createLog("info", token, { write });
  const front = async () => discordFront({ ...nowhere, token, api });
  const code = serve({ ...alone, corpus, health }, front, log, stop.signal, editions);
  onTestFinished(async () => {
    stop.abort();
    await code.catch(() => undefined);
  });
  await Promise.race([code, once(registered.signal, "abort")]);
  return { code, entries, stop };
}

describe("start", () => {
  it("wants a token in production: nobody there looks at a preview", async () => {
    vi.stubEnv("DISCORD_TOKEN", "");
    vi.stubEnv("NODE_ENV", "production");
    onTestFinished(() => void vi.unstubAllEnvs());
    const output = collecting();
    expect([await start([], "1.2.3", output), output.noted()]).toEqual([
      2,
      expect.stringMatching(/discord\.com\/developers[^]*DISCORD_TOKEN=[^]*npm run preview/u),
    ]);
  });

  it("takes no arguments", async () => {
    await expect(start(["now"], "1.2.3")).rejects.toThrow("now");
  });
});

describe("serve", () => {
  it("says in the log what it serves", async () => {
    const { entries } = await served((await opened()).api, madeUpCorpus());
    expect(entries).toContainEqual(
      expect.objectContaining({
        articles: 1,
        statements: 1,
        speakers: 1,
        milliseconds: expect.any(Number),
      }),
    );
  });

  it("says in the log which files it refuses, and why", async () => {
    const { entries } = await served((await opened()).api, madeUpCorpus());
    expect(entries).toContainEqual(
      expect.objectContaining({
        level: "warn",
        file: expect.stringMatching(/wrong\.md$/u),
        line: expect.any(Number),
        reason: expect.stringContaining("titel"),
        remedy: expect.any(String),
      }),
    );
  });

  it("answers from the articles", async () => {
    const discord = await opened();
    await served(discord.api, madeUpCorpus());
    const { body } = await discord.interact(slashCommand("said", { speaker: "Ada Quill" }));
    expect(JSON.stringify(body)).toContain("“The harbour stays open,”");
  });

  it("ends with 0 when it is told to stop", async () => {
    const { code, stop } = await served((await opened()).api, madeUpCorpus());
    stop.abort();
    await expect(code).resolves.toBe(0);
  });

  it("ends with 1 when Discord is not what is reached", async () => {
    const { code } = await served(
      (await opened()).api.replace("/api", "/elsewhere/api"),
      madeUpCorpus(),
    );
    await expect(code).resolves.toBe(1);
  });

  it("throws what to put right when Discord refuses the token, without the token", async () => {
    const { api } = await opened();
    const refused = served(api, madeUpCorpus(), "refused-token");
    await expect(refused).rejects.toThrow(
      /^DISCORD_TOKEN is refused by Discord\. (?!.*refused-token)/u,
    );
  });

  it("ends with 0 when it is told to stop before the corpus has been read", async () => {
    const stop = new AbortController();
    const code = serve(
      { ...alone, corpus: "" },
      async () => discordFront({ ...nowhere, token: TOKEN, api: "http://127.0.0.1:9/api" }),
      createLog("silent", TOKEN),
      stop.signal,
      never,
    );
    stop.abort();
    await expect(code).resolves.toBe(0);
  });

  it("tells how it does where somebody wants to know", async () => {
    const health = await freeAddress();
    await served((await opened()).api, madeUpCorpus(), TOKEN, health);
    const response = await fetch(`http://127.0.0.1:${String(health.port)}/health`);
    expect([response.status, await response.json()]).toEqual([
      200,
      expect.objectContaining({ serving: true, articles: 1, statements: 1 }),
    ]);
  });

  it("tells that it does not serve while what holds the articles is away, until it is back", async () => {
    const health = await freeAddress();
    const told: Told[] = [];
    const watch = (one: Told) => {
      told.push(one);
      return { close: async () => undefined };
    };
    const { entries } = await served((await opened()).api, madeUpCorpus(), TOKEN, health, {
      ...editionsHere,
      watch,
    });
    const statuses: number[] = [];
    for (const isThere of [true, false, false, true]) {
      told[0]?.reached(isThere);
      statuses.push((await fetch(`http://127.0.0.1:${String(health.port)}/health`)).status);
    }
    const said = entries.map(({ msg }) => msg).filter((msg) => msg.includes("the cluster"));
    expect([statuses, said]).toEqual([
      [200, 503, 503, 200],
      [expect.stringContaining("does not answer"), expect.stringContaining("answers again")],
    ]);
  });

  it("tells that it does not serve before the corpus has been read", async () => {
    const health = await freeAddress();
    const stop = new AbortController();
    const code = serve(
      { ...alone, corpus: "", health },
      async () => discordFront({ ...nowhere, token: TOKEN, api: "http://127.0.0.1:9/api" }),
      createLog("silent", TOKEN),
      stop.signal,
      never,
    );
    const url = `http://127.0.0.1:${String(health.port)}/health`;
    await expect.poll(async () => (await fetch(url)).status).toBe(503);
    stop.abort();
    await code;
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  it("throws when there is no corpus", async () => {
    const refused = served("http://127.0.0.1:9/api", join(madeUpCorpus(), "nowhere"));
    await expect(refused).rejects.toThrow("nowhere");
  });
});

describe("a reload while questions are asked", () => {
  const files = ["a.md", "b.md", "c.md"];

  /** Every article of the corpus says that the harbour is of that colour, each on another day. */
  function paint(folder: string, colour: string): void {
    for (const [at, file] of files.entries())
      writeFileSync(
        join(folder, file),
        `---\npublished: 2031-0${String(at + 1)}-05\n---\n“Pier ${String(at)} is ${colour},” Ada Quill said.\n`,
      );
  }

  it("answers each from the articles before or from those behind, and in the end from these", async () => {
    const folder = mkdtempSync(join(tmpdir(), "corpus-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    paint(folder, "blue");
    const discord = await opened();
    await served(discord.api, folder);
    const ask = async (at: number) => {
      const who = { id: String(500_000_000_000_000_000n + BigInt(at)), username: "somebody" };
      const user = { ...who, discriminator: "0", global_name: null, avatar: null };
      const { body } = await discord.interact(slashCommand("said", { speaker: "Ada Quill" }, user));
      return [...new Set(JSON.stringify(body).match(/blue|green/gu))].join(" and ");
    };
    paint(folder, "green");
    discord.send(slashCommand("reload", {}));
    const colours: string[] = [];
    for (let at = 0; at < 400 && colours.at(-1) !== "green"; at += 1) colours.push(await ask(at));
    expect([colours[0], [...new Set(colours)], colours.at(-1)]).toEqual([
      expect.stringMatching(/^(?:blue|green)$/u),
      expect.not.arrayContaining(["blue and green"]),
      "green",
    ]);
  });
});
