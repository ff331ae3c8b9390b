import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { config as dotenv } from "dotenv";
import { z } from "zod";

const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** What every setting says of itself: a line for whoever sets it, and what to do when it is wrong. */
export const notes = z.registry<{ readonly description: string; readonly remedy: string }>();

const copyId =
  "Copy the id (17 to 20 digits) from the server's menu in Discord's developer mode, or leave it out.";

const portless = "is not a port";
const certificatesRemedy =
  "Name a file of certificates (PEM) that the bot may read, or leave it out.";
const portRemedy = "Write a whole number from 1 to 65535, or leave it out.";

function port() {
  return z
    .string()
    .regex(/^[1-9]\d{0,4}$/u, portless)
    .transform(Number)
    .refine((number) => number <= 65_535, portless);
}

/** A port as somebody types it; undefined where it is none. */
export function portOf(typed: string): number | undefined {
  return port().safeParse(typed).data;
}

function nodesIn(typed: string): readonly string[] {
  return typed.split(",").map((each) => each.trim());
}

function isHttp(address: string): boolean {
  return URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);
}

function serverId() {
  return z
    .string()
    .regex(/^\d{17,20}$/u, "is not the id of a server")
    .optional();
}

/** The one schema of the environment; an empty string counts as unset. */
export const environmentSchema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[!-~]+$/u, "holds a space, a line break or a character that no token has")
    .optional()
    .register(notes, {
      description: "The bot's token; without one the bot cannot log in. Keep it to yourself.",
      remedy:
        "Copy it again from https://discord.com/developers/applications (your application, Bot, Reset Token), the token alone.",
    }),
  DISCORD_API: z
    .url({ protocol: /^https?$/u, error: "is not an http or https address" })
    .regex(/\/api$/u, "does not end in /api")
    .default("https://discord.com/api")
    .register(notes, {
      description: "The base address of Discord's API, for a proxy or a test server; ends in /api.",
      remedy:
        "Write an address such as https://discord.com/api, without the version after it, or leave it out.",
    }),
  DISCORD_GUILD_ID: serverId().register(notes, {
    description: "A server's id: commands are registered there alone, at once (for development).",
    remedy: copyId,
  }),
  DISCORD_HOME_GUILD_ID: serverId().register(notes, {
    description: "The id of your own server: /reload is registered there and nowhere else.",
    remedy: copyId,
  }),
  DISCORD_SHARDS: z
    .string()
    .regex(/^(?:auto|[1-9]\d{0,3})$/u, "is neither a number of shards nor auto")
    .transform((typed) => (typed === "auto" ? typed : Number(typed)))
    .optional()
    .register(notes, {
      description:
        "Runs so many processes, one a shard, or as many as Discord advises (auto); empty: one process without shards.",
      remedy: "Write a whole number from 1 to 9999, or auto, or leave it out.",
    }),
  SHARD_LIST: z
    .string()
    .regex(/^\d{1,4}(?:,\d{1,4})*$/u, "is no list of shards")
    .transform((typed) => typed.split(",").map(Number))
    .optional()
    .register(notes, {
      description:
        "The shards that this machine runs, from 0, with commas between them, in one process; other machines run the others.",
      remedy: "Write numbers such as 0,1, or leave it out.",
    }),
  SHARD_COUNT: z
    .string()
    .regex(/^[1-9]\d{0,3}$/u, "is no number of shards")
    .transform(Number)
    .optional()
    .register(notes, {
      description: "How many shards there are on all machines together, beside SHARD_LIST.",
      remedy: "Write a whole number from 1 to 9999, the same on each machine, or leave it out.",
    }),
  CORPUS: z.string().default("corpus").register(notes, {
    description: "The folder of articles that answers come from.",
    remedy: "Name a folder of Markdown articles, or leave it out.",
  }),
  CORPUS_WATCH: z
    .enum(["auto", "poll", "off"], "is not a way to watch the articles")
    .default("auto")
    .register(notes, {
      description:
        "How the running bot learns that articles have changed: auto, poll (look every second) or off (take them in by /reload alone, with less memory).",
      remedy: "Choose auto, poll or off, or leave it out.",
    }),
  CACHE: z.string().default(".cache").register(notes, {
    description:
      "The folder that keeps what was read from the articles; off: read all at each start.",
    remedy: "Name a folder that may be written to, write off, or leave it out.",
  }),
  OPENSEARCH_URL: z
    .string()
    .refine((typed) => nodesIn(typed).every(isHttp), "holds what is no http or https address")
    .optional()
    .register(notes, {
      description:
        "The nodes of an OpenSearch cluster that answers come from in place of memory, with commas between them; user:password@ before a host logs in. Load it with npm run index.",
      remedy: "Write addresses such as https://one.example.org:9200, or leave it out.",
    }),
  OPENSEARCH_API_KEY: z
    .string()
    .regex(/^[!-~]+$/u, "holds a space, a line break or a character that no key has")
    .optional()
    .register(notes, {
      description: "The key by which the cluster knows the bot, where it wants one.",
      remedy: "Copy the key again, or leave it out.",
    }),
  OPENSEARCH_CA_FILE: z.string().optional().register(notes, {
    description:
      "A file of certificates (PEM): of those who vouch for the cluster's own, where they are not those whom everybody trusts.",
    remedy: certificatesRemedy,
  }),
  OPENSEARCH_INDEX: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,99}$/u, "is not a name of an index")
    .default("on-the-record")
    .register(notes, {
      description: "The name of the index in the cluster.",
      remedy: "Write small letters, digits and hyphens alone, or leave it out.",
    }),
  PREVIEW_PORT: port().prefault("3210").register(notes, {
    description:
      "The port of the page that shows answers without Discord (npm run preview); where it is taken, the next free one.",
    remedy: portRemedy,
  }),
  HEALTH_PORT: port().optional().register(notes, {
    description: "The port that /health and /metrics are served at; empty: they are not.",
    remedy: portRemedy,
  }),
  HEALTH_HOST: z
    .string()
    .regex(/^[\w.:%-]+$/u, "is not an address")
    .default("127.0.0.1")
    .register(notes, {
      description:
        "The address that /health and /metrics are served at; 0.0.0.0: any, for those who ask from other machines.",
      remedy: "Write an address of this machine such as 127.0.0.1, or leave it out.",
    }),
  LOG_LEVEL: z
    .enum(levels, "is not a level of the log")
    .default("info")
    .register(notes, {
      description: `How much the log says: ${levels.join(", ")}.`,
      remedy: `Choose one of ${levels.join(", ")}.`,
    }),
});

/** What the parent of a shard tells it; nothing for a host to set. */
const shardSchema = z.object({
  SHARDING_MANAGER: z.literal("true"),
  SHARDS: z.coerce.number().int().min(0),
});

/** Whether people use what the program does, by the name that Node's programs know it by. */
const production = z.object({ NODE_ENV: z.literal("production") });

/** How the host wants the program to run. */
export interface Settings {
  /** Whether it is more than a trial: NODE_ENV says production. */
  readonly isProduction: boolean;
  readonly token: string | undefined;
  /** The base address of Discord's API, without a version; ends in `/api`. */
  readonly api: string;
  readonly guildId: string | undefined;
  /** The server of whoever runs the bot. */
  readonly homeGuildId: string | undefined;
  /** How many processes there are to be; undefined for this one alone. */
  readonly shards: number | "auto" | undefined;
  /** Which of them this process is, from 0; undefined where it is none. */
  readonly shard: number | undefined;
  /** Which shards this process runs where other machines run others; undefined where it runs all there are, or is one of several of this machine. */
  readonly shardsHere: ShardsHere | undefined;
  /** The first port that the preview tries. */
  readonly previewPort: number;
  /** Where health and metrics are served; undefined for nowhere. */
  readonly health: { readonly host: string; readonly port: number } | undefined;
  /** A folder, relative to the working directory. */
  readonly corpus: string;
  /** How changes of the corpus are learned of; undefined where they are not. */
  readonly corpusWatch: "auto" | "poll" | undefined;
  /** A folder, relative to the working directory; undefined where nothing is to be kept. */
  readonly cache: string | undefined;
  /** The cluster that answers come from; undefined where they come from memory. */
  readonly cluster:
    | {
        readonly nodes: readonly string[];
        readonly key: string | undefined;
        /** Certificates (PEM) that vouch for its own; undefined where Node.js knows whom to trust. */
        readonly ca: string | undefined;
        readonly index: string;
      }
    | undefined;
  readonly logLevel: (typeof levels)[number];
}

/** Some of the shards of a bot. */
export interface ShardsHere {
  /** From 0; at least one, each below `count`. */
  readonly list: readonly number[];
  /** How many there are in all. */
  readonly count: number;
}

/** One setting that is wrong, never with its value: it may be a secret in the wrong place. */
export interface BadSetting {
  readonly setting: string;
  readonly wrong: string;
  readonly remedy: string;
}

/** Settings that the host has to put right before anything can start. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly bad: readonly BadSetting[];

  constructor(bad: readonly BadSetting[]) {
    super(bad.map(({ setting, wrong, remedy }) => `${setting} ${wrong}. ${remedy}`).join("\n"));
    this.bad = bad;
  }
}

/**
 * The settings that an environment and the `.env` of a directory make; the environment wins.
 * @throws ConfigError that names every bad setting.
 */
export function settings(
  environment: NodeJS.ProcessEnv,
  directory: string = process.cwd(),
): Settings {
  const written = Object.entries(withDotenv(environment, directory));
  const parsed = environmentSchema.safeParse(
    Object.fromEntries(written.filter(([, value]) => value !== "")),
  );
  if (!parsed.success) throw new ConfigError(badSettings(parsed.error));
  const { data } = parsed;
  const shard = shardSchema.safeParse(environment).data?.SHARDS;
  return {
    isProduction: production.safeParse(environment).success,
    token: data.DISCORD_TOKEN,
    api: data.DISCORD_API,
    guildId: data.DISCORD_GUILD_ID,
    homeGuildId: data.DISCORD_HOME_GUILD_ID,
    shards: data.DISCORD_SHARDS,
    shard,
    shardsHere: shard === undefined ? shardsHereOf(data) : undefined,
    previewPort: data.PREVIEW_PORT,
    health:
      data.HEALTH_PORT === undefined
        ? undefined
        : { host: data.HEALTH_HOST, port: data.HEALTH_PORT },
    corpus: data.CORPUS,
    corpusWatch: data.CORPUS_WATCH === "off" ? undefined : data.CORPUS_WATCH,
    cache: data.CACHE === "off" ? undefined : data.CACHE,
    cluster:
      data.OPENSEARCH_URL === undefined
        ? undefined
        : {
            nodes: nodesIn(data.OPENSEARCH_URL),
            key: data.OPENSEARCH_API_KEY,
            ca: certificatesIn(data.OPENSEARCH_CA_FILE, directory),
            index: data.OPENSEARCH_INDEX,
          },
    logLevel: data.LOG_LEVEL,
  };
}

/** @throws ConfigError where the file cannot be read, or holds no certificate. */
function certificatesIn(file: string | undefined, directory: string): string | undefined {
  if (file === undefined) return undefined;
  let text: string;
  try {
    text = readFileSync(resolve(directory, file), "utf8");
  } catch {
    throw badCertificates("names a file that cannot be read");
  }
  if (!text.includes("-----BEGIN CERTIFICATE-----"))
    throw badCertificates("names a file without a certificate");
  return text;
}

function badCertificates(wrong: string): ConfigError {
  return oneBad("OPENSEARCH_CA_FILE", wrong, certificatesRemedy);
}

/** @throws ConfigError where what is told of the shards here does not fit together. */
function shardsHereOf({
  DISCORD_SHARDS: processes,
  SHARD_LIST: list,
  SHARD_COUNT: count,
}: z.infer<typeof environmentSchema>): ShardsHere | undefined {
  if (list === undefined && count === undefined) return undefined;
  if (list === undefined || count === undefined) {
    const [lacking, set] =
      list === undefined ? ["SHARD_LIST", "SHARD_COUNT"] : ["SHARD_COUNT", "SHARD_LIST"];
    throw oneBad(lacking, `is lacking beside ${set}`, "Set both, or neither.");
  }
  if (processes !== undefined)
    throw oneBad("SHARD_LIST", "is set beside DISCORD_SHARDS", "Set one of the two.");
  if (new Set(list).size < list.length || list.some((shard) => shard >= count))
    throw oneBad(
      "SHARD_LIST",
      "names a shard twice, or one that there is not",
      `Write each of this machine's shards once, from 0 to ${String(count - 1)}, as SHARD_COUNT says.`,
    );
  return { list, count };
}

function withDotenv(environment: NodeJS.ProcessEnv, directory: string): NodeJS.ProcessEnv {
  const both = { ...environment };
  const { error } = dotenv({ path: resolve(directory, ".env"), processEnv: both, quiet: true });
  if (error === undefined || error.code === "ENOENT") return both;
  throw oneBad(".env", "cannot be read", "Make it a file that the bot may read, or remove it.");
}

function oneBad(setting: string, wrong: string, remedy: string): ConfigError {
  return new ConfigError([{ setting, wrong, remedy }]);
}

/** The first fault of each setting. */
function badSettings(error: z.core.$ZodError): readonly BadSetting[] {
  const wrongs = new Map(error.issues.toReversed().map((issue) => [issue.path[0], issue.message]));
  return Object.entries(environmentSchema.shape).flatMap(([setting, field]) => {
    const wrong = wrongs.get(setting);
    const remedy = notes.get(field)?.remedy ?? "";
    return wrong === undefined ? [] : [{ setting, wrong, remedy }];
  });
}
