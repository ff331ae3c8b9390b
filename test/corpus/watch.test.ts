import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { watch } from "chokidar";
import { describe, expect, it, onTestFinished } from "vitest";

import { type OpenWatcher, type WatchWay, watchCorpus } from "../../src/corpus/watch.ts";
import { folderOf, markdown } from "../folder-of.ts";

const PATIENT = { timeout: 10_000 };

/** In milliseconds, longer than anything that has happened goes unnoticed. */
const CALM = { auto: 600, poll: 1600 };

const article = markdown("The ferry runs.\n");

const corpusOf = (): string =>
  join(folderOf({ "corpus/ferry.md": article, "corpus/sub/pier.md": article }), "corpus");

/** Watches a path, and counts how often it has changed from when it is watched. */
async function watched(path: string, way: WatchWay = "auto", open?: OpenWatcher) {
  let [changes, reasons] = [0, 0];
  const watching = { changed: () => (changes += 1), unheard: () => (reasons += 1) };
  const corpusWatch = await watchCorpus(path, watching, way, open);
  const close = async () => corpusWatch.close();
  onTestFinished(close);
  await expect.poll(() => changes, PATIENT).toBe(1);
  await sleep(CALM[way]);
  changes = 0;
  return { changes: () => changes, reasons: () => reasons, close };
}

type Change = readonly [what: string, change: (folder: string) => void];

const telling: readonly Change[] = [
  ["an article is added", (at) => writeFileSync(join(at, "new.md"), article)],
  ["an article is written to", (at) => appendFileSync(join(at, "ferry.md"), "It does.\n")],
  ["an article is removed", (at) => rmSync(join(at, "ferry.md"))],
  [
    "an article is saved as editors do it, by a file put in its place",
    (at) => {
      writeFileSync(join(at, ".ferry.md.swp"), `${article}It does.\n`);
      renameSync(join(at, ".ferry.md.swp"), join(at, "ferry.md"));
    },
  ],
  ["an article below is written to", (at) => appendFileSync(join(at, "sub/pier.md"), "It does.\n")],
  [
    "a folder with an article is added",
    (at) => {
      mkdirSync(join(at, "more"));
      writeFileSync(join(at, "more/lock.md"), article);
    },
  ],
  ["a folder is removed", (at) => rmSync(join(at, "sub"), { recursive: true })],
  [
    "a folder elsewhere is linked",
    (at) => symlinkSync(folderOf({ "a.md": article }), join(at, "b")),
  ],
  ["notes on speakers are added", (at) => writeFileSync(join(at, "speakers.yaml"), "[]\n")],
];

const silent: readonly Change[] = [
  ["a hidden file", (at) => writeFileSync(join(at, ".hidden.md"), article)],
  [
    "the history of an article",
    (at) => {
      mkdirSync(join(at, ".history"));
      writeFileSync(join(at, ".history/ferry.md"), article);
    },
  ],
  ["a file on its way to become an article", (at) => writeFileSync(join(at, "a.md.tmp"), article)],
];

/** Which of these changes are told, one after the other. */
async function toldOf(tried: readonly Change[], way: WatchWay): Promise<readonly string[]> {
  const corpus = corpusOf();
  const { changes } = await watched(corpus, way);
  const told: string[] = [];
  for (const [what, change] of tried) {
    const before = changes();
    change(corpus);
    await expect.poll(changes, PATIENT).toBeGreaterThan(before);
    told.push(what);
    await sleep(CALM[way]);
  }
  return told;
}

const LONG = { timeout: 90_000 };
const whats = (changes: readonly Change[]) => changes.map(([what]) => what);

describe("a watched corpus", LONG, () => {
  it("tells of all that changes it", async () => {
    expect(await toldOf(telling, "auto")).toEqual(whats(telling));
  });

  it("tells of it, too, where it is only looked at", async () => {
    const some = telling.slice(0, 5);
    expect(await toldOf(some, "poll")).toEqual(whats(some));
  });

  it.each(["auto", "poll"] as const)("says nothing of what holds no articles (%s)", async (way) => {
    const corpus = corpusOf();
    const { changes } = await watched(corpus, way);
    for (const [, change] of silent) change(corpus);
    expect([await sleep(CALM[way]), changes()]).toEqual([undefined, 0]);
  });

  it.each(["auto", "poll"] as const)(
    "is watched on when it has been removed and made again (%s)",
    async (way) => {
      const corpus = corpusOf();
      const { changes } = await watched(corpus, way);
      rmSync(corpus, { recursive: true });
      await expect.poll(changes, PATIENT).toBeGreaterThan(0);
      await sleep(CALM[way]);
      mkdirSync(corpus);
      writeFileSync(join(corpus, "ferry.md"), article);
      await sleep(2 * CALM[way]);
      const before = changes();
      appendFileSync(join(corpus, "ferry.md"), "It does.\n");
      await expect.poll(changes, PATIENT).toBeGreaterThan(before);
    },
  );

  it.each(["auto", "poll"] as const)(
    "may be one file, with the notes beside it (%s)",
    async (way) => {
      const folder = folderOf({ "a.jsonl": "{}\n", "b.jsonl": "{}\n" });
      const { changes } = await watched(join(folder, "a.jsonl"), way);
      const seen: number[] = [];
      const names = ["b.jsonl", "a.jsonl", "speakers.yaml"];
      for (const name of names) {
        appendFileSync(join(folder, name), "{}\n");
        await sleep(2 * CALM[way]);
        seen.push(changes());
      }
      expect(seen).toEqual([0, 1, 2]);
    },
  );

  it("tells of many changes at once, not of each", async () => {
    const corpus = corpusOf();
    const { changes } = await watched(corpus);
    for (let at = 0; at < 1000; at += 1) {
      writeFileSync(join(corpus, `${String(at)}.md`), article);
      if (at % 100 === 0) await sleep(10);
    }
    await expect.poll(changes, PATIENT).toBeGreaterThan(0);
    await sleep(CALM.auto);
    expect(changes()).toBeLessThan(50);
  });

  it("is looked at where the system has no more to watch with", async () => {
    const corpus = corpusOf();
    const opened: (boolean | undefined)[] = [];
    const open: OpenWatcher = (path, options) => {
      opened.push(options.usePolling);
      const watcher = watch(path, options);
      const full = Object.assign(new Error("no space"), { code: "ENOSPC" });
      if (options.usePolling === false) setTimeout(() => watcher.emit("error", full), 50);
      return watcher;
    };
    const { changes, reasons } = await watched(corpus, "auto", open);
    appendFileSync(join(corpus, "ferry.md"), "It does.\n");
    await expect.poll(changes, PATIENT).toBe(1);
    expect([opened, reasons()]).toEqual([[false, true], 1]);
  });

  it("tells nothing any more once it is closed", async () => {
    const corpus = corpusOf();
    const { changes, close } = await watched(corpus);
    appendFileSync(join(corpus, "ferry.md"), "It does.\n");
    await close();
    expect([await sleep(CALM.auto), changes()]).toEqual([undefined, 0]);
  });
});
