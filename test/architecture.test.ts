import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";

/** The rooms of the house, and which others each may import from. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  main: ["cli"],
  cli: [
    "discord",
    "commands",
    "preview",
    "corpus",
    "import",
    "web",
    "checking",
    "engine",
    "opensearch",
    "config",
    "reading",
    "domain",
  ],
  commands: ["discord", "domain"],
  discord: ["domain"],
  preview: ["discord", "domain"],
  engine: ["retrieval", "reading", "domain"],
  retrieval: ["reading", "domain"],
  opensearch: ["retrieval", "domain"],
  reading: ["domain"],
  corpus: ["domain"],
  import: ["domain"],
  web: ["domain"],
  checking: ["domain"],
  config: [],
  domain: [],
};

/** Packages that one room alone may use, or a few. */
const keepers: readonly (readonly [imported: RegExp, rooms: readonly string[]])[] = [
  [/^(node:)?fs(\/|$)/u, ["corpus", "preview", "config"]],
  [/^minisearch(\/|$)/u, ["retrieval"]],
  [/^@opensearch-project\//u, ["opensearch"]],
  [/^wink-/u, ["reading"]],
  [/^yaml$/u, ["corpus"]],
  [/^dotenv/u, ["config"]],
  [/^(discord\.js|@discordjs\/)/u, ["discord", "commands", "cli", "preview"]],
];

/** What must not be written, save in the files named. */
const phrases: readonly (readonly [what: string, phrase: RegExp, except: RegExp])[] = [
  ["a default export", /^export default\b|\bas default\b/mu, /^$/u],
  [
    "a cast to Verbatim",
    /\bas (unknown as )?Verbatim\b|<Verbatim>/u,
    /^src\/domain\/verbatim\.ts$/u,
  ],
  ["the environment", /(?<!(?:settings|stateFolder)\()process\.env\b/u, /^src\/config\.ts$/u],
  [
    "the clock or chance",
    /\bnew Date\(\)|\bDate\.now\b|\bperformance\b|\bMath\.random\b/u,
    /^(commands|src\/(main|cli|discord|preview|corpus|web|config))\b/u,
  ],
];

interface Source {
  readonly path: string;
  readonly text: string;
  readonly room: string;
  /** Paths from the root for our own files, names for packages. */
  readonly imports: readonly string[];
}

const sources: readonly Source[] = ["src", "commands"].flatMap(sourcesIn);
const edges = sources.flatMap((from) => from.imports.map((to) => ({ from, to })));

function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => {
      const path = join(folder, name);
      const text = withoutComments(readFileSync(path, "utf8"));
      return { path, text, room: roomOf(path), imports: importsOf(path, text) };
    });
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//gu, "").replace(/^\s*\/\/.*$/gmu, "");
}

/** `src/cli/ask.ts` stands in cli, `src/engine.ts` is a room of its own. */
function roomOf(path: string): string {
  const [top = "", room = ""] = path.split("/");
  return top === "src" ? room.replace(/\.ts$/u, "") : top;
}

/** `from "…"`, `import "…"` and `import("…")`, types or not. */
function importsOf(path: string, text: string): readonly string[] {
  const named = text.matchAll(/\b(?:from|import)\s*\(?\s*["'`]([^"'`]+)["'`]/gu);
  return Array.from(named, ([, name = ""]) => name).map((name) =>
    name.startsWith(".") ? normalize(join(dirname(path), name)) : name,
  );
}

const isOurs = (imported: string) => /^(src|commands)\//u.test(imported);

function breaches(): readonly string[] {
  return edges
    .filter(({ from, to }) => isOurs(to) && from.room !== roomOf(to))
    .filter(({ from, to }) => !arrows[from.room]?.includes(roomOf(to)))
    .map(({ from, to }) => `${from.path} imports ${to}`);
}

function outsideOf(imported: RegExp, rooms: readonly string[]): readonly string[] {
  return edges
    .filter(({ from, to }) => imported.test(to) && !rooms.includes(from.room))
    .map(({ from, to }) => `${from.path} imports ${to}`);
}

/** Files that reach themselves through what they import. */
function cycles(): readonly string[] {
  const importsByPath = new Map(sources.map(({ path, imports }) => [path, imports.filter(isOurs)]));
  const reached = (path: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const queue = [...(importsByPath.get(path) ?? [])];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (!seen.has(next)) queue.push(...(importsByPath.get(next) ?? []));
      seen.add(next);
    }
    return seen;
  };
  return [...importsByPath.keys()].filter((path) => reached(path).has(path));
}

const restriction = z.tuple([
  z.literal("error"),
  z.object({ patterns: z.array(z.object({ regex: z.string() })) }),
]);

const linter = z
  .object({
    overrides: z.array(
      z.object({
        files: z.tuple([z.string()]),
        rules: z.object({ "no-restricted-imports": restriction.optional() }),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(".oxlintrc.json", "utf8")));

function linterForbids(room: string, other: string): boolean {
  const override = linter.overrides.find(
    ({ files }) => roomOf(files[0].replace("/**", "")) === room,
  );
  const patterns = override?.rules["no-restricted-imports"]?.[1].patterns ?? [];
  const path = override?.files[0].endsWith("**") ? `../${other}/a.ts` : `./${other}/a.ts`;
  return patterns.some(({ regex }) => new RegExp(regex, "u").test(path));
}

/** Words of news with their weights: no code, whatever they spell. */
const WORDS = "src/reading/reports/learned.ts";

describe("the house", () => {
  test("has only rooms that stand in the table", () => {
    expect(sources.filter(({ room }) => !(room in arrows)).map(({ path }) => path)).toEqual([]);
  });

  test("has imports that point at files", () => {
    const paths = new Set(sources.map(({ path }) => path));
    expect(edges.filter(({ to }) => isOurs(to) && !paths.has(to)).map(({ to }) => to)).toEqual([]);
  });

  test("has imports that point inward", () => {
    expect(breaches()).toEqual([]);
  });

  test("has no cycles, of types neither", () => {
    expect(cycles()).toEqual([]);
  });

  test.each(Object.keys(arrows))("has a linter that knows the arrows of %s", (room) => {
    const others = Object.keys(arrows).filter((other) => other !== room);
    const forbidden = others.filter((other) => !arrows[room]?.includes(other));
    expect(others.filter((other) => linterForbids(room, other))).toEqual(forbidden);
  });

  test.each(keepers)("keeps %s to %j", (imported, rooms) => {
    expect(outsideOf(imported, rooms)).toEqual([]);
  });

  test.each(phrases)("has %s in no other file than its own", (_what, phrase, except) => {
    const holders = sources.filter(
      ({ path, text }) => path !== WORDS && phrase.test(text) && !except.test(path),
    );
    expect(holders.map(({ path }) => path)).toEqual([]);
  });
});
