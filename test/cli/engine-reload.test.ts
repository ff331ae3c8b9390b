import { getEventListeners } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";

import { describe, expect, it, onTestFinished } from "vitest";

import { type Edition, editionsOnThreads } from "../../src/cli/editions.ts";
import { engineOver } from "../../src/cli/engine-over.ts";
import { reloadableEngine } from "../../src/cli/engine-reload.ts";
import { noVersions } from "../../src/corpus/gaps.ts";
import type { Engine } from "../../src/domain/engine.ts";
import { sentence } from "../asking.ts";
import { folderOf, markdown } from "../folder-of.ts";
import { filesIn } from "./files-in.ts";

const worker = pathToFileURL("dist/src/cli/engine-worker.js");

const ferry = markdown("“The ferry must run,” Otto Brand said.\n");
const pier = markdown("“The pier is closed,” Ann Lee said.\n");

/** An engine on this thread that can be made to end, and tells what happens to it. */
interface Watched extends Edition {
  readonly end: () => void;
  readonly isClosed: () => boolean;
  readonly story: readonly string[];
}

async function onThisThread(corpus: string, slow = 0): Promise<Watched> {
  const { engine } = await engineOver(filesIn(corpus), () => undefined);
  const ended = new AbortController();
  const story: string[] = [];
  return {
    engine: {
      ...engine,
      async answer(question) {
        const answer = await sleep(slow, engine.answer(question));
        story.push("answered");
        return answer;
      },
    },
    fingerprint: "",
    versions: async () => noVersions,
    ended: ended.signal,
    end: () => ended.abort(new Error("the tide came in")),
    isClosed: () => story.includes("closed"),
    story,
    close: async () => void story.push("closed"),
  };
}

/** A reloadable engine over a folder of one article, with all the engines that were made for it. */
async function opened({ linger = 0, slow = 0 } = {}) {
  const corpus = join(folderOf({ "corpus/a.md": ferry }), "corpus");
  const made: Watched[] = [];
  const making = async () => {
    const thread = await onThisThread(corpus, slow);
    made.push(thread);
    return thread;
  };
  const reloadable = await reloadableEngine(making, linger);
  onTestFinished(reloadable.close);
  return { ...reloadable, corpus, made };
}

/** All who speak in the corpus. */
async function speakersOf(engine: Engine): Promise<string> {
  const { shown } = await engine.speakers("", { from: 0, count: 25 });
  return shown
    .map(({ speaker }) => speaker.name)
    .toSorted()
    .join();
}

describe("a reloadable engine", () => {
  it("serves the corpus as it was until it is reloaded", async () => {
    const { current, corpus } = await opened();
    writeFileSync(join(corpus, "b.md"), pier);
    expect(await speakersOf(current())).toBe("Otto Brand");
  });

  it("serves the corpus as it is once it is reloaded, and says how much that is", async () => {
    const { current, reload, corpus } = await opened();
    writeFileSync(join(corpus, "b.md"), pier);
    const { articles } = await reload();
    expect([articles, await speakersOf(current())]).toEqual([2, "Ann Lee,Otto Brand"]);
  });

  it("is reloaded once more, behind the one that is being made, for all who ask meanwhile", async () => {
    const { reload, made } = await opened();
    await Promise.all([reload(), reload(), reload()]);
    expect(made).toHaveLength(3);
  });

  it("can be reloaded again", async () => {
    const { reload, made } = await opened();
    await reload();
    await reload();
    expect(made).toHaveLength(3);
  });

  it("serves the old corpus on where the new one cannot be read, and says why", async () => {
    const { current, reload, corpus } = await opened();
    rmSync(corpus, { recursive: true });
    await expect(reload()).rejects.toMatchObject({ name: "CorpusError" });
    expect(await speakersOf(current())).toBe("Otto Brand");
  });

  it("lets a call that is under way end before it closes what was replaced", async () => {
    const { current, reload, made } = await opened({ slow: 50 });
    void current().answer(sentence("what did Ann Lee say"));
    await reload();
    await expect.poll(() => made[0]?.story).toEqual(["answered", "closed"]);
  });

  it("closes what was replaced, and does not end by that", async () => {
    const { reload, ended, made } = await opened();
    await reload();
    await expect.poll(() => made[0]?.isClosed()).toBe(true);
    made[0]?.end();
    expect(ended.aborted).toBe(false);
  });

  it("ends when the engine that is served ends", async () => {
    const { reload, ended, made } = await opened();
    await reload();
    made[1]?.end();
    expect(ended.reason).toMatchObject({ message: "the tide came in" });
  });

  it("closes what it serves and what it has not closed yet", async () => {
    const { reload, close, made } = await opened({ linger: 60_000 });
    await reload();
    await close();
    expect(made.map(({ isClosed }) => isClosed())).toEqual([true, true]);
  });

  it("closes what was made when it had been closed already", async () => {
    const { reload, close, made } = await opened();
    const reloaded = reload();
    await close();
    await expect(reloaded).rejects.toThrow("closed");
    expect(made[1]?.isClosed()).toBe(true);
  });
});

describe("an engine that is held", () => {
  it("answers all calls from one state of the corpus", async () => {
    const { current, reload, corpus } = await opened({ linger: 60_000 });
    const held = current();
    const before = await speakersOf(held);
    writeFileSync(join(corpus, "b.md"), pier);
    await reload();
    expect([before, await speakersOf(held)]).toEqual(["Otto Brand", "Otto Brand"]);
  });

  it("is the new one for whoever comes after the reload", async () => {
    const { current, reload, corpus } = await opened({ linger: 60_000 });
    writeFileSync(join(corpus, "b.md"), pier);
    await reload();
    expect(await speakersOf(current())).toBe("Ann Lee,Otto Brand");
  });

  it("is the new one for whoever held the old one too long", async () => {
    const { current, reload, corpus, made } = await opened();
    const held = current();
    writeFileSync(join(corpus, "b.md"), pier);
    await reload();
    await expect.poll(() => made[0]?.isClosed()).toBe(true);
    expect(await speakersOf(held)).toBe("Ann Lee,Otto Brand");
  });
});

describe("questions asked while threads are exchanged", { timeout: 20_000 }, () => {
  it("are each answered by one whole corpus, and in the end by the new one", async () => {
    const corpus = folderOf({ "a.md": ferry, "b.md": ferry.replace("ferry", "tide") });
    const editions = editionsOnThreads(false, worker);
    onTestFinished(editions.close);
    const next = async (served: Edition | undefined) =>
      editions.next(filesIn(corpus), () => undefined, served);
    const { current, reload, close } = await reloadableEngine(next, 0);
    onTestFinished(close);
    for (const name of ["a.md", "b.md"]) writeFileSync(join(corpus, name), pier);
    const seen = new Set<string>();
    const reloaded = new AbortController();
    const reloading = reload().finally(() => reloaded.abort());
    while (!reloaded.signal.aborted) seen.add(await speakersOf(current()));
    await reloading;
    seen.add(await speakersOf(current()));
    expect([...seen]).toEqual(["Otto Brand", "Ann Lee"]);
  });

  it("keeps nothing of the engines that were replaced, though all end with one thread", async () => {
    const { corpus, made, reload } = await opened();
    const [{ ended } = raise()] = made;
    const { reload: again } = await reloadableEngine(async () => ({
      ...(await onThisThread(corpus)),
      ended,
    }));
    const listeners = () => getEventListeners(ended, "abort").length;
    const before = listeners();
    for (let time = 0; time < 12; time += 1) await again();
    expect(listeners()).toBe(before);
    await reload();
    expect(listeners()).toBe(before - 1);
  });
});

function raise(): never {
  throw new Error("no engine was made");
}
