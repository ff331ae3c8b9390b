import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";

import { madeDump } from "../bench/made-articles.ts";
import { folderOf } from "../folder-of.ts";

const main = resolve("dist/src/main.js");

/** Begins to import a dump into a folder, and sends a signal once there is an article in it. */
async function stopped(dump: string, into: string, signal: NodeJS.Signals) {
  const child = spawn(process.execPath, [main, "import", dump, "--into", into]);
  const written = text(child.stdout);
  const ended = once(child, "close");
  while (child.exitCode === null && !filesIn(into).some((name) => name.endsWith(".md")))
    await sleep(5);
  child.kill(signal);
  const [code] = await ended;
  return { code, written: await written };
}

function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}

function contentOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesIn(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

async function whole(dump: string, into: string) {
  const child = spawn(process.execPath, [main, "import", dump, "--into", into], {
    stdio: "ignore",
  });
  await once(child, "close");
}

function dumpIn(folder: string): string {
  const dump = join(folder, "dump.jsonl");
  writeFileSync(dump, madeDump(400));
  return dump;
}

describe("an import", { timeout: 60_000 }, () => {
  test("that is killed and run again leaves the corpus as one that is not", async () => {
    const folder = folderOf({});
    const dump = dumpIn(folder);
    await stopped(dump, join(folder, "a"), "SIGKILL");
    await whole(dump, join(folder, "a"));
    await whole(dump, join(folder, "b"));
    expect(contentOf(join(folder, "a"))).toEqual(contentOf(join(folder, "b")));
  });

  test("that is interrupted tells what it has taken, and leaves nothing else", async () => {
    const folder = folderOf({});
    const { code, written } = await stopped(dumpIn(folder), join(folder, "a"), "SIGINT");
    const count = filesIn(join(folder, "a")).length;
    expect([code, written.trimEnd().split("\n").at(-1)]).toEqual([
      130,
      `${String(count)} article${count === 1 ? "" : "s"} taken, 0 skipped, 0 corrected, 0 refused.`,
    ]);
  });
});
