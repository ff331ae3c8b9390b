import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { ConfigError, environmentSchema, notes, settings } from "../src/config.ts";

let directory = "";

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "settings-"));
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

function refused(environment: NodeJS.ProcessEnv): ConfigError {
  try {
    settings(environment, directory);
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error("the settings were taken");
}

describe("settings", () => {
  it("have defaults for all but the token and the server", () => {
    expect(settings({}, directory)).toEqual({
      isProduction: false,
      token: undefined,
      api: "https://discord.com/api",
      guildId: undefined,
      homeGuildId: undefined,
      shards: undefined,
      shard: undefined,
      previewPort: 3210,
      health: undefined,
      corpus: "corpus",
      corpusWatch: "auto",
      cache: ".cache",
      logLevel: "info",
    });
  });

  it("watch no corpus where that is switched off", () => {
    expect(settings({ CORPUS_WATCH: "off" }, directory).corpusWatch).toBeUndefined();
  });

  it("keep nothing where the cache is off", () => {
    expect(settings({ CACHE: "off" }, directory).cache).toBeUndefined();
  });

  it.each([
    ["auto", "auto"],
    ["3", 3],
  ])("have %s for a number of shards", (typed, shards) => {
    expect(settings({ DISCORD_SHARDS: typed }, directory).shards).toBe(shards);
  });

  it("serve health on this machine alone, where a port is set", () => {
    expect(settings({ HEALTH_PORT: "9464" }, directory).health).toEqual({
      host: "127.0.0.1",
      port: 9464,
    });
  });

  it("know the cluster with its nodes and who vouches for it", () => {
    const pem = "-----BEGIN CERTIFICATE-----\nbWFkZSB1cA==\n-----END CERTIFICATE-----\n";
    writeFileSync(join(directory, "own.pem"), pem);
    const { cluster } = settings(
      {
        OPENSEARCH_URL: "https://one.example.org:9200,https://two.example.org:9200",
        OPENSEARCH_CA_FILE: "own.pem",
      },
      directory,
    );
    expect(cluster).toEqual({
      nodes: ["https://one.example.org:9200", "https://two.example.org:9200"],
      key: undefined,
      ca: pem,
      index: "on-the-record",
    });
  });

  it("know which shard the process was started for", () => {
    expect(settings({ SHARDING_MANAGER: "true", SHARDS: "2" }, directory).shard).toBe(2);
  });

  it("know which of all shards run here", () => {
    const here = settings({ SHARD_LIST: "2,3", SHARD_COUNT: "4" }, directory).shardsHere;
    expect(here).toEqual({ list: [2, 3], count: 4 });
  });

  it("leave it to the parent of a shard which one it is", () => {
    const told = { SHARDING_MANAGER: "true", SHARDS: "2", SHARD_COUNT: "3" };
    expect(settings(told, directory).shardsHere).toBeUndefined();
  });

  it("take no process for a shard that nobody started for one", () => {
    expect(settings({ SHARDS: "2" }, directory).shard).toBeUndefined();
  });

  it("come from the .env of the directory", () => {
    writeFileSync(join(directory, ".env"), "CORPUS=elsewhere\n");
    expect(settings({}, directory).corpus).toBe("elsewhere");
  });

  it("come from the environment before .env", () => {
    writeFileSync(join(directory, ".env"), "CORPUS=elsewhere\n");
    expect(settings({ CORPUS: "here" }, directory).corpus).toBe("here");
  });

  it("leave the environment as it is", () => {
    writeFileSync(join(directory, ".env"), "CORPUS=elsewhere\n");
    const environment = {};
    settings(environment, directory);
    expect(environment).toEqual({});
  });

  it("count an empty string as unset", () => {
    const empty = { DISCORD_TOKEN: "", DISCORD_API: "", CORPUS: "", LOG_LEVEL: "" };
    expect(settings(empty, directory)).toEqual(settings({}, directory));
  });

  it("print nothing", () => {
    writeFileSync(join(directory, ".env"), "CORPUS=elsewhere\n");
    const written: unknown[] = [];
    const { log } = console;
    console.log = (...words: unknown[]) => void written.push(words);
    settings({}, directory);
    console.log = log;
    expect(written).toEqual([]);
  });
});

describe("a ConfigError", () => {
  const bad = {
    DISCORD_TOKEN: "Bot abc",
    DISCORD_API: "ftp://discord.com",
    DISCORD_GUILD_ID: "my server",
    DISCORD_HOME_GUILD_ID: "12",
    DISCORD_SHARDS: "0",
    HEALTH_PORT: "65536",
    HEALTH_HOST: "http://here/",
    LOG_LEVEL: "loud",
  };

  it("names every bad setting at once", () => {
    expect(refused(bad).bad.map(({ setting }) => setting)).toEqual(Object.keys(bad));
  });

  it("says of each what is wrong and what to do", () => {
    expect(refused(bad).message).toMatchInlineSnapshot(`
      "DISCORD_TOKEN holds a space, a line break or a character that no token has. Copy it again from https://discord.com/developers/applications (your application, Bot, Reset Token), the token alone.
      DISCORD_API is not an http or https address. Write an address such as https://discord.com/api, without the version after it, or leave it out.
      DISCORD_GUILD_ID is not the id of a server. Copy the id (17 to 20 digits) from the server's menu in Discord's developer mode, or leave it out.
      DISCORD_HOME_GUILD_ID is not the id of a server. Copy the id (17 to 20 digits) from the server's menu in Discord's developer mode, or leave it out.
      DISCORD_SHARDS is neither a number of shards nor auto. Write a whole number from 1 to 9999, or auto, or leave it out.
      HEALTH_PORT is not a port. Write a whole number from 1 to 65535, or leave it out.
      HEALTH_HOST is not an address. Write an address of this machine such as 127.0.0.1, or leave it out.
      LOG_LEVEL is not a level of the log. Choose one of fatal, error, warn, info, debug, trace, silent."
    `);
  });

  it.each(["https://discord.com/api/v10", "https://discord.com/api/", "https://discord.com"])(
    "refuses %s, since it does not end in /api",
    (api) => {
      expect(refused({ DISCORD_API: api }).message).toContain("does not end in /api");
    },
  );

  it.each([
    [{ SHARD_LIST: "0,1" }, "SHARD_COUNT is lacking beside SHARD_LIST. Set both, or neither."],
    [{ SHARD_COUNT: "2" }, "SHARD_LIST is lacking beside SHARD_COUNT. Set both, or neither."],
    [
      { SHARD_LIST: "0", SHARD_COUNT: "2", DISCORD_SHARDS: "auto" },
      "SHARD_LIST is set beside DISCORD_SHARDS. Set one of the two.",
    ],
    [
      { SHARD_LIST: "1,2", SHARD_COUNT: "2" },
      "SHARD_LIST names a shard twice, or one that there is not. Write each of this machine's shards once, from 0 to 1, as SHARD_COUNT says.",
    ],
    [{ SHARD_LIST: "1,1", SHARD_COUNT: "2" }, "SHARD_LIST names a shard twice"],
    [{ SHARD_LIST: "one", SHARD_COUNT: "2" }, "SHARD_LIST is no list of shards"],
  ])("refuses shards that do not fit together: %j", (set, told) => {
    expect(refused(set).message).toContain(told);
  });

  it.each([
    ["nowhere.pem", "names a file that cannot be read"],
    ["empty.pem", "names a file without a certificate"],
  ])("refuses %s for certificates: it %s", (file, wrong) => {
    writeFileSync(join(directory, "empty.pem"), "");
    const environment = { OPENSEARCH_URL: "https://a.example.org", OPENSEARCH_CA_FILE: file };
    expect(refused(environment).bad).toMatchObject([{ setting: "OPENSEARCH_CA_FILE", wrong }]);
  });

  it("refuses a .env that cannot be read", () => {
    mkdirSync(join(directory, ".env"));
    expect(refused({}).bad.map(({ setting }) => setting)).toEqual([".env"]);
  });

  it("never holds the token, whichever setting it was written into", () => {
    const token = fc.string({ minLength: 12 }).map((text) => `${text} ~secret~`);
    fc.assert(
      fc.property(token, fc.constantFrom(...Object.keys(bad)), (secret, setting) => {
        const { message, bad: each } = refused({ ...bad, [setting]: secret });
        expect(`${message}${JSON.stringify(each)}`).not.toContain(secret);
      }),
    );
  });
});

describe(".env.example", () => {
  it("lists each setting with its line and its default", () => {
    const unset: Record<string, string | number | readonly number[] | undefined> =
      environmentSchema.parse({});
    const entries = Object.entries(environmentSchema.shape).map(([name, field]) => {
      const line = notes.get(field)?.description;
      return `\n# ${String(line)}\n${name}=${(unset[name] ?? "").toString()}\n`;
    });
    const [, ...listed] = readFileSync(".env.example", "utf8").split(/(?=\n# )/u);
    expect(listed).toEqual(entries);
  });
});
